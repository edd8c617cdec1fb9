import { describe, expect, test } from 'vitest';
import { doubtsAbout } from './fact-doubts.ts';
import { usualFacts } from './pack/cases/case.ts';
import { cases } from './pack/cases/people.ts';

const on = '2026-11-22';
const doubted = (facts: Parameters<typeof doubtsAbout>[0]) => doubtsAbout(facts, on).map(({ fact }) => fact);

describe('what we wonder about', () => {
	test.each<[string, Parameters<typeof doubtsAbout>[0], string]>([
		['a country that no longer exists', { 'project.destination': 'YU' }, 'project.destination'],
		['a country written in words', { 'nationality.list': ['FR', 'Sénégal'] }, 'nationality.list'],
		['a region that is none', { 'residence.region': 'FR-XX' }, 'residence.region'],
		['a status nobody has', { 'status.set': ['neet', 'astronaut'] }, 'status.set'],
		['a number out of bounds', { 'project.group_size': -3 }, 'project.group_size'],
		['a birth to come', { 'person.birth_date': '2030-01-01' }, 'person.birth_date'],
		['a birth in 1926', { 'person.birth_date': '1926-12-31' }, 'person.birth_date'],
		[
			'a stay of ten years',
			{ 'project.start_date': '2027-03-01', 'project.end_date': '2037-03-01' },
			'project.end_date'
		],
		[
			'an end before its start',
			{ 'project.start_date': '2027-03-02', 'project.end_date': '2027-03-01' },
			'project.end_date'
		]
	])('%s', (_name, facts, fact) => {
		expect(doubted(facts)).toEqual([fact]);
	});

	test('is nothing in a stay of 400 days, a birth sixty years ago, or any worked case', () => {
		const long = { 'project.start_date': '2027-01-01', 'project.end_date': '2028-02-04' };
		expect(doubted({ 'person.birth_date': '1966-05-01', ...long })).toEqual([]);
		expect(cases.flatMap(({ facts }) => doubted({ ...usualFacts, ...facts }))).toEqual([]);
	});
});
