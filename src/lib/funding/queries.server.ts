import type { Day } from '#lib/basics/day.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { readFacts } from '#lib/eligibility/read-facts.ts';
import { type OfferKind, projectFacts } from '#lib/offers/offer.ts';
import { facts as definitions } from '#lib/programmes/pack/facts.ts';
import type { Reader } from '#lib/server/act.ts';

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

/** All that a person told, and the project that their accepted place makes. */
export async function toldBy(db: Reader, personId: string, stay: Stay): Promise<Facts> {
	const rows = await db
		.selectFrom('situation_fact')
		.select(['fact', 'value'])
		.where('person_id', '=', personId)
		.execute();
	const { facts } = readFacts(Object.fromEntries(rows.map(({ fact, value }) => [fact, value])), definitions);
	return { ...facts, ...projectFacts(stay) };
}
