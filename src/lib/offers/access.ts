import type { ExpressionBuilder } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';
import type { OfferState } from './offer.ts';

interface Owned {
	state: OfferState;
	organisation_id: string;
}

/** What once was public stays known, to say that it is over. */
const known: readonly OfferState[] = ['published', 'suspended', 'closed'];
/** The region reads all but what an organisation has not sent yet. */
const sent: readonly OfferState[] = [...known, 'in-moderation', 'returned'];

function readableStates(actor: Actor): readonly OfferState[] {
	return actor.role === 'officer' || actor.role === 'administrator' ? sent : known;
}

/** The organisation whose offers somebody writes, and reads in any state; null for all but partners. */
const ownOrganisation = (actor: Actor) => (actor.role === 'partner' ? actor.organisationId : null);

export function mayRead(actor: Actor, offer: Owned): boolean {
	return readableStates(actor).includes(offer.state) || mayWrite(actor, offer);
}

export function readableBy(actor: Actor) {
	return (offers: ExpressionBuilder<DB, 'offer'>) =>
		offers.or([offers('offer.state', 'in', readableStates(actor)), writableBy(actor)(offers)]);
}

export function mayWrite(actor: Actor, offer: Owned): boolean {
	return ownOrganisation(actor) === offer.organisation_id;
}

export function writableBy(actor: Actor) {
	return (offers: ExpressionBuilder<DB, 'offer'>) =>
		offers('offer.organisation_id', '=', ownOrganisation(actor)).$castTo<boolean>();
}
