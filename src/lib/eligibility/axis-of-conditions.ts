import { addDays } from '#lib/basics/day.ts';
import { type Axis } from './axis.ts';
import type { ColumnNames } from './columns.ts';
import { answerAxis, codedTruths, dictionaryAxis } from './dictionary-axis.ts';
import { packDay, unpackDay } from './packed-day.ts';
import {
	ages,
	birthdays,
	births,
	daysBehind,
	lacksDestination,
	stayDays,
	stayMonths,
	underCeiling
} from './read-columns.ts';
import type { BirthWindow, Names, ReadyCondition } from './ready-rule.ts';
import type { NamedDate } from './rule.ts';
import { scaleAxis, type Scale } from './scale-axis.ts';
import type { Situation } from './situation.ts';

/** What a condition reads of a person. Conditions of one place share an axis. */
export type Place =
	| { readonly at: 'truths' | 'numbers' | 'texts' | 'lists'; readonly fact: string }
	| { readonly at: 'ages' | 'birthdays'; readonly date: NamedDate }
	| { readonly at: 'births' | 'stayDays' | 'stayMonths' }
	| { readonly at: 'ceiling'; readonly base: number; readonly perHalfPart: number }
	| { readonly at: 'lacksDestination'; readonly fact: string };

export function placeOf({ condition }: ReadyCondition, { facts }: Names): Place {
	if ('age_at' in condition) return { at: 'ages', date: condition.age_at };
	if ('duration' in condition) return { at: condition.duration === 'months' ? 'stayMonths' : 'stayDays' };
	if ('born_between_call' in condition) return { at: 'births' };
	if ('dest_not_in_nationalities' in condition) return { at: 'lacksDestination', fact: 'nationality.list' };
	if ('not_after_birthday' in condition) return { at: 'birthdays', date: condition.date };
	if ('rfr_ceiling' in condition) {
		const { base, per_half_part: perHalfPart } = condition.rfr_ceiling;
		return { at: 'ceiling', base, perHalfPart };
	}
	const { fact, op } = condition;
	if (op === 'not_contains_dest') return { at: 'lacksDestination', fact };
	switch (facts[fact]?.type) {
		case 'bool':
			return { at: 'truths', fact };
		case 'int':
		case 'number':
			return { at: 'numbers', fact };
		case 'enum[]':
		case 'iso2[]':
			return { at: 'lists', fact };
		default:
			return { at: 'texts', fact };
	}
}

/** The columns that a place is read from. */
export function columnsBehind(place: Place): { readonly [kind in keyof ColumnNames]?: readonly string[] } {
	switch (place.at) {
		case 'truths':
		case 'numbers':
		case 'texts':
		case 'lists':
			return { [place.at]: [place.fact] };
		case 'ages':
		case 'birthdays':
			return { days: ['person.birth_date', ...daysBehind(place.date)] };
		case 'births':
			return { days: ['person.birth_date'] };
		case 'stayDays':
		case 'stayMonths':
			return { days: ['project.start_date', 'project.end_date'] };
		case 'ceiling':
			return { numbers: ['income.rfr_eur', 'income.tax_parts'] };
		case 'lacksDestination':
			return { lists: [place.fact], texts: ['project.destination'] };
	}
}

