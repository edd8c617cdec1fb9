import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/eligibility/fact.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { kevin } from '#lib/programmes/pack/cases/kevin.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { outcomesOf } from '#lib/situations/outcomes.ts';
import { chanceOf } from './possible.ts';

function chance(id: string, change: Facts) {
	const told = { ...usualFacts, ...kevin.facts, ...change };
	const { outcomes } = outcomesOf(catalogue, rulebook, told, casesOn);
	return chanceOf(
		outcomes.find(({ programme }) => programme.id === id)!,
		casesOn
	);
}
const corps = 'esc-volunteering-individual';

describe('what a young person could do in the next six months', () => {
	test('is what they can ask for today, whoever decides', () => {
		expect(chance(corps, {})).toBe('now');
		expect(chance('pacea', { 'status.in_cej': false })).toBe('now');
	});

	test('is what a longer stay would open', () => {
		expect(chance(corps, { 'project.end_date': '2027-05-10' })).toBe('advice');
	});

	test('is what a birthday opens in six months, not the day after', () => {
		const sixteenOn = (day: string) => ({ 'person.birth_date': `2011${day}`, 'status.in_cej': false });
		expect(chance('cej', sixteenOn('-05-22'))).toBe('soon');
		expect(chance('cej', sixteenOn('-05-23'))).toBeNull();
	});

	test('is what a question to ask them may open', () => {
		expect(chance(corps, { 'history.esc_months_used': null })).toBe('ask');
	});

	test('is not what nothing can change', () => {
		expect(chance(corps, { 'history.esc_months_used': 12 })).toBeNull();
	});
});
