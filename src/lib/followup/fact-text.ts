import type { Day } from '#lib/basics/day.ts';
import type { FactValue } from '#lib/eligibility/fact.ts';
import { measured } from '#lib/programmes/bounds.ts';
import { facts, type FactId } from '#lib/programmes/pack/facts.ts';
import { countries } from '#lib/territories/countries.ts';
import { frenchRegions } from '#lib/territories/regions.ts';
import * as format from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';

/** An answer as a professional reads it: the value alone, beside the label of its question. */
export function factText(fact: FactId, value: FactValue): string {
	const entry = facts[fact];
	const locale = getLocale();
	switch (entry.type) {
		case 'bool':
			return value === true ? m.followup_yes() : m.followup_no();
		case 'int':
		case 'number':
			if (typeof value !== 'number') return '';
			return (
				entry.steps?.find((step) => step.value === value)?.label[locale] ??
				measured(value, entry.unit, locale)
			);
		case 'enum':
		case 'enum[]':
			return (
				entry.options
					.filter((option) => [value].flat().includes(option.value))
					.map((option) => option.label[locale])
					.join(', ') || m.followup_none()
			);
		case 'date':
			return format.fullDay(value as Day, locale);
		case 'ISO 3166-2':
			return frenchRegions.find(({ code }) => code === value)?.name[locale] ?? m.followup_none();
		case 'iso2':
		case 'iso2[]':
			return (
				[value]
					.flat()
					.map((code) => countries.get(String(code))?.name[locale] ?? String(code))
					.join(', ') || m.followup_none()
			);
	}
}
