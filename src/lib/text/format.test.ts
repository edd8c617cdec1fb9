import { describe, expect, test } from 'vitest';
import {
	counted,
	dayRange,
	fullDay,
	fullInstant,
	list,
	longDay,
	money,
	number,
	percent,
	relativeDay,
	relativeInstant,
	shortDay,
	shortInstant,
	signed,
	stayLength
} from './format.ts';

const noonInMarch = new Date('2026-03-03T11:00:00Z');

describe('a date', () => {
	test('is said in full, with its weekday', () => {
		expect(longDay('2026-03-03', 'fr')).toBe('mardi 3\u00a0mars 2026');
		expect(longDay('2026-03-03', 'en')).toBe('Tuesday 3\u00a0March 2026');
	});

	test('is said short, the first of the month as French does', () => {
		expect(shortDay('2026-03-03', 'fr')).toBe('3\u00a0mars');
		expect(fullDay('2026-03-01', 'fr')).toBe('1er\u00a0mars 2026');
		expect(fullDay('2026-03-01', 'en')).toBe('1\u00a0March 2026');
	});

	test('with an hour names Paris, whatever the clock change', () => {
		expect(fullInstant(noonInMarch, 'fr')).toBe('mardi 3\u00a0mars 2026 à midi, heure de Paris');
		expect(fullInstant(noonInMarch, 'en')).toBe('Tuesday 3\u00a0March 2026 at noon, Paris time');
		expect(shortInstant(new Date('2026-07-14T12:03:00Z'), 'fr')).toBe('14\u00a0juillet à 14\u00a0h\u00a003');
	});

	test('at one minute past midnight in Paris is the new day', () => {
		expect(shortInstant(new Date('2026-03-02T23:01:00Z'), 'fr')).toBe('3\u00a0mars à 0\u00a0h\u00a001');
	});
});

describe('a range of dates', () => {
	test.each([
		[
			'2027-02-08',
			'2027-03-07',
			'du 8\u00a0février au 7\u00a0mars 2027',
			'8\u00a0February to 7\u00a0March 2027'
		],
		['2027-03-03', '2027-03-12', 'du 3 au 12\u00a0mars 2027', '3 to 12\u00a0March 2027'],
		[
			'2027-09-01',
			'2028-06-30',
			'du 1er\u00a0septembre 2027 au 30\u00a0juin 2028',
			'1\u00a0September 2027 to 30\u00a0June 2028'
		],
		['2027-03-03', '2027-03-03', 'le 3\u00a0mars 2027', '3\u00a0March 2027']
	])('%s – %s', (from, to, fr, en) => {
		expect([dayRange(from, to, 'fr'), dayRange(from, to, 'en')]).toEqual([fr, en]);
	});
});

describe('a day seen from today', () => {
	test.each([
		['2026-11-22', 'aujourd’hui', 'today'],
		['2026-11-23', 'demain', 'tomorrow'],
		['2026-11-21', 'hier', 'yesterday'],
		['2026-11-20', 'il y a 2\u00a0jours', '2\u00a0days ago'],
		['2026-11-24', 'dans 2\u00a0jours', 'in 2\u00a0days'],
		['2026-11-25', 'dans 3\u00a0jours', 'in 3\u00a0days'],
		['2027-01-10', 'le 10\u00a0janvier 2027', 'on 10\u00a0January 2027']
	])('%s is "%s", "%s"', (day, fr, en) => {
		expect(relativeDay(day, '2026-11-22', 'fr')).toBe(fr);
		expect(relativeDay(day, '2026-11-22', 'en')).toBe(en);
	});

	test('has its hour, noon by its name', () => {
		const now = new Date('2026-03-02T09:00:00Z');
		expect(relativeInstant(noonInMarch, now, 'fr')).toBe('demain midi');
		expect(relativeInstant(noonInMarch, now, 'en')).toBe('tomorrow at noon');
		expect(relativeInstant(noonInMarch, new Date('2026-03-03T09:00:00Z'), 'fr')).toBe('aujourd’hui à midi');
		expect(relativeInstant(new Date('2026-03-02T13:30:00Z'), now, 'fr')).toBe(
			'aujourd’hui à 14\u00a0h\u00a030'
		);
		expect(relativeInstant(new Date('2026-03-05T11:00:00Z'), now, 'en')).toBe('in 3\u00a0days, at noon');
	});
});

describe('an amount', () => {
	test('shows cents only where there are some', () => {
		expect(money(120_000, 'fr')).toBe('1\u202f200\u00a0€');
		expect(money(55_817, 'fr')).toBe('558,17\u00a0€');
		expect(money(55_810, 'fr')).toBe('558,10\u00a0€');
		expect(money(120_000, 'en')).toBe('€1,200');
		expect(money(55_817, 'en')).toBe('€558.17');
		expect(money(-5_000, 'fr')).toBe('-50\u00a0€');
	});

	test('of things agrees with them', () => {
		expect(counted(1, 'day', 'fr')).toBe('1\u00a0jour');
		expect(counted(0, 'day', 'fr')).toBe('0\u00a0jour');
		expect(counted(0, 'day', 'en')).toBe('0\u00a0days');
		expect(counted(1.5, 'week', 'fr')).toBe('1,5\u00a0semaine');
		expect(counted(1.5, 'week', 'en')).toBe('1.5\u00a0weeks');
		expect(counted(12_000, 'kilometre', 'fr')).toBe('12\u202f000\u00a0km');
	});

	test('in per cent follows each language', () => {
		expect([percent(50, 'fr'), percent(50, 'en')]).toEqual(['50\u00a0%', '50%']);
		expect([number(2.5, 'fr'), number(2.5, 'en')]).toEqual(['2,5', '2.5']);
	});
});

test('a difference shows its sign, and nothing is neither more nor less', () => {
	const say = (size: number) => number(size, 'fr');
	expect([2.5, -1, 0].map((value) => signed(value, say))).toEqual(['+2,5', '−1', '0']);
});

describe('the length of a stay', () => {
	test.each([
		[5, 0.1667, '5\u00a0jours'],
		[42, 1.4, '6\u00a0semaines'],
		[45, 1.4667, '45\u00a0jours'],
		[136, 4.5333, '4,5\u00a0mois'],
		[731, 24, '2\u00a0ans']
	])('of %d days is told in the unit one would use', (days, months, said) => {
		expect(stayLength(days, months, 'fr')).toBe(said);
	});
});

describe('a list', () => {
	test('ends with its joint', () => {
		expect(list(['a', 'b', 'c'], 'or', 'fr')).toBe('a, b ou c');
		expect(list(['a', 'b'], 'and', 'en')).toBe('a and b');
		expect(list(['a'], 'and', 'en')).toBe('a');
		expect(list([], 'or', 'fr')).toBe('');
	});
});
