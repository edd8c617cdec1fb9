import { sql } from 'kysely';
import { isId } from '#lib/basics/id.ts';
import type { Act, Reader } from '#lib/server/act.ts';

/** A round whole, its secret included, with what its panel sealed. */
export function roundWithScores(db: Reader, id: string) {
	return db
		.selectFrom('round')
		.leftJoin('panel', 'panel.round_id', 'round.id')
		.selectAll('round')
		.select(['panel.score_list', 'panel.score_hash'])
		.select(sql<boolean>`panel.round_id is not null`.as('has_panel'))
		.where('round.id', '=', id);
}

/** A round held until this transaction ends, so that two officers never act on it at once. */
export async function lockRound(tx: Act, id: string) {
	if (!isId(id)) return undefined;
	return roundWithScores(tx.db, id).forUpdate('round').executeTakeFirst();
}
