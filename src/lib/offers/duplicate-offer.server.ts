import type { Partner } from '#lib/accounts/actor.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayWrite } from './access.ts';
import { type CreatedOffer, createOffer } from './create-offer.server.ts';
import { contentOf } from './offer.ts';
import { offerById } from './queries.server.ts';

/** Starts a new draft from an offer of the same organisation, in any state, without its dates. */
export function duplicateOffer(
	act: Act<Partner>,
	{ offerId }: { offerId: string }
): Promise<Outcome<CreatedOffer, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		const offer = await offerById(tx.db, offerId);
		if (!offer || !mayWrite(tx.actor, offer)) return refused('not-found');
		const dateless = { starts_on: null, ends_on: null, closes_on: null, reserved_until: null };
		return done(await createOffer(tx, { content: { ...contentOf(offer), ...dateless } }));
	});
}
