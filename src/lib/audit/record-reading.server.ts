import type { Act } from '#lib/server/act.ts';
import type { Person } from '#lib/accounts/actor.ts';

/** What of a young person's file was opened. */
export type Reading =
	'file' | 'offers-for' | 'funding-request' | 'plan' | 'criteria' | 'appeal' | 'panel-file';

/** One line for each reading of a young person's file by somebody else, in the transaction that reads. */
export async function recordReading(
	tx: Act<Person>,
	{ personId, what }: { personId: string; what: Reading }
): Promise<void> {
	await tx.db
		.insertInto('access_log')
		.values({ at: tx.now, reader_id: tx.actor.personId, person_id: personId, what })
		.execute();
}
