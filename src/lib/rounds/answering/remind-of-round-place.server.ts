import type { System } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockPlace } from './locked-place.server.ts';
import { answerReminder } from '../mails.ts';

/** Reminds of a place that still waits for its answer. Refused when there is nothing left to remind of. */
export function remindOfRoundPlace(
	act: Act<System>,
	input: { placeId: string }
): Promise<Outcome<undefined, 'not-found' | 'not-now'>> {
	return inTransaction(act, async (tx) => {
		const found = await lockPlace(tx, input.placeId);
		if (!found) return refused('not-found');
		const { round, place } = found;
		if (place.state !== 'offered' || place.answer_by === null || place.answer_by < tx.now)
			return refused('not-now');
		await queueMail(
			tx,
			{ personId: place.person_id, email: place.email, locale: place.locale },
			answerReminder(place.locale, { ...round, answerBy: place.answer_by })
		);
		await record(tx, {
			act: 'round-place.reminded',
			fileKind: 'round',
			fileId: round.id,
			subjectId: place.person_id,
			detail: { reference: place.reference }
		});
		return done();
	});
}
