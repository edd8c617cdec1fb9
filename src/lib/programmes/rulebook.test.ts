import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessAll, type Assessment } from '#lib/eligibility/assess.ts';
import type { Facts, Verdict } from '#lib/eligibility/fact.ts';
import { casesOn, usualFacts } from './pack/cases/case.ts';
import { cases } from './pack/cases/people.ts';
import { rulebook } from './rulebook.ts';

/** Untold, these two stand at another known date: telling them replaces an answer rather than completing it. */
const datesWithDefault = ['application.date', 'contract.date'];
const factNames = Object.keys(rulebook.names.facts).filter((name) => !datesWithDefault.includes(name));

const anyDay = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const anyChoice = fc.constantFrom(
	...new Set(cases.flatMap(({ facts }) => Object.values(facts)).filter((value) => typeof value === 'string')),
	'travel',
	'traineeship',
	'CA'
);

function anyValue(name: string): fc.Arbitrary<Facts[string]> {
	switch (rulebook.names.facts[name]!.type) {
		case 'bool':
			return fc.boolean();
		case 'int':
			return fc.integer({ min: 0, max: 80 });
		case 'number':
			return fc.double({ min: -1, max: 40_000, noNaN: true });
		case 'date':
			return anyDay;
		case 'enum[]':
		case 'iso2[]':
			return fc.uniqueArray(fc.constantFrom('FR', 'PL', 'student_higher', 'vet_pupil', 'neet', 'jobseeker'));
		default:
			return anyChoice;
	}
}

const invented = fc.record(Object.fromEntries(factNames.map((name) => [name, anyValue(name)])));
/** Someone complete: one of the cases with a few facts changed, or someone entirely invented. */
const anyone: fc.Arbitrary<Facts> = fc.oneof(
	fc
		.tuple(fc.constantFrom(...cases), invented, fc.subarray(factNames, { maxLength: 6 }))
		.map(([person, other, changed]) => ({
			...usualFacts,
			...person.facts,
			...Object.fromEntries(changed.map((name) => [name, other[name]]))
		})),
	invented
);
const someFacts = fc.subarray(factNames);
const assessments = (facts: Facts): [string, Assessment][] =>
	Object.entries(assessAll(rulebook, facts, casesOn));

function without(facts: Facts, names: readonly string[]): Facts {
	return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

describe('for whoever it may be', () => {
	test('forgetting facts never turns a no or an unknown into a yes', () => {
		fc.assert(
			fc.property(anyone, someFacts, (facts, forgotten) => {
				const before = assessAll(rulebook, facts, casesOn);
				for (const [id, after] of assessments(without(facts, forgotten))) {
					if (after.person === 'yes') expect([id, before[id]!.person]).toEqual([id, 'yes']);
					if (after.project === 'yes') expect([id, before[id]!.project]).toEqual([id, 'yes']);
				}
			})
		);
	});

	test('telling what was unknown never flips a settled verdict', () => {
		const stands = (before: Verdict, after: Verdict) => before === 'unknown' || before === after;
		fc.assert(
			fc.property(anyone, someFacts, (facts, untold) => {
				const after = assessAll(rulebook, facts, casesOn);
				for (const [id, before] of assessments(without(facts, untold))) {
					expect([id, stands(before.person, after[id]!.person)]).toEqual([id, true]);
					expect([id, stands(before.project, after[id]!.project)]).toEqual([id, true]);
				}
			})
		);
	});

	test('the order of the answers changes nothing', () => {
		fc.assert(
			fc.property(anyone, (facts) => {
				const reversed = Object.fromEntries(Object.entries(facts).reverse());
				expect(assessments(reversed)).toEqual(assessments(facts));
			})
		);
	});

	test('a part says why it is no or unknown, and only then', () => {
		fc.assert(
			fc.property(anyone, someFacts, (facts, untold) => {
				for (const [, answer] of assessments(without(facts, untold))) {
					expect((answer.person_failed ?? []).length > 0).toBe(answer.person === 'no');
					expect((answer.person_missing ?? []).length > 0).toBe(answer.person === 'unknown');
					expect((answer.project_failed ?? []).length > 0).toBe(answer.project === 'no');
					expect((answer.project_missing ?? []).length > 0).toBe(answer.project === 'unknown');
				}
			})
		);
	});
});

describe('whatever is told', () => {
	const anything = fc.dictionary(fc.constantFrom(...factNames, ...datesWithDefault), fc.anything());

	test('no input crashes', () => {
		fc.assert(
			fc.property(anything, (nonsense) => {
				const answers = assessments(nonsense as Facts);
				expect(answers).toHaveLength(rulebook.programmes.size);
			})
		);
	});

	test('someone who told nothing is refused nothing, except what has ended', () => {
		const results = assessments({}).map(([, { result }]) => result);
		expect(new Set(results)).toEqual(new Set(['needs_info', 'not_in_force']));
	});
});
