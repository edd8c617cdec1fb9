import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/basics/day.ts';
import { assess } from '#lib/eligibility/assess.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { applied, whatWouldHelp } from '#lib/eligibility/whatif.ts';
import { derive } from './derive.ts';
import { casesOn, usualFacts } from './pack/cases/case.ts';
import { cases } from './pack/cases/people.ts';
import { kevin } from './pack/cases/kevin.ts';
import { facts as entries, factIds } from './pack/facts.ts';
import { rulebook } from './rulebook.ts';

const ready = [...rulebook.programmes.values()];
const help = (id: string, told: Facts) =>
	whatWouldHelp(rulebook.programmes.get(id)!, told, casesOn, rulebook, derive);
const kevins = (change: Facts) => ({ ...usualFacts, ...kevin.facts, ...change });
const corps = 'esc-volunteering-individual';

describe('what would lead to a yes', () => {
	test('is a longer stay, by as many days as are missing', () => {
		expect(help(corps, kevins({ 'project.end_date': '2027-05-10' }))).toEqual([
			[{ kind: 'stay', facts: { 'project.end_date': '2027-05-16' } }]
		]);
	});

	test('is to leave on the eighteenth birthday, for a stay of the same length', () => {
		expect(help(corps, kevins({ 'person.birth_date': '2009-05-20' }))).toEqual([
			[{ kind: 'leave', facts: { 'project.start_date': '2027-05-20', 'project.end_date': '2027-06-30' } }]
		]);
	});

	test('is another country, any of those the programme goes to', () => {
		const [suggestion] = help(corps, kevins({ 'project.destination': 'JP' }));
		expect(suggestion).toHaveLength(1);
		expect(suggestion?.[0]).toMatchObject({ kind: 'go', among: expect.arrayContaining(['PL', 'DE']) });
	});

	test('is a proof to get', () => {
		const traveller = kevins({
			'project.kind': 'working_holiday',
			'project.destination': 'JP',
			'project.proof_of_funds': false
		});
		expect(help('pvt', traveller)).toEqual([[{ kind: 'get', facts: { 'project.proof_of_funds': true } }]]);
	});

	test('is nothing where the person is not of the public, where it is a yes already, or where facts are missing', () => {
		expect(help(corps, kevins({ 'history.esc_months_used': 12 }))).toEqual([]);
		expect(help(corps, kevins({}))).toEqual([]);
		expect(
			help(corps, kevins({ 'history.esc_months_used': null, 'project.end_date': '2027-05-10' }))
		).toEqual([]);
	});
});

test('what is possible again, once the country and the length change, may still have to be checked', () => {
	const told = kevins({ 'residence.permanent_in_france': null });
	const programme = rulebook.programmes.get('volontariat-franco-allemand')!;
	expect(whatWouldHelp(programme, told, casesOn, rulebook, derive)).toEqual([]);
	const [steps] = whatWouldHelp(programme, told, casesOn, rulebook, derive, 'possible');
	expect(steps?.map(({ kind }) => kind)).toEqual(['stay', 'go']);
	expect(assess(programme, derive(applied(told, steps ?? []), casesOn), casesOn).result).toBe('needs_info');
});

describe('whoever the person and whatever the project', () => {
	const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-12-01', days));
	const drawnTold = fc
		.record({
			person: fc.constantFrom(...cases),
			start: day,
			days: fc.integer({ min: 0, max: 420 }),
			age: fc.integer({ min: 14 * 365, max: 31 * 365 }),
			place: fc.constantFrom('DE', 'PL', 'CA', 'JP', 'SN', 'FR'),
			flips: fc.record({
				'project.proof_of_funds': fc.boolean(),
				'organisation.sending_erasmus_vet': fc.boolean(),
				'organisation.supports_jsi': fc.boolean(),
				'project.in_curriculum': fc.boolean(),
				'project.months_abroad': fc.integer({ min: 0, max: 12 })
			})
		})
		.map(({ person, start, days, age, place, flips }): Facts => ({
			...usualFacts,
			...person.facts,
			...flips,
			'person.birth_date': addDays('2027-01-01', -age),
			'project.start_date': start,
			'project.end_date': addDays(start, days),
			'project.destination': place
		}));
	const isEligible = (programme: (typeof ready)[number], told: Facts) =>
		assess(programme, derive(told, casesOn), casesOn).result === 'eligible';

	test('a suggestion gives a yes, no smaller part of it does, and only what may change is changed', () => {
		let seen = 0;
		fc.assert(
			fc.property(drawnTold, (told) => {
				for (const programme of ready)
					for (const steps of whatWouldHelp(programme, told, casesOn, rulebook, derive)) {
						seen += 1;
						expect(isEligible(programme, applied(told, steps))).toBe(true);
						for (let mask = 0; mask < 2 ** steps.length - 1; mask++) {
							const part = steps.filter((_, at) => (mask >> at) & 1);
							expect(isEligible(programme, applied(told, part))).toBe(false);
						}
						for (const fact of steps.flatMap(({ facts }) => Object.keys(facts)))
							expect(rulebook.names.facts[fact]?.changeable).toBe(true);
						for (const step of steps)
							for (const place of step.kind === 'go' ? step.among : []) {
								const there = { ...applied(told, steps), 'project.destination': place };
								expect(isEligible(programme, there)).toBe(true);
							}
					}
			}),
			{ numRuns: 60 }
		);
		expect(seen).toBeGreaterThan(20);
	}, 30_000);
});

test('nobody is ever advised to change what they are, have or live through', () => {
	const changeable = factIds.filter((fact) => entries[fact].changeable);
	expect(changeable.filter((fact) => entries[fact].sensitive || entries[fact].burden === 'high')).toEqual([]);
	expect(
		changeable.filter((fact) => !/^(project|organisation)\.|^history\.esc_humanitarian_training$/.test(fact))
	).toEqual([]);
	expect(changeable).not.toContain('project.kind');
});
