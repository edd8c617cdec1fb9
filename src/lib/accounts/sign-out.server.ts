import type { Person } from '#lib/accounts/actor.ts';
import { endSessionByHash } from '#lib/accounts/session.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** The person leaves this browser: its session is dead at once. `idHash` is the session's own. */
export async function signOut(act: Act<Person>, { idHash }: { idHash: string }): Promise<Done<undefined>> {
	return inTransaction(act, async (tx) => {
		await endSessionByHash(tx.db, idHash, tx.actor.personId);
		await record(tx, { act: 'person.signed-out', fileKind: 'person', fileId: tx.actor.personId });
		return done();
	});
}
