import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { type AppealKind, dueDay, lastDayToAsk } from './appeal.ts';
import { appealReceived } from './mails.ts';
import { answeredEntry } from './queries.server.ts';

export type AskRefusal = 'not-found' | 'too-late' | 'already-asked';

/**
 * A young person asks about their published answer: to understand it, or to have it decided again. The receipt leaves
 * by mail with the number, the day an answer is due by law and what silence means.
 */
export function askAboutAnswer(
	act: Act<YoungPerson>,
	input: { roundId: string; kind: AppealKind; body: string }
): Promise<Outcome<{ reference: string }, AskRefusal>> {
	return inTransaction(act, async (tx) => {
		const entry = await answeredEntry(tx.db, input.roundId, tx.actor.personId);
		if (!entry) return refused('not-found');
		const today = dayInParis(tx.now);
		const last = lastDayToAsk(input.kind, dayInParis(entry.answered_at));
		if (last !== null && today > last) return refused('too-late');
		const dueOn = dueDay(input.kind, today);
		const appeal = await tx.db
			.insertInto('appeal')
			.values({
				entry_id: entry.id,
				person_id: tx.actor.personId,
				kind: input.kind,
				body: input.body,
				asked_at: tx.now,
				due_on: dueOn
			})
			.onConflict((conflict) =>
				conflict.columns(['entry_id', 'kind']).where('outcome', 'is', null).doNothing()
			)
			.returning('reference')
			.executeTakeFirst();
		if (!appeal) return refused('already-asked');
		const { email, locale, slug, label_fr, label_en } = entry;
		await queueMail(
			tx,
			{ personId: tx.actor.personId, email, locale },
			appealReceived(locale, {
				kind: input.kind,
				label: locale === 'fr' ? label_fr : label_en,
				slug,
				reference: appeal.reference,
				dueOn
			})
		);
		await record(tx, {
			act: input.kind === 'contest' ? 'appeal.contested' : 'appeal.explanation-asked',
			fileKind: 'round',
			fileId: entry.round_id,
			subjectId: tx.actor.personId,
			detail: { reference: appeal.reference, dueOn }
		});
		return done(appeal);
	});
}
