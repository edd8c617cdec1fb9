import type { Officer } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { isDeadlineAhead, missingParts } from './completeness.ts';
import { publishedMail } from './mails.ts';
import { moveOffer } from './move-offer.server.ts';
import { offerById } from './queries.server.ts';
import { isPossible } from './states.ts';
import { tellOrganisation } from './tell-organisation.server.ts';

export type PublishRefusal = 'not-found' | 'not-possible' | 'stale' | 'incomplete' | 'deadline-passed';

/** Makes an offer public, as it was read: `version` is the one on the officer's page. Its organisation is told. */
export function publishOffer(
	act: Act<Officer>,
	{ offerId, version }: { offerId: string; version: number }
): Promise<Outcome<undefined, PublishRefusal>> {
	return inTransaction(act, async (tx) => {
		const offer = await offerById(tx.db, offerId);
		if (!offer) return refused('not-found');
		if (!isPossible('publish', offer.state, tx.actor.role)) return refused('not-possible');
		if (missingParts(offer).length > 0) return refused('incomplete');
		if (!isDeadlineAhead(offer, tx.now)) return refused('deadline-passed');
		const moved = await moveOffer(
			tx,
			'publish',
			{ ...offer, version },
			{ published_at: tx.now, checked_on: dayInParis(tx.now), state_reason: null }
		);
		if (!moved) return refused('stale');
		await tellOrganisation(tx, offer.organisation_id, (locale) => publishedMail(locale, offer));
		return done();
	});
}
