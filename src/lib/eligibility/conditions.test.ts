import { describe, expect, test } from 'vitest';
import type { Facts, Verdict } from './fact.ts';
import { evaluate } from './evaluate.ts';
import { readRule } from './read-rule.ts';
import type { Names } from './ready-rule.ts';
import { situationOf } from './situation.ts';

const names: Names = {
	facts: {
		'residence.qpv': { type: 'bool' },
		'study.type': { type: 'enum' },
		'status.set': { type: 'enum[]' },
		'bursary.echelon': { type: 'number' },
		'project.group_size': { type: 'int' },
		'project.destination': { type: 'iso2' },
		'history.pvt_countries': { type: 'iso2[]' }
	},
	countrySets: new Map([['NORDIC', new Set(['DK', 'SE'])]]),
	predicate: () => null,
	birthWindows: [{ from: '2007-07-01', to: '2008-06-30' }]
};

function judge(condition: object, facts: Facts, on = '2026-11-22'): Verdict {
	const rule = readRule({ id: 'tested', certainty: 'high', ...condition }, 'rule', names);
	return evaluate(rule, situationOf(facts, on)).verdict;
}

describe('a condition on a fact', () => {
	test.each<[string, object, Facts, Verdict]>([
		['eq true', { fact: 'residence.qpv', op: 'eq', value: true }, { 'residence.qpv': true }, 'yes'],
		['eq false', { fact: 'residence.qpv', op: 'eq', value: false }, { 'residence.qpv': true }, 'no'],
		['in a list', { fact: 'study.type', op: 'in', value: ['bts'] }, { 'study.type': 'bts' }, 'yes'],
		['not in a list', { fact: 'study.type', op: 'in', value: ['bts'] }, { 'study.type': 'cap' }, 'no'],
		[
			'in a set',
			{ fact: 'project.destination', op: 'in', value: { set: 'NORDIC' } },
			{ 'project.destination': 'SE' },
			'yes'
		],
		[
			'intersects',
			{ fact: 'status.set', op: 'intersects', value: ['a', 'b'] },
			{ 'status.set': ['b'] },
			'yes'
		],
		[
			'intersects nothing',
			{ fact: 'status.set', op: 'intersects', value: ['a'] },
			{ 'status.set': [] },
			'no'
		],
		['lt at the bound', { fact: 'bursary.echelon', op: 'lt', value: 5 }, { 'bursary.echelon': 5 }, 'no'],
		['lte at the bound', { fact: 'bursary.echelon', op: 'lte', value: 5 }, { 'bursary.echelon': 5 }, 'yes'],
		['gt at the bound', { fact: 'bursary.echelon', op: 'gt', value: 5 }, { 'bursary.echelon': 5 }, 'no'],
		['gte at the bound', { fact: 'bursary.echelon', op: 'gte', value: 5 }, { 'bursary.echelon': 5 }, 'yes'],
		[
			'between, low',
			{ fact: 'project.group_size', op: 'between', value: [4, 16] },
			{ 'project.group_size': 4 },
			'yes'
		],
		[
			'between, high',
			{ fact: 'project.group_size', op: 'between', value: [4, 16] },
			{ 'project.group_size': 16 },
			'yes'
		],
		[
			'between, above',
			{ fact: 'project.group_size', op: 'between', value: [4, 16] },
			{ 'project.group_size': 17 },
			'no'
		],
		[
			'a country had before',
			{ fact: 'history.pvt_countries', op: 'not_contains_dest', value: null },
			{ 'history.pvt_countries': ['CA'], 'project.destination': 'CA' },
			'no'
		],
		[
			'a country not had before',
			{ fact: 'history.pvt_countries', op: 'not_contains_dest', value: null },
			{ 'history.pvt_countries': [], 'project.destination': 'CA' },
			'yes'
		]
	])('%s', (_name, condition, facts, verdict) => {
		expect(judge(condition, facts)).toBe(verdict);
	});

	test.each<[string, Facts]>([
		['untold', {}],
		['null', { 'bursary.echelon': null }],
		['told in another type', { 'bursary.echelon': 'six' }],
		['not a number', { 'bursary.echelon': NaN }]
	])('is unknown when the fact is %s', (_name, facts) => {
		expect(judge({ fact: 'bursary.echelon', op: 'gte', value: 5 }, facts)).toBe('unknown');
	});
});

