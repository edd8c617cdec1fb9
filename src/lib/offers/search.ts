import { areaIds, type AreaId } from '#lib/territories/areas.ts';
import { offerKinds, type OfferKind } from './offer.ts';

/** How long one is away: up to 3 weeks, up to 3 months, up to 6 months, more. */
export const lengthBands = ['days', 'weeks', 'months', 'half-year'] as const;
export type LengthBand = (typeof lengthBands)[number];

/** What is looked for. A country stands in its area: one of the two is null. */
export interface Criteria {
	words: string;
	kind: OfferKind | null;
	area: AreaId | null;
	country: string | null;
	/** Id of a partner region. */
	region: string | null;
	length: LengthBand | null;
	/** Month of departure, `YYYY-MM`. */
	month: string | null;
	allPaid: boolean;
	forAll: boolean;
	keepsPlaces: boolean;
	/** Also those that one's own answers rule out. */
	unsuited: boolean;
	/** The same page of results as cards or on the map. */
	view: 'list' | 'map';
	page: number;
}

export const pageSize = 20;

export const noCriteria: Criteria = {
	words: '',
	kind: null,
	area: null,
	country: null,
	region: null,
	length: null,
	month: null,
	allPaid: false,
	forAll: false,
	keepsPlaces: false,
	unsuited: false,
	view: 'list',
	page: 1
};

const among = <const Value extends string>(values: readonly Value[], given: string | null): Value | null =>
	values.find((value) => value === given) ?? null;

/** Reads an address: what is not understood is not looked for. */
export function readCriteria(query: URLSearchParams): Criteria {
	const country = /^[A-Z]{2}$/.exec(query.get('country') ?? '')?.[0] ?? null;
	return {
		words: (query.get('q') ?? '').normalize('NFC').replaceAll('\0', '').trim().slice(0, 120),
		kind: among(offerKinds, query.get('kind')),
		area: country ? null : among(areaIds, query.get('area')),
		country,
		region: /^[a-z-]{2,60}$/.exec(query.get('region') ?? '')?.[0] ?? null,
		length: among(lengthBands, query.get('length')),
		month: /^20\d\d-(0[1-9]|1[0-2])$/.exec(query.get('month') ?? '')?.[0] ?? null,
		allPaid: query.get('paid') === 'all',
		forAll: query.get('open') === 'all',
		keepsPlaces: query.get('places') === 'kept',
		unsuited: query.get('suited') === 'no',
		view: query.get('view') === 'map' ? 'map' : 'list',
		page: Math.min(10_000, Math.max(1, Math.trunc(Number(query.get('page'))) || 1))
	};
}

/** The query of an address, empty or with its question mark; the same criteria always write the same one. */
export function writeCriteria(criteria: Criteria): string {
	const query = new URLSearchParams();
	const add = (name: string, value: string | null) => value && query.set(name, value);
	add('q', criteria.words);
	add('kind', criteria.kind);
	add('area', criteria.area);
	add('country', criteria.country);
	add('region', criteria.region);
	add('length', criteria.length);
	add('month', criteria.month);
	add('paid', criteria.allPaid ? 'all' : null);
	add('open', criteria.forAll ? 'all' : null);
	add('places', criteria.keepsPlaces ? 'kept' : null);
	add('suited', criteria.unsuited ? 'no' : null);
	add('view', criteria.view === 'map' ? 'map' : null);
	add('page', criteria.page > 1 ? String(criteria.page) : null);
	return query.size > 0 ? `?${query}` : '';
}

/** The criteria with some changed, back on the first page. */
export function changed(criteria: Criteria, change: Partial<Criteria>): Criteria {
	return { ...criteria, page: 1, ...change };
}

export const hasFilters = (criteria: Criteria) =>
	writeCriteria({ ...criteria, words: '', unsuited: false, view: 'list', page: 1 }) !== '';

/** The typed words for the full text: all of them, and the last one apart when it may still be being typed. */
export interface TypedWords {
	all: string;
	/** What comes before the last word. */
	head: string;
	/** The start of a word, three letters or more; null when a quote or a minus sign says the typing is meant. */
	start: string | null;
}

export function typedWords(words: string): TypedWords {
	const last = /(^|\s)([\p{L}\d]{3,})$/u.exec(words);
	const isMeant = /["-]/.test(words) || !last?.[2];
	return isMeant
		? { all: words, head: '', start: null }
		: { all: words, head: words.slice(0, last.index).trim(), start: last[2] ?? null };
}
