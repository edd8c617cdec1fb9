import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#lib/basics/day.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { Reader } from '#lib/server/act.ts';
import { areaOf, countriesIn } from '#lib/territories/areas.ts';
import { countries } from '#lib/territories/countries.ts';
import { type Covered, firstOpenDay, type OfferKind } from './offer.ts';
import { type Criteria, pageSize, typedWords } from './search.ts';

/** What a card shows of an open offer. */
export interface OfferCard {
	id: string;
	slug: string;
	title: string;
	kind: OfferKind;
	country: string;
	town: string;
	latitude: number | null;
	longitude: number | null;
	organisation_name: string;
	starts_on: Day;
	ends_on: Day;
	places: number;
	closes_on: Day;
	covered: Covered;
	is_all_paid: boolean;
	conditions: Rule;
}

/** A filter, and the column it looks at, in the order of the bits that say which of them a row misses. */
const dimensions = [
	['kind', 'kind'],
	['country', 'country'],
	['region', 'partner_region'],
	['length', 'length_band'],
	['month', 'departs_in'],
	['allPaid', 'is_all_paid'],
	['forAll', 'is_for_all'],
	['keepsPlaces', 'keeps_places']
] as const;
export type Dimension = (typeof dimensions)[number][0] | 'area';

export interface SearchResult {
	cards: OfferCard[];
	/** The page shown: the last one when a page beyond it was asked for. */
	page: number;
	pages: number;
	total: number;
	/** For each filter, how many offers each of its values would show, the other filters staying. */
	counts: Record<Dimension, ReadonlyMap<string, number>>;
}

type Counted = { dimension: string; value: string | number | boolean | null; count: number };
type Found = { total: number; page: number; counts: Counted[]; cards: OfferCard[] };

/**
 * One page of open offers, the soonest deadline first, with the exact total and the count of every filter value.
 * One pass over the offers that match the words: a row that misses one filter only is what that filter's other
 * values would show, so `grouping`, which names the columns a count leaves out, tells what each count may miss.
 * Offers `besides` are as if they were not there.
 */
export async function searchOffers(
	db: Reader,
	criteria: Criteria,
	now: Date,
	besides: readonly string[] = []
): Promise<SearchResult> {
	const columns = list(dimensions.map(([, name]) => sql.ref(name)));
	const sets = list(dimensions.map(([, name]) => sql`(${sql.ref(name)})`));
	const found = await db
		.selectFrom(
			sql<Found>`(
				with matched as materialized (
					select id, closes_on, ${columns}, ${missesOf(criteria)} as misses
					from offer
					where state = 'published' and closes_on >= ${firstOpenDay(now)} ${saying(criteria.words)}
						${besides.length > 0 ? sql`and id <> all(${besides}::uuid[])` : sql``}
				),
				counted as (
					select ${columns}, grouping(${columns}) as outside, count(*)::int as count
					from matched
					group by misses, grouping sets (${sets}, ())
					having misses & grouping(${columns}) = 0
				),
				summed as (
					select coalesce(sum(count) filter (where outside = ${sql.lit(everyBit)}), 0)::int as total from counted
				),
				turned as (
					select least(${criteria.page}, greatest(1, (total + ${sql.lit(pageSize - 1)}) / ${sql.lit(pageSize)})) as page
					from summed
				),
				shown as (
					select id from matched where misses = 0 order by closes_on, id
					limit ${sql.lit(pageSize)} offset (select (page - 1) * ${sql.lit(pageSize)} from turned)
				),
				cards as (
					select ${list(cardColumns.map((name) => sql.ref(`offer.${name}`)))}, organisation.name as organisation_name
					from shown join offer using (id) join organisation on organisation.id = offer.organisation_id
				)
				select
					(select total from summed) as total,
					(select page from turned) as page,
					(select coalesce(jsonb_agg(jsonb_build_object(
						'dimension', case outside ${dimensionByBits} end, 'value', case outside ${valueByBits} end, 'count', count
					)), '[]') from counted where outside <> ${sql.lit(everyBit)}) as counts,
					(select coalesce(jsonb_agg(to_jsonb(cards) order by closes_on, id), '[]') from cards) as cards
			)`.as('found')
		)
		.selectAll()
		.executeTakeFirstOrThrow();
	return {
		cards: found.cards,
		total: found.total,
		page: found.page,
		pages: Math.max(1, Math.ceil(found.total / pageSize)),
		counts: countsOf(found.counts)
	};
}

