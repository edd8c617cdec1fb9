import { type Selectable, sql } from 'kysely';
import { type Actor, visitor } from '#lib/accounts/actor.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { Reader } from '#lib/server/act.ts';
import type { Application } from '#lib/server/schema.ts';
import { readableBy, writableBy } from './access.ts';
import { mapPoint } from './map-point.ts';
import { type Covered, firstOpenDay, type LanguageNeed } from './offer.ts';

const contentColumns = [
	'offer.title',
	'offer.kind',
	'offer.summary',
	'offer.description',
	'offer.country',
	'offer.town',
	'offer.latitude',
	'offer.longitude',
	'offer.partner_region',
	'offer.starts_on',
	'offer.ends_on',
	'offer.places',
	'offer.reserved_places',
	'offer.reserved_until',
	'offer.priority_basis',
	'offer.closes_on',
	'offer.accessibility',
	'offer.selection',
	'offer.contact_name'
] as const;

/** An offer with all it says and the organisation that posts it. */
function wholeOffers(db: Reader) {
	return db
		.selectFrom('offer')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.select(contentColumns)
		.select([
			'offer.id',
			'offer.slug',
			'offer.state',
			'offer.version',
			'offer.state_reason',
			'offer.organisation_id',
			'offer.is_all_paid',
			'offer.is_for_all',
			'offer.updated_at',
			'offer.submitted_at',
			'offer.published_at',
			'offer.checked_on',
			'organisation.name as organisation_name',
			'organisation.description as organisation_description',
			'organisation.description_en as organisation_description_en',
			'organisation.town as organisation_town',
			'organisation.country as organisation_country',
			'organisation.website as organisation_website',
			'organisation.email as organisation_email',
			'organisation.phone as organisation_phone'
		])
		.select([
			sql<Covered>`offer.covered`.as('covered'),
			sql<LanguageNeed[]>`offer.languages`.as('languages'),
			sql<Rule>`offer.conditions`.as('conditions')
		]);
}

export type WholeOffer = NonNullable<Awaited<ReturnType<typeof offerById>>>;

/** For verbs, which judge access themselves. */
export function offerById(db: Reader, id: string) {
	return wholeOffers(db).where('offer.id', '=', id).executeTakeFirst();
}

/** The offer of a public address: what was never public is not there, whoever asks. */
export function publicOfferAt(db: Reader, slug: string) {
	return wholeOffers(db).where('offer.slug', '=', slug).where(readableBy(visitor)).executeTakeFirst();
}

/** The offer of an address, if `actor` may read it. */
export function offerAt(db: Reader, actor: Actor, slug: string) {
	return wholeOffers(db).where('offer.slug', '=', slug).where(readableBy(actor)).executeTakeFirst();
}

/** The offer of an address, if `actor` may write it. */
export function ownOfferAt(db: Reader, actor: Actor, slug: string) {
	return wholeOffers(db).where('offer.slug', '=', slug).where(writableBy(actor)).executeTakeFirst();
}

const listColumns = [
	'offer.id',
	'offer.slug',
	'offer.state',
	'offer.version',
	'offer.title',
	'offer.kind',
	'offer.country',
	'offer.town',
	'offer.starts_on',
	'offer.ends_on',
	'offer.places',
	'offer.closes_on',
	'offer.state_reason',
	'offer.updated_at',
	'offer.submitted_at'
] as const;

/** How many applications of the offer are in one of these states. */
function applicationsIn(states: Selectable<Application>['state'][]) {
	return sql<number>`(
		select count(*)::int from application
		where application.offer_id = offer.id and application.state = any(${states})
	)`;
}

/** All offers of an organisation, the last touched first, with how many wait for its answer and how many are in. */
export function offersOfOrganisation(db: Reader, organisationId: string) {
	return db
		.selectFrom('offer')
		.select(listColumns)
		.select([
			applicationsIn(['submitted', 'under-review']).as('waiting'),
			applicationsIn(['offered', 'accepted']).as('taken')
		])
		.where('offer.organisation_id', '=', organisationId)
		.orderBy('offer.updated_at', 'desc')
		.orderBy('offer.id')
		.execute();
}

/** Offers waiting for an officer, who waits longest first. */
export function offersToModerate(db: Reader) {
	return db
		.selectFrom('offer')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.select(listColumns)
		.select('organisation.name as organisation_name')
		.where('offer.state', '=', 'in-moderation')
		.orderBy('offer.submitted_at')
		.orderBy('offer.id')
		.execute();
}

/** Where open offers lead, to the degree: at most two hundred dots on a chart of the world. */
export async function openPlaces(db: Reader, now: Date): Promise<{ lat: number; lon: number }[]> {
	const rows = await db
		.selectFrom('offer')
		.select(sql<number | null>`round(latitude)`.as('latitude'))
		.select(sql<number | null>`round(longitude)`.as('longitude'))
		.select(sql<string | null>`case when latitude is null then country end`.as('country'))
		.select(sql<string | null>`case when latitude is null then town end`.as('town'))
		.distinct()
		.where('state', '=', 'published')
		.where('closes_on', '>=', firstOpenDay(now))
		.orderBy('latitude')
		.orderBy('longitude')
		.orderBy('country')
		.orderBy('town')
		.limit(200)
		.execute();
	const places = rows.flatMap((row) => mapPoint({ ...row, town: row.town ?? '' }) ?? []);
	const byDegree = new Map(
		places.map(({ lat, lon }) => [
			`${Math.round(lat)} ${Math.round(lon)}`,
			{ lat: Math.round(lat), lon: Math.round(lon) }
		])
	);
	return [...byDegree.values()];
}

/** Live members of an organisation, to write to. */
export function peopleOfOrganisation(db: Reader, organisationId: string) {
	return db
		.selectFrom('membership')
		.innerJoin('person', 'person.id', 'membership.person_id')
		.select(['person.id as personId', 'person.email', 'person.locale'])
		.where('membership.organisation_id', '=', organisationId)
		.where('membership.ended_at', 'is', null)
		.where('person.disabled_at', 'is', null)
		.orderBy('person.id')
		.execute();
}
