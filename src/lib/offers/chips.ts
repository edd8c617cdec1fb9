import { areaNames } from '#lib/territories/areas.ts';
import { partnerRegion } from '#lib/territories/partner-regions.ts';
import { m } from '#lib/text/generated/messages.js';
import { said } from '#lib/text/said.ts';
import { kindName } from './naming.ts';
import { changed, type Criteria } from './search.ts';
import { countryName, lengthWord, monthText } from './words.ts';

export interface Chip {
	label: string;
	/** The same search without it. */
	without: Criteria;
}

/** What a search asks, piece by piece, each with the search that drops it. */
export function chipsOf(criteria: Criteria): Chip[] {
	const region = partnerRegion(criteria.region ?? '');
	const pieces: [label: string | null | false, change: Partial<Criteria>][] = [
		[criteria.words && m.offers_chip_words({ words: criteria.words }), { words: '' }],
		[criteria.kind && kindName(criteria.kind), { kind: null }],
		[criteria.area && said(areaNames[criteria.area]), { area: null }],
		[criteria.country && (countryName(criteria.country) || criteria.country), { country: null }],
		[criteria.region && (region ? said(region.name) : criteria.region), { region: null }],
		[criteria.length && lengthWord[criteria.length](), { length: null }],
		[criteria.month && monthText(criteria.month), { month: null }],
		[criteria.allPaid && m.offers_all_paid(), { allPaid: false }],
		[criteria.forAll && m.offers_for_all(), { forAll: false }],
		[criteria.keepsPlaces && m.offers_keeps_places(), { keepsPlaces: false }]
	];
	return pieces.flatMap(([label, change]) => (label ? [{ label, without: changed(criteria, change) }] : []));
}
