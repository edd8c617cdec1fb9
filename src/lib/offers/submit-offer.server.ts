import type { Partner } from '#lib/accounts/actor.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayWrite } from './access.ts';
import { isDeadlineAhead, missingParts, summaryOf } from './completeness.ts';
import { moveOffer } from './move-offer.server.ts';
import type { OfferContent } from './offer.ts';
import { offerById } from './queries.server.ts';
import { saveOffer, type SaveRefusal } from './save-offer.server.ts';
import { isPossible } from './states.ts';

export type SubmitRefusal = SaveRefusal | 'not-possible' | 'incomplete' | 'deadline-passed';

/**
 * Sends an offer to the region for reading, after keeping what was just written, if anything was. Its six parts must
 * be there and its deadline ahead; when they are not, what was written is kept all the same.
 */
export function submitOffer(
	act: Act<Partner>,
	{ offerId, version, content }: { offerId: string; version: number; content?: OfferContent }
): Promise<Outcome<undefined, SubmitRefusal>> {
	return inTransaction(act, async (tx) => {
		const saved = content && (await saveOffer(tx, { offerId, version, content }));
		if (saved && !saved.done) return saved;
		const offer = await offerById(tx.db, offerId);
		if (!offer || !mayWrite(tx.actor, offer)) return refused('not-found');
		if (!isPossible('submit', offer.state, tx.actor.role)) return refused('not-possible');
		if (missingParts(offer).length > 0) return refused('incomplete');
		if (!isDeadlineAhead(offer, tx.now)) return refused('deadline-passed');
		const moved = await moveOffer(
			tx,
			'submit',
			{ ...offer, version: saved?.value.version ?? version },
			{ submitted_at: tx.now, summary: summaryOf(offer), state_reason: null }
		);
		return moved ? done() : refused('stale');
	});
}