/** The open offers most like one: its kind and its country, then one of them, then the soonest to close. */
export async function similarOffers(
	db: Reader,
	offer: { id: string; kind: string | null; country: string | null },
	now: Date
): Promise<OfferCard[]> {
	return db
		.selectFrom('offer')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.select(cardColumns.map((name) => `offer.${name}` as const))
		.select('organisation.name as organisation_name')
		.where('offer.state', '=', 'published')
		.where('offer.closes_on', '>=', firstOpenDay(now))
		.where('offer.id', '<>', offer.id)
		.orderBy(
			sql`(offer.kind is not distinct from ${offer.kind})::int
				+ (offer.country is not distinct from ${offer.country})::int`,
			'desc'
		)
		.orderBy('offer.closes_on')
		.orderBy('offer.id')
		.limit(3)
		.$castTo<OfferCard>()
		.execute();
}

const cardColumns = [
	'id',
	'slug',
	'title',
	'kind',
	'country',
	'town',
	'latitude',
	'longitude',
	'starts_on',
	'ends_on',
	'places',
	'closes_on',
	'covered',
	'is_all_paid',
	'conditions'
] as const;

const list = (parts: RawBuilder<unknown>[]) => sql.join(parts, sql`, `);
const everyBit = (1 << dimensions.length) - 1;
/** The first column has the highest bit, as in `grouping`. */
const bitOf = (position: number) => 1 << (dimensions.length - 1 - position);
const casesOf = (result: (position: number) => RawBuilder<unknown>) =>
	sql.join(
		dimensions.map(
			(_, position) => sql`when ${sql.lit(everyBit - bitOf(position))} then ${result(position)}`
		),
		sql` `
	);
const dimensionByBits = casesOf((position) => sql.lit(dimensions[position]?.[0] ?? ''));
const valueByBits = casesOf((position) => sql`to_jsonb(${sql.ref(dimensions[position]?.[1] ?? '')})`);

function missesOf(criteria: Criteria): RawBuilder<unknown> {
	const misses = dimensions.map(([dimension, name], position) => {
		const wanted = wantedIn(criteria, dimension, sql.ref(name));
		return wanted ? sql`case when ${wanted} then 0 else ${sql.lit(bitOf(position))} end` : sql`0`;
	});
	return sql.join(misses, sql` + `);
}

function wantedIn(criteria: Criteria, dimension: Dimension, name: RawBuilder<unknown>) {
	switch (dimension) {
		case 'area':
		case 'country':
			if (criteria.country) return sql`${name} = ${criteria.country}`;
			return criteria.area && sql`${name} = any(${countriesIn(criteria.area, countries.keys())})`;
		case 'month':
			return criteria.month && sql`${name} = ${Number(criteria.month.replace('-', ''))}`;
		case 'allPaid':
		case 'forAll':
		case 'keepsPlaces':
			return criteria[dimension] && name;
		default:
			return criteria[dimension] && sql`${name} = ${criteria[dimension]}`;
	}
}

/** A scalar subquery, so that the words are read once and the index is used, not once for each offer. */
function saying(words: string): RawBuilder<unknown> {
	if (!/[\p{L}\d]/u.test(words)) return sql``;
	const { all, head, start } = typedWords(words);
	const query = start
		? sql`offer_search(${all}) || (offer_search(${head}) && to_tsquery('public.fr', ${`${start}:*`}))`
		: sql`offer_search(${all})`;
	return sql`and words @@ (select ${query})`;
}

function countsOf(counted: Counted[]): SearchResult['counts'] {
	const counts = Object.fromEntries(
		[...dimensions.map(([dimension]) => dimension), 'area'].map((dimension) => [
			dimension,
			new Map<string, number>()
		])
	) as Record<Dimension, Map<string, number>>;
	const add = (dimension: Dimension, value: string, count: number) =>
		counts[dimension].set(value, (counts[dimension].get(value) ?? 0) + count);
	for (const { dimension, value, count } of counted) {
		if (value === null || value === false) continue;
		const text = dimension === 'month' ? String(value).replace(/^(\d{4})/, '$1-') : String(value);
		add(dimension as Dimension, text, count);
		if (dimension === 'country') add('area', areaOf(text), count);
	}
	return counts;
}
