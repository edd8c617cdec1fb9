import type { Officer, Partner } from '#lib/accounts/actor.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayWrite } from './access.ts';
import { suspendedMail } from './mails.ts';
import { moveOffer } from './move-offer.server.ts';
import { offerById } from './queries.server.ts';
import { isPossible } from './states.ts';
import { tellOrganisation } from './tell-organisation.server.ts';

export type SuspendRefusal = 'not-found' | 'not-possible' | 'stale' | 'no-reason';

/**
 * Takes a published offer off the list until it is read again: its organisation does so to change it, an officer
 * for a reason, which the organisation is told.
 */
export function suspendOffer(
	act: Act<Officer | Partner>,
	{ offerId, version, reason }: { offerId: string; version: number; reason?: string }
): Promise<Outcome<undefined, SuspendRefusal>> {
	return inTransaction(act, async (tx) => {
		const offer = await offerById(tx.db, offerId);
		const isOfficer = tx.actor.role === 'officer';
		if (!offer || !(isOfficer || mayWrite(tx.actor, offer))) return refused('not-found');
		if (!isPossible('suspend', offer.state, tx.actor.role)) return refused('not-possible');
		const said = reason?.trim() || null;
		if (isOfficer && !said) return refused('no-reason');
		if (!(await moveOffer(tx, 'suspend', { ...offer, version }, { state_reason: said })))
			return refused('stale');
		if (isOfficer)
			await tellOrganisation(tx, offer.organisation_id, (locale) => suspendedMail(locale, offer));
		return done();
	});
}
