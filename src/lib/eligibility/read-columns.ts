import type { Day } from '#lib/basics/day.ts';
import { no, unknown, yes } from './axis.ts';
import type { Columns } from './columns.ts';
import {
	birthdayToCome,
	daysOfStay,
	firstOfOctober,
	monthsOfStay,
	packDay,
	untold,
	yearsBetween,
	type PackedDay
} from './packed-day.ts';
import type { NamedDate } from './rule.ts';
import { unknownWhole } from './scale-axis.ts';

/** The day columns behind a date that conditions name. */
export function daysBehind(date: NamedDate): readonly string[] {
	if (date === 'academic_year.oct1') return ['project.start_date'];
	return date === 'contract.date' ? [date, 'project.start_date'] : [date];
}

/** That date for each person, with the same stand-ins as `situationOf`. Not above zero where unknown. */
export function namedDays(columns: Columns, date: NamedDate, on: Day): Int32Array {
	switch (date) {
		case 'application.date':
			return otherwise(dayColumn(columns, date), packDay(on));
		case 'contract.date':
			return orElse(dayColumn(columns, date), dayColumn(columns, 'project.start_date'));
		case 'academic_year.oct1':
			return dayColumn(columns, 'project.start_date').map((start) =>
				start > 0 ? firstOfOctober(start) : start
			);
		default:
			return dayColumn(columns, date);
	}
}

export function dayColumn(columns: Columns, fact: string): Int32Array {
	return columns.days.get(fact) ?? new Int32Array(columns.people).fill(untold);
}

/** Completed years at that date; unknown for someone not yet born then. */
export function ages(columns: Columns, date: NamedDate, on: Day): Int32Array {
	return sinceBirth(columns, date, on, (birth, day) =>
		day < birth ? unknownWhole : yearsBetween(birth, day)
	);
}

/** The first birthday not passed at that date. */
export function birthdays(columns: Columns, date: NamedDate, on: Day): Int32Array {
	return sinceBirth(columns, date, on, birthdayToCome);
}

export function births(columns: Columns): Int32Array {
	return dayColumn(columns, 'person.birth_date').map((birth) => (birth > 0 ? birth : unknownWhole));
}

export function stayDays(columns: Columns): Int32Array {
	return lengths(columns, new Int32Array(columns.people).fill(unknownWhole), daysOfStay);
}

export function stayMonths(columns: Columns): Float64Array {
	return lengths(columns, new Float64Array(columns.people).fill(NaN), monthsOfStay);
}

/** Whether the household's income stays under the ceiling of its parts, each half part above the first raising it. */
export function underCeiling(columns: Columns, base: number, perHalfPart: number): Uint8Array {
	const incomes = columns.numbers.get('income.rfr_eur');
	const parts = columns.numbers.get('income.tax_parts');
	return new Uint8Array(columns.people).map((_, person) => {
		const income = incomes?.[person] ?? NaN;
		const share = parts?.[person] ?? NaN;
		if (!Number.isFinite(income) || !Number.isFinite(share)) return unknown;
		return income <= base + Math.max(0, share - 1) * 2 * perHalfPart ? yes : no;
	});
}

/** Whether the project's destination is missing from a list of countries. */
export function lacksDestination(columns: Columns, fact: string): Uint8Array {
	const [lists, destinations] = [columns.lists.get(fact), columns.texts.get('project.destination')];
	return new Uint8Array(columns.people).map((_, person) => {
		const list = lists?.dictionary[lists.codes[person] ?? 0];
		const destination = destinations?.dictionary[destinations.codes[person] ?? 0];
		if (!Array.isArray(list) || typeof destination !== 'string') return unknown;
		return list.includes(destination) ? no : yes;
	});
}

/** The length of each stay whose ends are known and in order, written over what stands for unknown. */
function lengths<C extends Int32Array | Float64Array>(
	columns: Columns,
	column: C,
	count: (start: PackedDay, end: PackedDay) => number
): C {
	const starts = dayColumn(columns, 'project.start_date');
	const ends = dayColumn(columns, 'project.end_date');
	for (let person = 0; person < columns.people; person += 1) {
		const start = starts[person] ?? untold;
		const end = ends[person] ?? untold;
		if (start > 0 && start <= end) column[person] = count(start, end);
	}
	return column;
}

function otherwise(days: Int32Array, standIn: PackedDay): Int32Array {
	return days.map((day) => (day === untold ? standIn : day));
}

function orElse(days: Int32Array, standIns: Int32Array): Int32Array {
	return days.map((day, person) => (day === untold ? (standIns[person] ?? untold) : day));
}

function sinceBirth(
	columns: Columns,
	date: NamedDate,
	on: Day,
	count: (birth: PackedDay, day: PackedDay) => number
): Int32Array {
	const days = namedDays(columns, date, on);
	const born = dayColumn(columns, 'person.birth_date');
	const counts = new Int32Array(columns.people).fill(unknownWhole);
	for (let person = 0; person < columns.people; person += 1) {
		const birth = born[person] ?? untold;
		const day = days[person] ?? untold;
		if (birth > 0 && day > 0) counts[person] = count(birth, day);
	}
	return counts;
}
