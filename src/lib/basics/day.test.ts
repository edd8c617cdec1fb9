import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	birthday,
	compareDays,
	completedYears,
	dayFrom,
	dayInParis,
	daysBetween,
	inclusiveDays,
	isDay,
	monthSpan,
	noonInParis,
	parseDay,
	type Day
} from './day.ts';

const anyDay = fc.integer({ min: -20_000, max: 30_000 }).map((offset) => addDays('2000-01-01', offset));

describe('a calendar day', () => {
	test.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (day) => {
		expect(isDay(day)).toBe(true);
	});

	test.each([
		'2026-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-04-31',
		'2026-1-1',
		'',
		'22/11/2026',
		7
	])('%s does not exist', (value) => {
		expect(isDay(value)).toBe(false);
	});

	test('is read with spaces around it, and from its three numbers', () => {
		expect(parseDay(' 2026-11-22 ')).toBe('2026-11-22');
		expect(parseDay('2026-11-22T10:00')).toBeNull();
		expect(dayFrom(2026, 3, 5)).toBe('2026-03-05');
		expect(dayFrom(2026, 2, 30)).toBeNull();
		expect(dayFrom(2026, 2.5, 3)).toBeNull();
	});

	test('sorts in the order of time', () => {
		expect(['2026-10-02', '2026-02-10', '2025-12-31'].sort(compareDays)).toEqual([
			'2025-12-31',
			'2026-02-10',
			'2026-10-02'
		]);
	});
});

describe('moving in the calendar', () => {
	test('crosses months, years and both changes of hour', () => {
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
		expect(addDays('2026-10-26', -2)).toBe('2026-10-24');
		expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
	});

	test('a month later falls on the last day when the month is too short', () => {
		expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
		expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
		expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
	});

	test('adding the days between two days leads from one to the other', () => {
		fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b && isDay(b)));
		expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
	});
});

describe('age', () => {
	test('changes on the birthday, not the day before', () => {
		expect(completedYears('2009-03-14', '2027-03-13')).toBe(17);
		expect(completedYears('2009-03-14', '2027-03-14')).toBe(18);
	});

	test('of someone born on 29 February changes on 1 March in common years', () => {
		expect(completedYears('2008-02-29', '2026-02-28')).toBe(17);
		expect(completedYears('2008-02-29', '2026-03-01')).toBe(18);
		expect(completedYears('2008-02-29', '2028-02-29')).toBe(20);
		expect(birthday('2008-02-29', 18)).toBe('2026-03-01');
		expect(birthday('2008-02-29', 20)).toBe('2028-02-29');
	});

	test('is n from the n-th birthday on', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 90 }), (birth, years) => {
				const day: Day = birthday(birth, years);
				expect(completedYears(birth, day)).toBe(years);
				expect(completedYears(birth, addDays(day, -1))).toBe(years - 1);
			})
		);
	});
});

describe('length of a stay', () => {
	test('counts both end days', () => {
		expect(inclusiveDays('2027-02-08', '2027-03-07')).toBe(28);
		expect(inclusiveDays('2027-02-08', '2027-02-08')).toBe(1);
	});

	test.each([
		['2027-02-15', '2027-06-30', 4.5333],
		['2027-09-06', '2028-01-31', 4.8667],
		['2027-03-01', '2027-11-30', 9],
		['2027-05-03', '2027-06-13', 1.3667],
		['2027-01-01', '2027-01-01', 0.0333],
		['2027-01-31', '2027-02-27', 1]
	])('%s to %s is %d months', (start, end, months) => {
		expect(monthSpan(start, end)).toBe(months);
	});
});

describe('the day in Paris', () => {
	test('begins at 22:00 UTC in summer and 23:00 UTC in winter', () => {
		expect(dayInParis(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
		expect(dayInParis(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
		expect(dayInParis(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
		expect(dayInParis(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
	});
});

test('noon in Paris is 10:00 UTC in summer, 11:00 in winter, on the days of change too', () => {
	expect(noonInParis('2026-07-01').toISOString()).toBe('2026-07-01T10:00:00.000Z');
	expect(noonInParis('2026-12-03').toISOString()).toBe('2026-12-03T11:00:00.000Z');
	expect(noonInParis('2026-03-29').toISOString()).toBe('2026-03-29T10:00:00.000Z');
	expect(noonInParis('2026-10-25').toISOString()).toBe('2026-10-25T11:00:00.000Z');
});
