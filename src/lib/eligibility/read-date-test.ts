import { birthday, daysBetween, type Day } from '#lib/basics/day.ts';
import { verdictOf } from './fact.ts';
import { boundsAt, MalformedRule, numberAt, oneOfAt, type Fields } from './malformed-rule.ts';
import type { Names, Test } from './ready-rule.ts';
import { durationUnits, namedDates, type NamedDate } from './rule.ts';
import { ageAt, factBehind, type Situation } from './situation.ts';
import { always, never, run, union, type Waits } from './waits.ts';

const birthFact = 'person.birth_date';

/** Reads `{ age_at, min, max }`. */
export function readAge(fields: Fields, path: string): Test {
	const date = oneOfAt(namedDates, fields.age_at, `${path}.age_at`);
	const { min, max } = boundsAt(fields, path);
	return {
		verdict(situation) {
			const age = ageAt(date, situation);
			return age === null ? 'unknown' : verdictOf(age >= min && age <= max);
		},
		reads: ({ facts }) => [birthFact, factBehind(date, facts)],
		moves: { date, waits: (situation) => waitsForAge(date, min, max, situation) }
	};
}

/** Reads `{ duration, min, max }`. */
export function readDuration(fields: Fields, path: string): Test {
	const unit = oneOfAt(durationUnits, fields.duration, `${path}.duration`);
	const { min, max } = boundsAt(fields, path);
	const reads = ['project.start_date', 'project.end_date'];
	return {
		verdict({ lengths }) {
			return lengths ? verdictOf(lengths[unit] >= min && lengths[unit] <= max) : 'unknown';
		},
		reads: () => reads
	};
}

/** Reads `{ born_between_call: true }`. */
export function readBornBetweenCall(_fields: Fields, path: string, { birthWindows }: Names): Test {
	if (birthWindows.length === 0)
		throw new MalformedRule(path, 'no call of the programme states a birth window');
	const reads = [birthFact];
	return {
		verdict({ birth }) {
			if (!birth) return 'unknown';
			return verdictOf(birthWindows.some(({ from, to }) => from <= birth && birth <= to));
		},
		reads: () => reads,
		moves: {
			date: 'call',
			waits: ({ birth, on }) =>
				birthWindows
					.filter(({ from, to }) => birth !== null && from <= birth && birth <= to)
					.map(({ opens, closes }) => (opens ? run(daysBetween(on, opens), until(on, closes)) : always))
					.reduce(union, never)
		}
	};
}

/** Reads `{ not_after_birthday, date }`. */
export function readNotAfterBirthday(fields: Fields, path: string): Test {
	const years = numberAt(fields.not_after_birthday, `${path}.not_after_birthday`);
	if (!Number.isInteger(years) || years < 0 || years > 150) {
		throw new MalformedRule(`${path}.not_after_birthday`, 'expected whole years');
	}
	const date = oneOfAt(namedDates, fields.date, `${path}.date`);
	return {
		verdict({ birth, dates }) {
			const day = dates[date];
			if (!birth || !day) return 'unknown';
			return verdictOf(day <= birthday(birth, years));
		},
		reads: ({ facts }) => [birthFact, factBehind(date, facts)],
		moves: {
			date,
			waits({ birth, dates }) {
				const day = dates[date];
				return birth && day ? run(-Infinity, until(day, birthdayOf(birth, years))) : never;
			}
		}
	};
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
