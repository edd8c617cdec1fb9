import type { Day } from '#lib/basics/day.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Names } from '#lib/eligibility/ready-rule.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { OfferKind } from '#lib/offers/offer.ts';
import { fits } from './fit.ts';

export interface OpenOffer {
	readonly id: string;
	readonly slug: string;
	readonly title: string;
	readonly kind: OfferKind;
	readonly country: string;
	readonly starts_on: Day;
	readonly ends_on: Day;
	readonly closes_on: Day;
	readonly conditions: Rule;
}

export interface Candidate {
	readonly id: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly facts: Facts;
	/** Ids of the offers they applied to, whatever came of it. */
	readonly appliedTo: readonly string[];
}

/** An offer that closes soon, and the young people it asks nothing more of than what is known of them. */
export interface Proposal {
	readonly offer: Pick<OpenOffer, 'id' | 'slug' | 'title' | 'closes_on'>;
	readonly people: readonly Pick<Candidate, 'id' | 'firstName' | 'lastName'>[];
}

/** Proposals shown at most: a few true ones are read, a list is not. */
export const proposalsShown = 3;

/**
 * Offers with conditions that candidates fulfil for sure: first those that fewest of them can take, because nobody
 * else will think of them, then the soonest to close. Ordinary facts only: a sensitive one adds and removes nobody.
 */
export function proposalsFor(
	candidates: readonly Candidate[],
	offers: readonly OpenOffer[],
	{ names, on }: { names: Names; on: Day }
): Proposal[] {
	return offers
		.map((offer) => ({
			offer: { id: offer.id, slug: offer.slug, title: offer.title, closes_on: offer.closes_on },
			people: candidates
				.filter(({ facts, appliedTo }) => !appliedTo.includes(offer.id) && fits(offer, facts, names, on))
				.map(({ id, firstName, lastName }) => ({ id, firstName, lastName }))
		}))
		.filter(({ people }) => people.length > 0)
		.sort((a, b) => a.people.length - b.people.length || (a.offer.closes_on < b.offer.closes_on ? -1 : 1))
		.slice(0, proposalsShown);
}
