import type { Locale, Said } from '#lib/basics/said.ts';
import type { CountrySet, FactCompares, FactCondition, FactBetween } from '#lib/eligibility/rule.ts';
import { countries } from '#lib/territories/countries.ts';
import { frenchRegion } from '#lib/territories/regions.ts';
import { list } from '#lib/text/format.ts';
import { boundsSaid, ofBoundsSaid, type Bounds } from './bounds.ts';
import type {
	BoolEntry,
	ChoiceEntry,
	CountriesEntry,
	FactEntry,
	NumberEntry,
	PlaceEntry
} from './fact-entry.ts';
import { describedCountrySets, type CountrySetId, type DescribedCountrySet } from './pack/country-sets.ts';
import { facts, isFactId } from './pack/facts.ts';
import { fill, negated } from './phrases.ts';

/** The words of a fact. Throws a RangeError for a fact that the pack does not know: rules are checked at load. */
export function entryOf(fact: string): FactEntry {
	if (!isFactId(fact)) throw new RangeError(`No such fact: ${fact}`);
	return facts[fact];
}

/** The words of a country set. Throws a RangeError for one that the pack does not know. */
export function countrySetOf(set: string): DescribedCountrySet {
	if (!Object.hasOwn(describedCountrySets, set)) throw new RangeError(`No such country set: ${set}`);
	return describedCountrySets[set as CountrySetId];
}

/** What a condition on one fact asks, as an infinitive; `not` asks the opposite. */
export function factSentence(condition: FactCondition, locale: Locale, not: boolean): string {
	const entry = entryOf(condition.fact);
	switch (entry.type) {
		case 'bool':
			return boolSentence(entry, condition, locale, not);
		case 'int':
		case 'number':
			return numberSentence(entry, condition, locale, not);
		case 'enum':
		case 'enum[]':
			return withNot(fill(entry.must[locale], { choices: choicesOf(entry, condition, locale) }), locale, not);
		case 'iso2':
		case 'ISO 3166-2':
			return placeSentence(entry, condition, locale, not);
		case 'iso2[]':
			return withNot(countriesSentence(entry, condition, locale), locale, not);
		case 'date':
			throw new RangeError(`A rule reads ${condition.fact} through an age or a length, never alone`);
	}
}

/** The bounds that a condition sets on a number. */
export function boundsOf(condition: FactCompares | FactBetween): Bounds {
	switch (condition.op) {
		case 'between':
			return { min: condition.value[0], max: condition.value[1] };
		case 'gt':
			return { min: condition.value, strict: true };
		case 'gte':
			return { min: condition.value };
		case 'lt':
			return { max: condition.value, strict: true };
		case 'lte':
			return { max: condition.value };
	}
}

/** The values that a condition accepts for a choice, in words: "un stage ou un emploi". */
export function choicesSaid(
	entry: ChoiceEntry,
	values: readonly string[],
	joint: 'and' | 'or',
	locale: Locale
) {
	const named = entry.options.filter(({ value }) => values.includes(value));
	return list(
		named.map((option) => option.as[locale]),
		joint,
		locale
	);
}

/** Where a place is, with its preposition: "en Pologne", "dans les Hauts-de-France". */
export function placeSaid(entry: PlaceEntry, code: string, locale: Locale): string {
	const place = entry.type === 'iso2' ? countries.get(code)?.to : frenchRegion(code)?.in;
	return place?.[locale] ?? elsewhere[locale];
}

const elsewhere: Said = { fr: 'ailleurs', en: 'elsewhere' };
const outsideFrance: Said = { fr: 'hors de France', en: 'outside France' };

function boolSentence(entry: BoolEntry, condition: FactCondition, locale: Locale, not: boolean): string {
	const wanted = condition.op === 'eq' && condition.value === true;
	return entry.must[wanted === not ? 'no' : 'yes'][locale];
}

function numberSentence(entry: NumberEntry, condition: FactCondition, locale: Locale, not: boolean): string {
	const bounds = numericBounds(condition);
	const said = (wanted: Bounds) =>
		fill(entry.must[locale], {
			bound: boundsSaid(wanted, entry.unit, locale),
			of: ofBoundsSaid(wanted, entry.unit, locale)
		});
	if (!not) return said(bounds);
	const opposite = oppositeOf(bounds);
	return opposite ? said(opposite) : negated(said(bounds), locale);
}

/** The bounds of any condition on a number, equality included. */
export function numericBounds(condition: FactCondition): Bounds {
	if (condition.op === 'eq') return { min: Number(condition.value), max: Number(condition.value) };
	if (condition.op === 'in' || condition.op === 'intersects' || condition.op === 'not_contains_dest') {
		throw new RangeError(`${condition.op} does not compare numbers`);
	}
	return boundsOf(condition);
}

function oppositeOf({ min, max, strict }: Bounds): Bounds | null {
	if (min != null && max != null) return null;
	return min != null ? { max: min, strict: !strict } : { min: max ?? null, strict: !strict };
}

function choicesOf(entry: ChoiceEntry, condition: FactCondition, locale: Locale): string {
	return choicesSaid(entry, valuesOf(condition), 'or', locale);
}

function placeSentence(entry: PlaceEntry, condition: FactCondition, locale: Locale, not: boolean): string {
	const set = setOf(condition);
	if (set) return fill(entry.must[locale], { place: countrySetOf(set.set)[not ? 'outside' : 'to'][locale] });
	const codes = valuesOf(condition);
	if (not && entry.type === 'iso2' && codes.length === 1 && codes[0] === 'FR') {
		return fill(entry.must[locale], { place: outsideFrance[locale] });
	}
	const places = codes.map((code) => placeSaid(entry, code, locale));
	return withNot(fill(entry.must[locale], { place: list(places, 'or', locale) }), locale, not);
}

function countriesSentence(entry: CountriesEntry, condition: FactCondition, locale: Locale): string {
	if (condition.op === 'not_contains_dest') return entry.must.notTheDestination[locale];
	const set = setOf(condition);
	const codes = set ? countrySetOf(set.set).countries : valuesOf(condition);
	const names = codes.map((code) => countries.get(code)?.name[locale] ?? elsewhere[locale]);
	return fill(entry.must.oneOf[locale], { choices: list(names, 'or', locale) });
}

/** The country set a condition names, if it names one. */
export function setOf(condition: FactCondition): CountrySet | null {
	const { value } = condition;
	return typeof value === 'object' && value !== null && 'set' in value ? value : null;
}

function valuesOf({ value }: FactCondition): readonly string[] {
	return Array.isArray(value) ? value.map(String) : [String(value)];
}

function withNot(infinitive: string, locale: Locale, not: boolean): string {
	return not ? negated(infinitive, locale) : infinitive;
}