/** The axis of a place, for the conditions that read it: their numbers, and the birth windows of some. */
export function axisAt(
	place: Place,
	numbers: readonly number[],
	conditions: readonly ReadyCondition[],
	names: Names,
	windows: readonly BirthWindow[]
): Axis {
	const scaled = (scale: Scale, bounds: readonly number[]) => scaleAxis(scale, bounds, numbers, conditions);
	const bounds = conditions.flatMap(boundsOf);
	switch (place.at) {
		case 'truths':
			return dictionaryAxis(
				place.fact,
				({ truths }) => codedTruths(truths.get(place.fact)),
				null,
				numbers,
				conditions
			);
		case 'texts': {
			const mentioned = new Set(conditions.flatMap((condition) => textsIn(condition, names)));
			return dictionaryAxis(place.fact, ({ texts }) => texts.get(place.fact), mentioned, numbers, conditions);
		}
		case 'lists':
			return dictionaryAxis(place.fact, ({ lists }) => lists.get(place.fact), null, numbers, conditions);
		case 'numbers':
			return scaled(
				{
					...realNumbers,
					values: ({ numbers, people }) => numbers.get(place.fact) ?? new Float64Array(people).fill(NaN),
					situation: (value) => ({ facts: { [place.fact]: value } })
				},
				bounds
			);
		case 'ages':
			return scaled(
				{ ...years(place.date, 1, 0, 9_797), values: (all, on) => ages(all, place.date, on) },
				whole(bounds)
			);
		case 'birthdays':
			return scaled(
				{ ...years(place.date, 2_000, -1_000, 1_000), values: (all, on) => birthdays(all, place.date, on) },
				whole(bounds)
			);
		case 'births':
			return scaled(
				birthScale,
				windows.flatMap(({ from, to }) => [packDay(from), packDay(to)])
			);
		case 'stayDays':
			return scaled(
				stayDayScale,
				whole(conditions.flatMap((each) => boundsOf(each).map((bound) => bound * daysIn(each))))
			);
		case 'stayMonths':
			return scaled(stayMonthScale, bounds);
		case 'ceiling':
			return answerAxis(numbers[0] ?? 0, (all) => underCeiling(all, place.base, place.perHalfPart));
		case 'lacksDestination':
			return answerAxis(numbers[0] ?? 0, (all) => lacksDestination(all, place.fact));
	}
}

function boundsOf({ condition }: ReadyCondition): number[] {
	if ('not_after_birthday' in condition) return [condition.not_after_birthday];
	const told =
		'age_at' in condition || 'duration' in condition
			? [condition.min, condition.max]
			: 'fact' in condition
				? [condition.value].flat()
				: [];
	return told.filter((bound) => typeof bound === 'number');
}

function daysIn({ condition }: ReadyCondition): number {
	return 'duration' in condition && condition.duration === 'weeks' ? 7 : 1;
}

function textsIn({ condition }: ReadyCondition, { countrySets }: Names): string[] {
	if (!('fact' in condition) || condition.value === null || typeof condition.value === 'boolean') return [];
	if (typeof condition.value === 'object' && 'set' in condition.value)
		return [...(countrySets.get(condition.value.set) ?? [])];
	return [condition.value].flat().filter((text) => typeof text === 'string');
}

/** The whole numbers on both sides of each bound, so that no bound falls between two of them by rounding. */
function whole(bounds: readonly number[]): number[] {
	return bounds.flatMap((bound) => [-1, 0, 1, 2].map((near) => Math.floor(bound) + near));
}

function wholeBetween(low: number, high: number): number | null {
	const middle = Math.floor((low + high) / 2);
	return middle > low && middle < high ? middle : null;
}

const realNumbers = {
	between(low: number, high: number) {
		const middle = low / 2 + high / 2;
		return middle > low && middle < high ? middle : null;
	},
	least: -Number.MAX_VALUE,
	greatest: Number.MAX_VALUE
};

/** Whole years from a birth in the year `born` to the date. */
function years(date: NamedDate, born: number, least: number, greatest: number) {
	const newYear = (year: number) => `${String(year).padStart(4, '0')}-01-01`;
	const situation = (value: number): Partial<Situation> => ({
		birth: newYear(born),
		dates: { ...noDates, [date]: newYear(born + value) }
	});
	return { situation, between: wholeBetween, least, greatest };
}

const noDates: Situation['dates'] = {
	'project.start_date': null,
	'project.end_date': null,
	'application.date': null,
	'contract.date': null,
	'academic_year.oct1': null
};

const birthScale: Scale = {
	values: births,
	situation: (value) => ({ birth: unpackDay(value) }),
	between(low, high) {
		const next = low < packDay('0001-01-01') ? packDay('0001-01-01') : packDay(addDays(unpackDay(low), 1));
		return next < high ? next : null;
	},
	least: packDay('0001-01-01'),
	greatest: packDay('9799-12-31')
};

const lengths = { days: NaN, weeks: NaN, months: NaN };

const stayDayScale: Scale = {
	values: stayDays,
	situation: (days) => ({ lengths: { ...lengths, days, weeks: days / 7 } }),
	between: wholeBetween,
	least: 1,
	greatest: 3_600_000
};

const stayMonthScale: Scale = {
	...realNumbers,
	values: stayMonths,
	situation: (months) => ({ lengths: { ...lengths, months } })
};
