import type { Administrator } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** An administrator opens a closed account again; the person signs in as before. */
export function reopenAccount(
	act: Act<Administrator>,
	personId: string
): Promise<Outcome<undefined, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		if (!isId(personId)) return refused('not-found');
		const reopened = await tx.db
			.updateTable('person')
			.set({ disabled_at: null })
			.where('id', '=', personId)
			.where('disabled_at', 'is not', null)
			.returning('id')
			.executeTakeFirst();
		if (!reopened) return refused('not-found');
		await record(tx, { act: 'person.reopened', fileKind: 'person', fileId: personId, subjectId: personId });
		return done();
	});
}
