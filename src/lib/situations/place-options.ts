import type { Said } from '#lib/basics/said.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { countries } from '#lib/territories/countries.ts';
import { frenchRegions } from '#lib/territories/regions.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { said } from '#lib/text/said.ts';

interface Option {
	readonly value: string;
	readonly label: string;
}

/** Countries people here name most often, put first; the others follow in alphabetical order. */
const frequent: Partial<Record<FactId, readonly string[]>> = {
	'nationality.list': ['FR', 'DZ', 'MA', 'TN', 'BE', 'PT', 'PL', 'SN', 'ML', 'GN', 'CI', 'CD'],
	'project.destination': ['DE', 'BE', 'CA', 'ES', 'IE', 'IT', 'PL', 'PT', 'GB', 'FR'],
	'history.pvt_countries': ['AU', 'CA', 'NZ', 'JP', 'KR', 'AR']
};

/** Every country to choose from for that question. */
export function countryOptions(fact: FactId): Option[] {
	const first = frequent[fact] ?? [];
	const others = [...countries.values()].filter(({ code }) => !first.includes(code));
	const alphabetical = new Intl.Collator(getLocale()).compare;
	return [
		...first.flatMap((code) => countries.get(code) ?? []).map(asOption),
		...others.map(asOption).sort((a, b) => alphabetical(a.label, b.label))
	];
}

/** French regions of today, then the answer "none" where there is one. */
export function regionOptions(fact: FactId): Option[] {
	const entry = entries[fact];
	const regions = frenchRegions.filter(({ until }) => until === undefined).map(asOption);
	const none = 'none' in entry && entry.none ? [{ value: 'none', label: said(entry.none.label) }] : [];
	return [...regions, ...none];
}

function asOption({ code, name }: { code: string; name: Said }): Option {
	return { value: code, label: said(name) };
}
