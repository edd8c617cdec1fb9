import type { Officer } from '#lib/accounts/actor.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { returnedMail } from './mails.ts';
import { moveOffer } from './move-offer.server.ts';
import { offerById } from './queries.server.ts';
import { isPossible } from './states.ts';
import { tellOrganisation } from './tell-organisation.server.ts';

export type ReturnRefusal = 'not-found' | 'not-possible' | 'stale' | 'no-reason';

/** Gives an offer back to its organisation, with what to change. The organisation is told. */
export function returnOffer(
	act: Act<Officer>,
	{ offerId, version, reason }: { offerId: string; version: number; reason: string }
): Promise<Outcome<undefined, ReturnRefusal>> {
	return inTransaction(act, async (tx) => {
		const offer = await offerById(tx.db, offerId);
		if (!offer) return refused('not-found');
		if (!isPossible('return', offer.state, tx.actor.role)) return refused('not-possible');
		if (reason.trim() === '') return refused('no-reason');
		const moved = await moveOffer(tx, 'return', { ...offer, version }, { state_reason: reason.trim() });
		if (!moved) return refused('stale');
		await tellOrganisation(tx, offer.organisation_id, (locale) => returnedMail(locale, offer));
		return done();
	});
}
