import type { Person } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Locale } from '#lib/text/generated/runtime.js';

/** The language a person is written to. */
export function changeLanguage(act: Act<Person>, { locale }: { locale: Locale }): Promise<Done<undefined>> {
	return inTransaction(act, async (tx) => {
		const { personId } = tx.actor;
		await tx.db.updateTable('person').set({ locale }).where('id', '=', personId).execute();
		await record(tx, {
			act: 'person.language-changed',
			fileKind: 'person',
			fileId: personId,
			detail: { locale }
		});
		return done();
	});
}
