import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import {
	giveMoneyOnAppeal,
	type GiveMoneyRefusal
} from '#lib/rounds/answering/give-money-on-appeal.server.ts';
import { givePlaceOnAppeal, type GiveRefusal } from '#lib/rounds/answering/give-place-on-appeal.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockAppeal } from './locked.server.ts';
import { appealAnswered } from './mails.ts';

type ChangeRefusal = GiveRefusal | GiveMoneyRefusal;
export type AnswerRefusal = 'not-found' | 'decided-it' | 'view-first' | 'viewed-by-other' | ChangeRefusal;

/** What an appeal gives: a place of that offer, the money that the request asked, or nothing. */
export type Change = { readonly offerId: string } | 'money' | null;

/**
 * A named officer answers. What asks to understand gets an explanation. What contests is decided by who wrote their
 * view before anything else was shown, and not by who made the decision: kept, or changed by what is still free. The
 * answer leaves by a mail that only says where to read it.
 */
export function answerAppeal(
	act: Act<Officer>,
	input: { appealId: string; answer: string; change: Change }
): Promise<Outcome<undefined, AnswerRefusal>> {
	return inTransaction(act, async (tx) => {
		const appeal = await lockAppeal(tx, input.appealId);
		if (!appeal || appeal.outcome !== null) return refused('not-found');
		const isContest = appeal.kind === 'contest';
		if (isContest) {
			if (appeal.deciders.includes(tx.actor.personId)) return refused('decided-it');
			if (appeal.viewed_by === null) return refused('view-first');
			if (appeal.viewed_by !== tx.actor.personId) return refused('viewed-by-other');
		}
		const change = isContest ? input.change : null;
		const given = await give(tx, { ...appeal, reason: input.answer }, change);
		if (!given.done) return given;
		const outcome = !isContest ? 'explained' : change === null ? 'kept' : 'changed';
		await tx.db
			.updateTable('appeal')
			.set({
				outcome,
				answer: input.answer,
				...given.value,
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

async function give(
	tx: Act<Officer>,
	{ round_id: roundId, entry_id: entryId, reason }: { round_id: string; entry_id: string; reason: string },
	change: Change
): Promise<Outcome<{ decided_offer_id?: string; decided_cents?: Cents }, ChangeRefusal>> {
	if (change === null) return done({});
	if (change === 'money') {
		const given = await giveMoneyOnAppeal(tx, { roundId, entryId, reason });
		return given.done ? done({ decided_cents: given.value.cents }) : given;
	}
	const { offerId } = change;
	const given = await givePlaceOnAppeal(tx, { roundId, entryId, offerId, reason });
	return given.done ? done({ decided_offer_id: offerId }) : given;
}

const answered = {
	explained: 'appeal.explained',
	kept: 'appeal.kept',
	changed: 'appeal.changed'
} as const;
