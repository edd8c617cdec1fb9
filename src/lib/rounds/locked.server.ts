import { isId } from '#lib/basics/id.ts';
import type { Act } from '#lib/server/act.ts';

/** A round held until this transaction ends, so that two officers never act on it at once. */
export async function lockRound(tx: Act, id: string) {
	if (!isId(id)) return undefined;
	return tx.db.selectFrom('round').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
