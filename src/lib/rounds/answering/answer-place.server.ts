import type { YoungPerson } from '#lib/accounts/actor.ts';
import { takeAwardedPlace } from '#lib/applications/take-awarded-place.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { type HeldPlace, lockPlace } from './locked-place.server.ts';
import { answerReceived } from '../mails.ts';
import { releaseOthers } from './release-places.server.ts';

/** Takes it and waits for nothing more; takes it and still waits for the choices ranked before it; leaves it. */
export const placeAnswers = ['accept', 'accept-and-wait', 'decline'] as const;
export type PlaceAnswer = (typeof placeAnswers)[number];

export type AnswerRefusal = 'not-found' | 'already-answered' | 'too-late';

/**
 * A young person answers a place decided for them, until its deadline. An accepted place becomes an accepted
 * application; it is theirs and no refill ever takes it back. What they leave by answering is given out again.
 */
export function answerPlace(
	act: Act<YoungPerson>,
	input: { placeId: string; answer: PlaceAnswer }
): Promise<Outcome<undefined, AnswerRefusal>> {
	return inTransaction(act, async (tx) => {
		const found = await lockPlace(tx, input.placeId);
		if (found?.place.person_id !== tx.actor.personId) return refused('not-found');
		const { round, place } = found;
		if (place.state !== 'offered' || place.answer_by === null) return refused('already-answered');
		if (tx.now > place.answer_by) return refused('too-late');

		if (input.answer === 'decline') await decline(tx, place);
		else {
			await accept(tx, place);
			await releaseOthers(tx, place, input.answer === 'accept' ? 'all' : 'worse');
		}
		if (input.answer === 'accept')
			await tx.db
				.updateTable('round_entry')
				.set({ left_at: tx.now })
				.where('id', '=', place.entry_id)
				.execute();
		await record(tx, {
			act: acts[input.answer],
			fileKind: 'round',
			fileId: round.id,
			subjectId: place.person_id,
			detail: { reference: place.reference }
		});
		await queueMail(
			tx,
			{ personId: place.person_id, email: place.email, locale: place.locale },
			answerReceived(place.locale, round)
		);
		return done();
	});
}

const acts = {
	accept: 'round-place.accepted',
	'accept-and-wait': 'round-place.accepted-waiting',
	decline: 'round-place.declined'
} as const satisfies Record<PlaceAnswer, string>;

async function decline(tx: Act<YoungPerson>, place: HeldPlace): Promise<void> {
	await tx.db
		.updateTable('round_place')
		.set({ state: 'declined', answered_at: tx.now })
		.where('id', '=', place.id)
		.execute();
	await enqueue(tx, 'round-seat-freed', { offerId: place.offer_id });
}

async function accept(tx: Act<YoungPerson>, place: HeldPlace): Promise<void> {
	if (place.decided_by === null || place.decided_at === null)
		throw new Error('a place is offered by a named officer');
	const applicationId = await takeAwardedPlace(tx, {
		offerId: place.offer_id,
		isPriority: place.is_priority,
		decidedBy: place.decided_by,
		decidedAt: place.decided_at
	});
	await tx.db
		.updateTable('round_place')
		.set({ state: 'accepted', answered_at: tx.now, application_id: applicationId })
		.where('id', '=', place.id)
		.execute();
}
