import type { Partner } from '#lib/accounts/actor.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayWrite } from './access.ts';
import { moveOffer } from './move-offer.server.ts';
import { offerById } from './queries.server.ts';
import { isPossible } from './states.ts';

/** Ends an offer for good. Those who applied keep their place in the selection. */
export function closeOffer(
	act: Act<Partner>,
	{ offerId, version }: { offerId: string; version: number }
): Promise<Outcome<undefined, 'not-found' | 'not-possible' | 'stale'>> {
	return inTransaction(act, async (tx) => {
		const offer = await offerById(tx.db, offerId);
		if (!offer || !mayWrite(tx.actor, offer)) return refused('not-found');
		if (!isPossible('close', offer.state, tx.actor.role)) return refused('not-possible');
		return (await moveOffer(tx, 'close', { ...offer, version })) ? done() : refused('stale');
	});
}
