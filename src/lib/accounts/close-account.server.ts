import type { Administrator } from '#lib/accounts/actor.ts';
import { endSessionsOf } from '#lib/accounts/session.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/**
 * An administrator closes an account: every session ends, mailed links and codes no longer work, nothing is erased.
 * Nobody closes their own, so that one administrator always remains.
 */
export function closeAccount(
	act: Act<Administrator>,
	personId: string
): Promise<Outcome<undefined, 'not-found' | 'yourself'>> {
	return inTransaction(act, async (tx) => {
		if (!isId(personId)) return refused('not-found');
		if (personId === tx.actor.personId) return refused('yourself');
		// Two administrators who close each other at once wait here: the second is closed by then and changes nothing.
		const self = await tx.db
			.selectFrom('person')
			.select('disabled_at')
			.where('id', 'in', [tx.actor.personId, personId])
			.orderBy('id')
			.forUpdate()
			.execute();
		if (self.length < 2 || self.some((row) => row.disabled_at !== null)) return refused('not-found');
		await tx.db.updateTable('person').set({ disabled_at: tx.now }).where('id', '=', personId).execute();
		await endSessionsOf(tx.db, personId);
		await tx.db.deleteFrom('one_time_token').where('person_id', '=', personId).execute();
		await record(tx, { act: 'person.closed', fileKind: 'person', fileId: personId, subjectId: personId });
		return done();
	});
}
