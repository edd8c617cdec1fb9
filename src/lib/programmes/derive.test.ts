import { describe, expect, test } from 'vitest';
import { assessAll } from '#lib/eligibility/assess.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { derive } from './derive.ts';
import { casesOn, usualFacts } from './pack/cases/case.ts';
import { cases } from './pack/cases/people.ts';
import { facts as entries, type FactId } from './pack/facts.ts';
import { rulebook } from './rulebook.ts';

const on = '2026-11-22';

function derived(facts: Facts, ...wanted: FactId[]) {
	const known = derive(facts, on);
	return wanted.map((fact) => known[fact]);
}

describe('what follows from other facts', () => {
	test('nationality by group, from the list', () => {
		const groups = [
			'nationality.french',
			'nationality.eea',
			'nationality.eu_eea_ch',
			'nationality.eu_or_assoc',
			'nationality.eu_no_is'
		] as const;
		expect(derived({ 'nationality.list': ['FR'] }, ...groups)).toEqual([true, true, true, true, true]);
		expect(derived({ 'nationality.list': ['CH'] }, ...groups)).toEqual([false, false, true, false, false]);
		expect(derived({ 'nationality.list': ['SD', 'TR'] }, ...groups)).toEqual([
			false,
			false,
			false,
			true,
			false
		]);
		expect(derived({ 'nationality.list': ['LI'] }, ...groups)).toEqual([false, true, true, true, false]);
	});

	test('nothing from a nationality that was not told', () => {
		expect(derived({}, 'nationality.french', 'stay.regular')).toEqual([undefined, undefined]);
		expect(derived({ 'nationality.list': [] }, 'nationality.french')).toEqual([undefined]);
	});

	test('the right to live here, from nationality or permit, but no illegality from their absence', () => {
		const fact = 'residence.in_programme_country';
		expect(derived({ 'residence.region': 'FR-HDF', 'nationality.list': ['FR'] }, fact)).toEqual([true]);
		expect(derived({ 'residence.region': 'FR-974', 'stay.regular': true }, fact)).toEqual([true]);
		expect(derived({ 'residence.region': 'FR-HDF', 'nationality.list': ['SD'] }, fact)).toEqual([undefined]);
		expect(derived({ 'residence.region': 'none', 'nationality.list': ['FR'] }, fact)).toEqual([undefined]);
		expect(derived({ 'residence.region': 'FR-PF', 'nationality.list': ['FR'] }, fact)).toEqual([undefined]);
	});

	test('neither work nor school, only where the situation says so', () => {
		const both = ['status.neet', 'status.in_education'] as const;
		expect(derived({ 'status.set': ['neet', 'jobseeker'] }, ...both)).toEqual([true, false]);
		expect(derived({ 'status.set': ['vet_pupil'] }, ...both)).toEqual([false, true]);
		expect(derived({ 'status.set': ['jobseeker'] }, ...both)).toEqual([undefined, undefined]);
		expect(derived({ 'status.set': ['neet', 'student_higher'] }, ...both)).toEqual([undefined, undefined]);
	});

	test('registration and benefit, each from the other', () => {
		expect(derived({ 'status.ft_benefit': 'none' }, 'status.registered_ft')).toEqual([true]);
		expect(derived({ 'status.registered_ft': false }, 'status.ft_benefit')).toEqual(['not_registered']);
		expect(derived({ 'status.registered_ft': true }, 'status.ft_benefit')).toEqual([undefined]);
	});

	test('the bursary, from its level; level 0 is a bursary', () => {
		expect(derived({ 'bursary.echelon': 0 }, 'bursary.crous')).toEqual([true]);
		expect(derived({ 'bursary.echelon': -1 }, 'bursary.crous')).toEqual([false]);
		expect(derived({ 'bursary.crous': false }, 'bursary.echelon')).toEqual([-1]);
		expect(derived({ 'bursary.crous': true }, 'bursary.echelon')).toEqual([undefined]);
	});

	test('the tax quotient, to the cent, from both figures of the notice', () => {
		expect(derived({ 'income.rfr_eur': 22_500, 'income.tax_parts': 2.5 }, 'income.tax_quotient_eur')).toEqual(
			[9000]
		);
		expect(derived({ 'income.rfr_eur': 10_000, 'income.tax_parts': 3 }, 'income.tax_quotient_eur')).toEqual([
			3333.33
		]);
		expect(derived({ 'income.rfr_eur': 22_500 }, 'income.tax_quotient_eur')).toEqual([undefined]);
	});

	test('the dates of the application and of the contract', () => {
		expect(derived({ 'project.start_date': '2027-05-03' }, 'application.date', 'contract.date')).toEqual([
			on,
			'2027-05-03'
		]);
	});
});

describe('what was told', () => {
	test('is never replaced, even where it contradicts', () => {
		const told = {
			'nationality.list': ['FR'],
			'nationality.french': false,
			'bursary.echelon': 6,
			'bursary.crous': false
		};
		expect(derive(told, on)).toMatchObject(told);
	});

	test.each(cases)('gives $who the same answers once completed', ({ facts }) => {
		const told = { ...usualFacts, ...facts };
		expect(assessAll(rulebook, derive(told, casesOn), casesOn)).toEqual(assessAll(rulebook, told, casesOn));
	});

	test.each(cases)('of $who comes back from the rest where it can be derived', ({ facts }) => {
		const told: Facts = { ...usualFacts, ...facts };
		const asked = Object.entries(told).filter(([fact]) => entries[fact as FactId].askable);
		const again = derive(Object.fromEntries(asked), casesOn);
		for (const [fact, value] of Object.entries(told)) expect([fact, again[fact]]).toEqual([fact, value]);
	});
});
