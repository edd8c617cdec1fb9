import type { Locale } from '#lib/basics/said.ts';
import type { FactValue } from '#lib/eligibility/fact.ts';
import { countries } from '#lib/territories/countries.ts';
import { fullDay, list } from '#lib/text/format.ts';
import { measured } from './bounds.ts';
import type { ChoiceEntry, FactEntry, NumberEntry } from './fact-entry.ts';
import { choicesSaid, placeSaid } from './fact-sentences.ts';
import { fill } from './phrases.ts';

/**
 * Tells a person what they answered: "Tu pars en Pologne", "Ton groupe compte 8 personnes". Null for a value that is
 * not one of the fact's type, which then stays unsaid.
 */
export function ownAnswer(entry: FactEntry, value: FactValue, locale: Locale): string | null {
	switch (entry.type) {
		case 'bool':
			return typeof value === 'boolean' ? entry.you[value ? 'yes' : 'no'][locale] : null;
		case 'int':
		case 'number':
			return typeof value === 'number' ? ownNumber(entry, value, locale) : null;
		case 'enum':
		case 'enum[]':
			return ownChoices(entry, value, locale);
		case 'iso2':
		case 'ISO 3166-2':
			if (typeof value !== 'string') return null;
			if (value === 'none') return entry.none?.you[locale] ?? null;
			return fill(entry.you[locale], { place: placeSaid(entry, value, locale) });
		case 'date':
			return typeof value === 'string' ? fill(entry.you[locale], { value: fullDay(value, locale) }) : null;
		case 'iso2[]': {
			if (!isList(value)) return null;
			const names = value.map((code) => countries.get(code)?.name[locale] ?? code);
			return names.length === 0
				? entry.youNone[locale]
				: fill(entry.you[locale], { value: list(names, 'and', locale) });
		}
	}
}

function ownNumber(entry: NumberEntry, value: number, locale: Locale): string {
	const lowest = entry.steps?.[0]?.value ?? 0;
	if (value === lowest && entry.youNone) return entry.youNone[locale];
	if (value >= entry.max && entry.youEndless) return entry.youEndless[locale];
	const step = entry.steps?.find((named) => named.value === value);
	return fill(entry.you[locale], { value: step?.label[locale] ?? measured(value, entry.unit, locale) });
}

function ownChoices(entry: ChoiceEntry, value: FactValue, locale: Locale): string | null {
	if (value === 'none' && entry.youNone) return entry.youNone[locale];
	const values = isList(value) ? value : typeof value === 'string' ? [value] : [];
	const choices = choicesSaid(entry, values, 'and', locale);
	if (choices === '') return entry.youNone?.[locale] ?? null;
	return fill(entry.you[locale], { choices });
}

function isList(value: FactValue): value is readonly string[] {
	return Array.isArray(value);
}
