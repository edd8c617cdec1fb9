import type { YoungPerson } from '#lib/accounts/actor.ts';
import type { Day } from '#lib/basics/day.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { type OfferKind, projectFacts } from '#lib/offers/offer.ts';
import type { Act, Reader } from '#lib/server/act.ts';
import { asFacts, ownFacts } from '#lib/situations/own-facts.server.ts';

export async function recipientOf(db: Reader, personId: string) {
	const person = await db
		.selectFrom('person')
		.select(['id', 'email', 'locale'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	return { personId: person.id, email: person.email, locale: person.locale };
}

/** The part of an offer that settles the project of whoever takes it. */
export interface Stay {
	kind: OfferKind | null;
	country: string | null;
	starts_on: Day | null;
	ends_on: Day | null;
}

/** All that a young person told, sensitive answers included, and the project that their accepted place makes. */
export async function toldFor(act: Act<YoungPerson>, stay: Stay): Promise<Facts> {
	return { ...asFacts(await ownFacts(act)), ...projectFacts(stay) };
}