describe('an age', () => {
	const age = { age_at: 'project.start_date', min: 18, max: 30 };
	const starting = (start: string) =>
		judge(age, { 'person.birth_date': '2000-06-15', 'project.start_date': start });

	test('counts both bounds in completed years', () => {
		expect(starting('2018-06-14')).toBe('no');
		expect(starting('2018-06-15')).toBe('yes');
		expect(starting('2031-06-14')).toBe('yes');
		expect(starting('2031-06-15')).toBe('no');
	});

	test('may be bounded on one side only', () => {
		const facts = { 'person.birth_date': '2000-06-15', 'project.start_date': '2060-01-01' };
		expect(judge({ age_at: 'project.start_date', min: 18 }, facts)).toBe('yes');
		expect(judge({ age_at: 'project.start_date', min: null, max: 30 }, facts)).toBe('no');
	});

	test('at the request is read on the reference day when no request is dated', () => {
		const condition = { age_at: 'application.date', min: 18 };
		const facts = { 'person.birth_date': '2008-11-22' };
		expect(judge(condition, facts, '2026-11-21')).toBe('no');
		expect(judge(condition, facts, '2026-11-22')).toBe('yes');
		expect(judge(condition, { ...facts, 'application.date': '2026-11-21' }, '2026-11-22')).toBe('no');
	});

	test('at the contract is read at the start of the project when no contract is dated', () => {
		const facts = { 'person.birth_date': '2000-06-15', 'project.start_date': '2026-06-15' };
		const condition = { age_at: 'contract.date', max: 25 };
		expect(judge(condition, facts)).toBe('no');
		expect(judge(condition, { ...facts, 'contract.date': '2026-06-14' })).toBe('yes');
		expect(judge(condition, { 'person.birth_date': '2000-06-15' })).toBe('unknown');
	});

	test('on 1 October is that of the academic year, from September to August', () => {
		const condition = { age_at: 'academic_year.oct1', max: 28 };
		const starts = (start: string) =>
			judge(condition, { 'person.birth_date': '1998-10-01', 'project.start_date': start });
		expect(starts('2027-08-31')).toBe('yes');
		expect(starts('2027-09-01')).toBe('no');
	});

	test('of someone born after the date is unknown: one of the two answers is wrong', () => {
		expect(judge(age, { 'person.birth_date': '2030-01-01', 'project.start_date': '2027-01-01' })).toBe(
			'unknown'
		);
	});
});

describe('a duration', () => {
	const lasting = (duration: object, start: string, end: string) =>
		judge(duration, { 'project.start_date': start, 'project.end_date': end });

	test('in days counts the first and the last', () => {
		expect(lasting({ duration: 'days', min: 5, max: 30 }, '2027-03-01', '2027-03-04')).toBe('no');
		expect(lasting({ duration: 'days', min: 5, max: 30 }, '2027-03-01', '2027-03-05')).toBe('yes');
		expect(lasting({ duration: 'days', min: 5, max: 30 }, '2027-03-01', '2027-03-30')).toBe('yes');
		expect(lasting({ duration: 'days', min: 5, max: 30 }, '2027-03-01', '2027-03-31')).toBe('no');
	});

	test('in weeks is days over seven', () => {
		expect(lasting({ duration: 'weeks', min: 2, max: 26 }, '2027-03-01', '2027-03-13')).toBe('no');
		expect(lasting({ duration: 'weeks', min: 2, max: 26 }, '2027-03-01', '2027-03-14')).toBe('yes');
	});

	test('in months is whole from a day to the eve of the same day', () => {
		expect(lasting({ duration: 'months', min: 2, max: 12 }, '2027-03-15', '2027-05-13')).toBe('no');
		expect(lasting({ duration: 'months', min: 2, max: 12 }, '2027-03-15', '2027-05-14')).toBe('yes');
	});

	test('of a project that ends before it starts is unknown', () => {
		expect(lasting({ duration: 'months', min: null, max: 24 }, '2027-03-15', '2027-03-14')).toBe('unknown');
	});
});

describe('the other conditions', () => {
	test('a birthday not to be passed is itself accepted', () => {
		const condition = { not_after_birthday: 29, date: 'project.start_date' };
		const leaving = (start: string) =>
			judge(condition, { 'person.birth_date': '1996-02-29', 'project.start_date': start });
		expect(leaving('2025-03-01')).toBe('yes');
		expect(leaving('2025-03-02')).toBe('no');
	});

	test('a day at the far end of the calendar, from which nothing can be counted, settles nothing', () => {
		const far = { 'person.birth_date': '9999-12-31', 'project.start_date': '2026-11-22' };
		expect(judge({ not_after_birthday: 29, date: 'project.start_date' }, far)).toBe('unknown');
		const endless = { 'project.start_date': '2026-11-22', 'project.end_date': '9999-12-31' };
		expect(judge({ duration: 'months', min: 1 }, endless)).toBe('unknown');
	});

	test('a birth window counts both its days', () => {
		const born = (birth: string) => judge({ born_between_call: true }, { 'person.birth_date': birth });
		expect(['2007-06-30', '2007-07-01', '2008-06-30', '2008-07-01'].map(born)).toEqual([
			'no',
			'yes',
			'yes',
			'no'
		]);
		expect(judge({ born_between_call: true }, {})).toBe('unknown');
	});

	test('a destination is refused when it is one of several nationalities', () => {
		const going = (facts: Facts) => judge({ dest_not_in_nationalities: true }, facts);
		expect(going({ 'nationality.list': ['FR', 'MA'], 'project.destination': 'MA' })).toBe('no');
		expect(going({ 'nationality.list': ['FR'], 'project.destination': 'MA' })).toBe('yes');
		expect(going({ 'project.destination': 'MA' })).toBe('unknown');
	});

	test('an income ceiling grows with each half part above the first', () => {
		const condition = { rfr_ceiling: { base: 17_280, per_half_part: 4_320 } };
		const earning = (income: number, parts: number) =>
			judge(condition, { 'income.rfr_eur': income, 'income.tax_parts': parts });
		expect(earning(17_280, 1)).toBe('yes');
		expect(earning(17_281, 1)).toBe('no');
		expect(earning(17_280, 0.5)).toBe('yes');
		expect(earning(30_240, 2.5)).toBe('yes');
		expect(earning(30_241, 2.5)).toBe('no');
		expect(judge(condition, { 'income.rfr_eur': 10 })).toBe('unknown');
	});
});
