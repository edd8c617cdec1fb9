import { sql } from 'kysely';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Answers } from './questions.ts';

/**
 * Keeps what was typed so far; the last write of each answer wins, the other answers stay. Answers when it was kept:
 * say "saved" only then.
 */
export function saveAnswers(
	act: Act<YoungPerson>,
	input: { applicationId: string; answers: Answers }
): Promise<Outcome<{ savedAt: Date }, 'not-found' | 'already-sent'>> {
	return inTransaction(act, async (tx) => {
		const mine = await tx.db
			.selectFrom('application')
			.select('state')
			.where('id', '=', input.applicationId)
			.where('person_id', '=', tx.actor.personId)
			.forUpdate()
			.executeTakeFirst();
		if (!mine) return refused('not-found');
		if (mine.state !== 'draft') return refused('already-sent');
		await tx.db
			.updateTable('application')
			.set({ answers: sql`answers || ${JSON.stringify(input.answers)}::jsonb`, saved_at: tx.now })
			.where('id', '=', input.applicationId)
			.execute();
		await record(tx, {
			act: 'application.save-answers',
			fileKind: 'application',
			fileId: input.applicationId,
			subjectId: tx.actor.personId,
			detail: { answers: Object.keys(input.answers) }
		});
		return done({ savedAt: tx.now });
	});
}
