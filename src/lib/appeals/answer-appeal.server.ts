import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { givePlaceOnAppeal, type GiveRefusal } from '#lib/rounds/answering/give-place-on-appeal.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockAppeal } from './locked.server.ts';
import { appealAnswered } from './mails.ts';

export type AnswerRefusal = 'not-found' | 'decided-it' | 'view-first' | 'viewed-by-other' | GiveRefusal;

/**
 * A named officer answers. What asks to understand gets an explanation. What contests is decided by who wrote their
 * view before anything else was shown, and not by who made the decision: kept, or changed by the place `offerId`, when
 * one is free. The answer leaves by a mail that only says where to read it.
 */
export function answerAppeal(
	act: Act<Officer>,
	input: { appealId: string; answer: string; offerId: string | null }
): Promise<Outcome<undefined, AnswerRefusal>> {
	return inTransaction(act, async (tx) => {
		const appeal = await lockAppeal(tx, input.appealId);
		if (!appeal || appeal.outcome !== null) return refused('not-found');
		const isContest = appeal.kind === 'contest';
		if (isContest) {
			if (appeal.award_decided_by === tx.actor.personId) return refused('decided-it');
			if (appeal.viewed_by === null) return refused('view-first');
			if (appeal.viewed_by !== tx.actor.personId) return refused('viewed-by-other');
		}
		const offerId = isContest ? input.offerId : null;
		if (offerId !== null) {
			const given = await givePlaceOnAppeal(tx, {
				roundId: appeal.round_id,
				entryId: appeal.entry_id,
				offerId,
				reason: input.answer
			});
			if (!given.done) return given;
		}
		const outcome = !isContest ? 'explained' : offerId === null ? 'kept' : 'changed';
		await tx.db
			.updateTable('appeal')
			.set({
				outcome,
				answer: input.answer,
				decided_offer_id: offerId,
				decided_by: tx.actor.personId,
				decided_at: tx.now
			})
			.where('id', '=', appeal.id)
			.execute();
		const { email, locale, slug, label_fr, label_en, reference } = appeal;
		await queueMail(
			tx,
			{ personId: appeal.person_id, email, locale },
			appealAnswered(locale, { label: locale === 'fr' ? label_fr : label_en, slug, reference })
		);
		await record(tx, {
			act: answered[outcome],
			fileKind: 'round',
			fileId: appeal.round_id,
			subjectId: appeal.person_id,
			detail: { reference }
		});
		return done();
	});
}

const answered = {
	explained: 'appeal.explained',
	kept: 'appeal.kept',
	changed: 'appeal.changed'
} as const;
