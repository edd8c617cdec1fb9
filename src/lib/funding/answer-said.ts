import type { Locale } from '#lib/basics/said.ts';
import type { FactValue } from '#lib/eligibility/fact.ts';
import { measured } from '#lib/programmes/bounds.ts';
import type { FactEntry } from '#lib/programmes/fact-entry.ts';
import { countries } from '#lib/territories/countries.ts';
import { frenchRegion } from '#lib/territories/regions.ts';
import { fullDay } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';

/** An answer alone, as it stands beside the name of its fact: "Oui", "3", "Pologne", "15 février 2027". */
export function answerSaid(entry: FactEntry, value: FactValue, locale: Locale): string {
	const values = (Array.isArray(value) ? value : [value]).map(String);
	switch (entry.type) {
		case 'bool':
			return value === true ? m.funding_yes({}, { locale }) : m.funding_no({}, { locale });
		case 'int':
		case 'number': {
			const step = entry.steps?.find((named) => named.value === value);
			return step?.label[locale] ?? measured(Number(value), entry.unit, locale);
		}
		case 'date':
			return fullDay(String(value), locale);
		case 'enum':
		case 'enum[]':
			return values
				.map((one) => entry.options.find((option) => option.value === one)?.label[locale] ?? one)
				.join(', ');
		case 'iso2':
		case 'iso2[]':
			return values.map((code) => countries.get(code)?.name[locale] ?? code).join(', ');
		case 'ISO 3166-2': {
			const none = value === 'none' ? entry.none?.label[locale] : undefined;
			return none ?? frenchRegion(String(value))?.name[locale] ?? String(value);
		}
	}
}
