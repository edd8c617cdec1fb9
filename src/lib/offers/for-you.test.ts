import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { inPoznan } from './example-offer.test-data.ts';
import { forYou, payersOf } from './for-you.ts';
import type { OfferContent } from './offer.ts';

const on = '2026-12-01';
const adults: OfferContent = {
	...inPoznan,
	conditions: { all: [{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 30 }] }
};
const judge = (told: Record<string, string>) =>
	forYou(adults, told, { names: rulebook.names, on, locale: 'fr' });

describe('an offer for people of 18 to 30, leaving on 2 March 2027', () => {
	test('says nothing to who told nothing', () => {
		expect(judge({})).toBeNull();
	});

	test('is for who is 18 that very day, and not for who turns 18 the day after', () => {
		expect(judge({ 'person.birth_date': '2009-03-02' })?.verdict).toBe('yes');
		expect(judge({ 'person.birth_date': '2009-03-03' })?.verdict).toBe('no');
	});

	test('asks for the one answer it needs', () => {
		expect(judge({ 'residence.region': 'FR-HDF' })).toMatchObject({
			verdict: 'unknown',
			missing: ['person.birth_date']
		});
	});
});

describe('what could pay', () => {
	const payers = (change: Partial<OfferContent>, told = {}) =>
		payersOf({ ...inPoznan, ...change }, told, { programmes: catalogue, rulebook, on }).map(({ id }) => id);

	test('for volunteering in Poland is the European Solidarity Corps, not a programme for Germany', () => {
		expect(payers({ ends_on: '2027-06-30' })).toContain('esc-volunteering-individual');
		expect(payers({ ends_on: '2027-06-30' })).not.toContain('volontariat-franco-allemand');
	});

	test('leaves out what already says no to the person', () => {
		expect(payers({ ends_on: '2027-06-30' }, { 'person.birth_date': '1990-01-01' })).not.toContain(
			'esc-volunteering-individual'
		);
	});

	test('differs with the kind of stay, is never a visa, and stays short', () => {
		const internship = payers({ kind: 'internship', country: 'CA', ends_on: '2027-06-30' });
		expect(internship).not.toContain('pvt');
		expect(internship).not.toEqual(payers({ ends_on: '2027-06-30' }));
		expect(internship.length).toBeLessThanOrEqual(6);
	});
});
