import { describe, expect, test } from 'vitest';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { fitOf } from './fit.ts';
import { type Candidate, type OpenOffer, proposalsFor } from './proposals.ts';

const judged = { names: rulebook.names, on: '2026-11-22' };

const offer = (id: string, maximumAge: number): OpenOffer => ({
	id,
	slug: id,
	title: id,
	kind: 'workcamp',
	country: 'PL',
	starts_on: '2027-03-01',
	ends_on: '2027-03-20',
	closes_on: '2026-12-01',
	conditions: {
		all: [{ id: 'age', age_at: 'project.start_date', min: 18, max: maximumAge, certainty: 'high' }]
	}
});

const candidate = (id: string, birth: string | null, appliedTo: string[] = []): Candidate => ({
	id,
	firstName: id,
	lastName: 'Martin',
	facts: birth === null ? {} : { 'person.birth_date': birth },
	appliedTo
});

describe('a proposal', () => {
	test('names who surely fulfils the conditions, not who only might', () => {
		const people = [
			candidate('adult', '2006-01-01'),
			candidate('minor', '2010-01-01'),
			candidate('unknown', null)
		];
		const [proposal] = proposalsFor(people, [offer('camp', 25)], judged);
		expect(proposal?.people.map(({ id }) => id)).toEqual(['adult']);
	});

	test('leaves out who applied there already, and an offer for nobody', () => {
		const people = [candidate('adult', '2006-01-01', ['camp'])];
		expect(proposalsFor(people, [offer('camp', 25)], judged)).toEqual([]);
	});

	test('begins with the offer that fewest can take', () => {
		const people = [candidate('young', '2008-01-01'), candidate('older', '1999-01-01')];
		const shown = proposalsFor(people, [offer('for-all', 30), offer('for-few', 20)], judged);
		expect(shown.map((one) => one.offer.id)).toEqual(['for-few', 'for-all']);
	});
});

describe('the fit of one offer', () => {
	const words = { ...judged, locale: 'fr' as const };

	test('says what is not met as one asks it, and what is not known yet by its name', () => {
		expect(fitOf(offer('camp', 25), { 'person.birth_date': '2010-01-01' }, words)).toMatchObject({
			verdict: 'no',
			missing: []
		});
		expect(fitOf(offer('camp', 25), { 'person.birth_date': '2010-01-01' }, words).unmet[0]).toContain('18');
		expect(fitOf(offer('camp', 25), {}, words)).toEqual({
			verdict: 'unknown',
			unmet: [],
			missing: ['Date de naissance']
		});
	});
});
