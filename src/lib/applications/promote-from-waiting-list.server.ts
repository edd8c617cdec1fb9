import { system } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockApplication, lockOffer } from './locked.server.ts';
import { offerPlaceTo } from './offered-place.server.ts';
import { nextInLine } from './places.ts';
import { waitingFor } from './queries.server.ts';

/**
 * Offers every place that may go to somebody on the waiting list, in its order. Answers to how many. Called after
 * each freed place, and each hour for places whose reserve has ended.
 */
export function promoteFromWaitingList(act: Act, offerId: string): Promise<number> {
	return inTransaction({ ...act, actor: system }, async (tx) => {
		const today = dayInParis(tx.now);
		for (let promoted = 0; ; promoted += 1) {
			const offer = await lockOffer(tx, offerId);
			const next =
				today < offer.starts_on
					? nextInLine(await waitingFor(tx.db, offerId), offer, offer.taken, today)
					: null;
			const found = next && (await lockApplication(tx, next.id));
			if (!found) return promoted;
			await offerPlaceTo(tx, found.application, found.offer, 'clock');
		}
	});
}
