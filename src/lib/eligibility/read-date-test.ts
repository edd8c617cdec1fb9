import { birthday } from '#lib/basics/day.ts';
import { verdictOf } from './fact.ts';
import { boundsAt, MalformedRule, numberAt, oneOfAt, type Fields } from './malformed-rule.ts';
import type { Names, Test } from './ready-rule.ts';
import { durationUnits, namedDates } from './rule.ts';
import { ageAt, factBehind } from './situation.ts';

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
		reads: ({ facts }) => [birthFact, factBehind(date, facts)]
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
		birthWindows
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
		reads: ({ facts }) => [birthFact, factBehind(date, facts)]
	};
}
