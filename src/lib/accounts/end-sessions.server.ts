import type { Person } from '#lib/accounts/actor.ts';
import { endSessionByHash, endSessionsOf } from '#lib/accounts/session.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** A person closes one of their sessions (its hash, as listed), or all of them, this browser's included. */
export function endSessions(act: Act<Person>, which: { idHash: string } | 'all'): Promise<Done<undefined>> {
	return inTransaction(act, async (tx) => {
		const { personId } = tx.actor;
		if (which === 'all') await endSessionsOf(tx.db, personId);
		else await endSessionByHash(tx.db, which.idHash, personId);
		await record(tx, {
			act: which === 'all' ? 'person.signed-out-everywhere' : 'person.session-ended',
			fileKind: 'person',
			fileId: personId
		});
		return done();
	});
}
