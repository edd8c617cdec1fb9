import { completedYears, dayFrom, inclusiveDays, monthSpan, type Day } from '#lib/basics/day.ts';
import { isUnknown, isUsableDay, type Facts, type FactValue } from './fact.ts';
import type { DurationUnit, NamedDate } from './rule.ts';

/** Facts on a reference day, with the dates and lengths that conditions read worked out once. Null is unknown. */
export interface Situation {
	readonly facts: Facts;
	readonly on: Day;
	readonly birth: Day | null;
	readonly dates: Readonly<Record<NamedDate, Day | null>>;
	/** Null too when the project ends before it starts: two answers that contradict each other settle nothing. */
	readonly lengths: Readonly<Record<DurationUnit, number>> | null;
}

export function situationOf(facts: Facts, on: Day): Situation {
	const start = dayOrNull(facts['project.start_date']);
	const end = dayOrNull(facts['project.end_date']);
	const application = facts['application.date'];
	const contract = facts['contract.date'];
	return {
		facts,
		on,
		birth: dayOrNull(facts['person.birth_date']),
		dates: {
			'project.start_date': start,
			'project.end_date': end,
			'application.date': isUnknown(application) ? on : dayOrNull(application),
			'contract.date': isUnknown(contract) ? start : dayOrNull(contract),
			'academic_year.oct1': start && firstOfOctober(start)
		},
		lengths: start && end && start <= end ? lengthsOf(start, end) : null
	};
}

/** The fact a person is asked for when that date is unknown. */
export function factBehind(date: NamedDate, facts: Facts): string {
	if (date === 'academic_year.oct1') return 'project.start_date';
	if (date === 'contract.date' && isUnknown(facts[date])) return 'project.start_date';
	return date;
}

/** Completed years at the named date, or null. Someone not yet born then has no age. */
export function ageAt(date: NamedDate, situation: Situation): number | null {
	const day = situation.dates[date];
	if (!day || !situation.birth || day < situation.birth) return null;
	return completedYears(situation.birth, day);
}

function dayOrNull(value: FactValue | null | undefined): Day | null {
	return isUsableDay(value) ? value : null;
}

function firstOfOctober(start: Day): Day | null {
	const year = Number(start.slice(0, 4));
	return dayFrom(start.slice(5, 7) >= '09' ? year : year - 1, 10, 1);
}

function lengthsOf(start: Day, end: Day): Record<DurationUnit, number> {
	const days = inclusiveDays(start, end);
	return { days, weeks: days / 7, months: monthSpan(start, end) };
}
