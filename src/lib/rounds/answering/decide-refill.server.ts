import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockPlace } from './locked-place.server.ts';
import { roundNews } from '../mails.ts';
import { offerProposedPlace } from './offered-places.server.ts';

export type DecideRefillRefusal = 'not-found' | 'already-decided' | 'reason-missing';

/**
 * A named officer decides a place proposed by a refill: offers it, with a deadline, or sets it aside with a written
 * reason, and the seat is given out again without that person.
 */
export function decideRefill(
	act: Act<Officer>,
	input: { placeId: string; isFollowed: boolean; reason: string }
): Promise<Outcome<undefined, DecideRefillRefusal>> {
	return inTransaction(act, async (tx) => {
		const found = await lockPlace(tx, input.placeId);
		if (!found) return refused('not-found');
		const { round, place } = found;
		if (place.state !== 'proposed') return refused('already-decided');
		const reason = input.reason.trim();
		if (input.isFollowed) {
			await offerProposedPlace(tx, place, tx.actor.personId);
			await queueMail(
				tx,
				{ personId: place.person_id, email: place.email, locale: place.locale },
				roundNews(place.locale, round)
			);
		} else {
			if (reason === '') return refused('reason-missing');
			await tx.db
				.updateTable('round_place')
				.set({ state: 'set-aside', decided_by: tx.actor.personId, decided_at: tx.now, reason })
				.where('id', '=', place.id)
				.execute();
			await enqueue(tx, 'round-seat-freed', { offerId: place.offer_id });
		}
		await record(tx, {
			act: input.isFollowed ? 'round-place.decided' : 'round-place.set-aside',
			fileKind: 'round',
			fileId: round.id,
			subjectId: place.person_id,
			detail: { reference: place.reference }
		});
		return done();
	});
}
