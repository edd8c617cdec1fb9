import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthday, completedYears, inclusiveDays, monthSpan } from '#lib/basics/day.ts';
import {
	birthdayToCome,
	daysOfStay,
	monthsOfStay,
	packDay,
	unpackDay,
	unusable,
	yearsBetween
} from './packed-day.ts';

const anyDay = fc.oneof(
	fc
		.date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10)),
	fc.constantFrom('1996-02-29', '2000-02-29', '1900-02-28', '2027-01-31', '2028-02-29', '2027-12-31')
);
const twoDays = fc.tuple(anyDay, anyDay).map((days) => days.sort());

describe('a day in one number', () => {
	test('comes back as it was, in the order of days', () => {
		fc.assert(
			fc.property(twoDays, ([first, second]) => {
				expect(unpackDay(packDay(first!))).toBe(first);
				expect(Math.sign(packDay(second!) - packDay(first!))).toBe(first === second ? 0 : 1);
			})
		);
	});

	test('is refused when there is no such day', () => {
		expect([packDay('2027-02-29'), packDay('29/02/2028'), packDay('')]).toEqual([
			unusable,
			unusable,
			unusable
		]);
	});

	test('counts ages and stays as days written out do', () => {
		fc.assert(
			fc.property(twoDays, ([first, second]) => {
				const [from, to] = [packDay(first!), packDay(second!)];
				expect(yearsBetween(from, to)).toBe(completedYears(first!, second!));
				expect(daysOfStay(from, to)).toBe(inclusiveDays(first!, second!));
				expect(monthsOfStay(from, to)).toBe(monthSpan(first!, second!));
			}),
			{ numRuns: 2_000 }
		);
	});

	test('knows the first birthday not yet passed', () => {
		fc.assert(
			fc.property(twoDays, ([birth, on]) => {
				const years = birthdayToCome(packDay(birth!), packDay(on!));
				expect(on! <= birthday(birth!, years)).toBe(true);
				expect(years === 0 || on! > birthday(birth!, years - 1)).toBe(true);
			}),
			{ numRuns: 2_000 }
		);
	});
});
