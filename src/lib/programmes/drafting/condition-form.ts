import { type Condition, durationUnits, namedDates, type Rule } from '#lib/eligibility/rule.ts';
import { countriesByName } from '#lib/territories/countries.ts';
import { frenchRegions } from '#lib/territories/regions.ts';
import type { Locale } from '#lib/basics/said.ts';
import type { FactEntry } from '../fact-entry.ts';
import { describedCountrySets } from '../pack/country-sets.ts';
import { facts, isFactId } from '../pack/facts.ts';

/** What a new condition may be about: a fact, an age at a date, a length. As a form carries it: `age:…`, `length:…`. */
export type Subject = string;

export interface Option {
	readonly value: string;
	readonly label: string;
	readonly chosen: boolean;
}

/** The fields of one condition, filled with what it says. Values come from the fact's own domain. */
export type ConditionFields =
	| { readonly kind: 'truth'; readonly isTrue: boolean }
	| { readonly kind: 'numbers'; readonly op: string; readonly value: string; readonly upper: string }
	| { readonly kind: 'choices'; readonly options: readonly Option[] }
	| { readonly kind: 'countries'; readonly sets: readonly Option[]; readonly listed: readonly Option[] }
	| { readonly kind: 'bounds'; readonly min: string; readonly max: string }
	| { readonly kind: 'years'; readonly value: string }
	| { readonly kind: 'ceiling'; readonly base: string; readonly perHalfPart: string }
	| { readonly kind: 'nothing' };

export const numberOps = ['gte', 'lte', 'gt', 'lt', 'eq', 'between'] as const;

/** What an officer may ask: every fact that has words for a condition, ages and lengths. */
export function subjects(locale: Locale): { value: Subject; label: string }[] {
	const sorted = Object.entries(facts)
		.filter(([, entry]) => entry.type !== 'date')
		.map(([value, entry]) => ({ value, label: entry.label[locale] }))
		.sort((one, other) => new Intl.Collator(locale).compare(one.label, other.label));
	return [...namedDates.map(subjectOfAge), ...durationUnits.map(subjectOfLength), ...sorted];

	function subjectOfAge(date: (typeof namedDates)[number]) {
		return { value: `age:${date}`, label: dateWords[date][locale] };
	}
	function subjectOfLength(unit: (typeof durationUnits)[number]) {
		return { value: `length:${unit}`, label: lengthWords[unit][locale] };
	}
}

const dateWords: Record<(typeof namedDates)[number], Record<Locale, string>> = {
	'project.start_date': { fr: 'Âge au début du projet', en: 'Age when the project starts' },
	'project.end_date': { fr: 'Âge à la fin du projet', en: 'Age when the project ends' },
	'application.date': { fr: 'Âge le jour de la demande', en: 'Age on the day of the application' },
	'contract.date': { fr: 'Âge à la signature du contrat', en: 'Age when the contract is signed' },
	'academic_year.oct1': {
		fr: 'Âge au 1er octobre de l’année d’études',
		en: 'Age on 1 October of the academic year'
	}
};
const lengthWords: Record<(typeof durationUnits)[number], Record<Locale, string>> = {
	days: { fr: 'Durée en jours', en: 'Length in days' },
	weeks: { fr: 'Durée en semaines', en: 'Length in weeks' },
	months: { fr: 'Durée en mois', en: 'Length in months' }
};

/** An empty condition on that subject, to be filled; null for a subject that is none. */
export function blankCondition(subject: Subject): Condition | null {
	const [kind, about] = subject.split(':');
	const date = namedDates.find((each) => each === about);
	const unit = durationUnits.find((each) => each === about);
	const stated = { id: 'new', certainty: 'high' } as const;
	if (kind === 'age' && date) return { ...stated, age_at: date, min: 18, max: 30 };
	if (kind === 'length' && unit) return { ...stated, duration: unit, min: 1 };
	if (!isFactId(subject)) return null;
	const blank = { ...stated, fact: subject };
	switch (facts[subject].type) {
		case 'bool':
			return { ...blank, op: 'eq', value: true };
		case 'int':
		case 'number':
			return { ...blank, op: 'gte', value: 0 };
		case 'enum[]':
		case 'iso2[]':
			return { ...blank, op: 'intersects', value: [] };
		case 'date':
			return null;
		default:
			return { ...blank, op: 'in', value: [] };
	}
}

export function fieldsOfCondition(condition: Condition, locale: Locale): ConditionFields {
	if ('age_at' in condition || 'duration' in condition)
		return { kind: 'bounds', min: written(condition.min), max: written(condition.max) };
	if ('not_after_birthday' in condition)
		return { kind: 'years', value: written(condition.not_after_birthday) };
	if ('rfr_ceiling' in condition) {
		const { base, per_half_part } = condition.rfr_ceiling;
		return { kind: 'ceiling', base: written(base), perHalfPart: written(per_half_part) };
	}
	if (!('fact' in condition) || condition.op === 'not_contains_dest' || !isFactId(condition.fact))
		return { kind: 'nothing' };
	const { op, value } = condition;
	if (typeof value === 'boolean') return { kind: 'truth', isTrue: value };
	if (op === 'between') return { kind: 'numbers', op, value: written(value[0]), upper: written(value[1]) };
	if (typeof value === 'number') return { kind: 'numbers', op, value: written(value), upper: '' };
	const chosen: readonly string[] = typeof value === 'string' ? [value] : 'set' in value ? [] : value;
	const entry: FactEntry = facts[condition.fact];
	if (entry.type === 'iso2' || entry.type === 'iso2[]')
		return {
			kind: 'countries',
			sets: Object.entries(describedCountrySets).map(([set, { name }]) => ({
				value: set,
				label: name[locale],
				chosen: typeof value === 'object' && 'set' in value && value.set === set
			})),
			listed: countriesByName(locale).map(({ code, name }) => option(code, name, chosen))
		};
	const options =
		entry.type === 'enum' || entry.type === 'enum[]'
			? entry.options.map((each) => option(each.value, each.label[locale], chosen))
			: frenchRegions.map(({ code, name }) => option(code, name[locale], chosen));
	return { kind: 'choices', options };
}

/** An id that no condition of the rules has yet: `age`, `age_2`… */
export function freshId(condition: Condition, rules: readonly Rule[]): string {
	const taken = new Set(rules.flatMap(idsIn));
	const stem =
		'age_at' in condition
			? 'age'
			: 'duration' in condition
				? 'length'
				: 'fact' in condition
					? condition.fact
					: 'rule';
	const name = stem.replaceAll('.', '_');
	for (let count = 1; ; count += 1) {
		const id = count === 1 ? name : `${name}_${count}`;
		if (!taken.has(id)) return id;
	}
}

function idsIn(rule: Rule): string[] {
	if ('all' in rule) return rule.all.flatMap(idsIn);
	if ('any' in rule) return rule.any.flatMap(idsIn);
	if ('not' in rule) return idsIn(rule.not);
	return 'predicate' in rule ? [] : [rule.id];
}

function option(value: string, label: string, chosen: readonly string[]): Option {
	return { value, label, chosen: chosen.includes(value) };
}

function written(value: number | null | undefined): string {
	return value === null || value === undefined ? '' : String(value);
}
