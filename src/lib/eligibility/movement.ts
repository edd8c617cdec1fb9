import { birthday, daysBetween, type Day } from '#lib/basics/day.ts';
import type { ReadyCondition } from './ready-rule.ts';
import type { NamedDate } from './rule.ts';
import type { Situation } from './situation.ts';
import { always, never, run, union, type Waits } from './waits.ts';

/**
 * The date that has to reach the bound of a condition whose answer moves while the person waits: `call` for one that a
 * round of the programme decides, null where waiting changes nothing.
 */
export function movingDate({ condition }: ReadyCondition): NamedDate | 'call' | null {
	if ('age_at' in condition) return condition.age_at;
	if ('not_after_birthday' in condition) return condition.date;
	return 'born_between_call' in condition ? 'call' : null;
}

/** The waits after which a condition that moves holds, when all it reads is known. */
export function waitsOf({ condition, birthWindows }: ReadyCondition, situation: Situation): Waits {
	if ('age_at' in condition)
		return waitsForAge(condition.age_at, condition.min ?? -Infinity, condition.max ?? Infinity, situation);
	const { birth, dates, on } = situation;
	if ('not_after_birthday' in condition) {
		const day = dates[condition.date];
		return birth && day ? run(-Infinity, until(day, birthdayOf(birth, condition.not_after_birthday))) : never;
	}
	return (birthWindows ?? [])
		.filter(({ from, to }) => birth !== null && from <= birth && birth <= to)
		.map(({ opens, closes }) => (opens ? run(daysBetween(on, opens), until(on, closes)) : always))
		.reduce(union, never);
}

/** What is already past does not move: a request sent, a stay begun. */
export function isToCome(date: NamedDate | 'call', { dates, on }: Situation): boolean {
	if (date === 'call') return true;
	const day = dates[date === 'academic_year.oct1' ? 'project.start_date' : date];
	return day !== null && day >= on;
}

/** The waits after which that date falls from the birthday of `min` to the eve of that of `max` + 1. */
function waitsForAge(date: NamedDate, min: number, max: number, { birth, dates }: Situation): Waits {
	const day = date === 'academic_year.oct1' ? dates['project.start_date'] : dates[date];
	if (!birth || !day || max < 0 || (min > 0 && !birthdayOf(birth, Math.ceil(min)))) return never;
	const comesOfAge = birthdayOf(birth, Math.ceil(min));
	const tooOld = birthdayOf(birth, Math.floor(max) + 1);
	if (date !== 'academic_year.oct1') return run(since(day, comesOfAge), until(day, tooOld) - 1);
	return run(
		since(day, comesOfAge && yearCounting(comesOfAge)),
		until(day, tooOld && yearCounting(tooOld)) - 1
	);
}

/** The first day of the academic year on whose 1 October that birthday is reached. */
function yearCounting(birthday: Day): Day {
	const year = Number(birthday.slice(0, 4)) + (birthday.slice(5) > '10-01' ? 1 : 0);
	return `${String(year).padStart(4, '0')}-09-01`;
}

/** That birthday, or null where it lies outside the calendar. */
function birthdayOf(birth: Day, years: number): Day | null {
	return years >= 0 && Number(birth.slice(0, 4)) + years < 9999 ? birthday(birth, years) : null;
}

function since(day: Day, first: Day | null): number {
	return first === null ? -Infinity : daysBetween(day, first);
}

function until(day: Day, last: Day | null | undefined): number {
	return last ? daysBetween(day, last) : Infinity;
}
