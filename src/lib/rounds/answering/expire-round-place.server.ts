import type { System } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockPlace } from './locked-place.server.ts';
import { roundNews } from '../mails.ts';

/** Takes back a place left without answer after its deadline, to be given out again. Safe to repeat. */
export function expireRoundPlace(
	act: Act<System>,
	input: { placeId: string }
): Promise<Outcome<undefined, 'not-found' | 'not-now'>> {
	return inTransaction(act, async (tx) => {
		const found = await lockPlace(tx, input.placeId);
		if (!found) return refused('not-found');
		const { round, place } = found;
		if (place.state !== 'offered' || place.answer_by === null || tx.now <= place.answer_by)
			return refused('not-now');
		await tx.db.updateTable('round_place').set({ state: 'expired' }).where('id', '=', place.id).execute();
		await record(tx, {
			act: 'round-place.expired',
			fileKind: 'round',
			fileId: round.id,
			subjectId: place.person_id,
			detail: { reference: place.reference }
		});
		await queueMail(
			tx,
			{ personId: place.person_id, email: place.email, locale: place.locale },
			roundNews(place.locale, round)
		);
		await enqueue(tx, 'round-seat-freed', { offerId: place.offer_id });
		return done();
	});
}
