import { describe, expect, test } from 'vitest';
import { assess, assessAll } from '#lib/eligibility/assess.ts';
import { answerAt, judgeBatch } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { columnsOf } from '#lib/eligibility/columns.ts';
import { decide, decideAll } from '#lib/eligibility/decide.ts';
import { evaluate } from '#lib/eligibility/evaluate.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { rulebook } from '../rulebook.ts';
import { casesOn, usualFacts, type Case, type Failed } from './cases/case.ts';
import { amina } from './cases/amina.ts';
import { chloe } from './cases/chloe.ts';
import { julie } from './cases/julie.ts';
import { kevin } from './cases/kevin.ts';
import { lucas } from './cases/lucas.ts';
import { mathis } from './cases/mathis.ts';
import { cases } from './cases/people.ts';

const programmesWithCalls = ['discovereu'];

describe.each(cases)('$who', (person) => {
	const facts = { ...usualFacts, ...person.facts };

	test('gets the expected answer of every programme', () => {
		expect(assessAll(rulebook, facts, casesOn)).toEqual(expectedOf(person));
	});

	test('belongs to the expected publics', () => {
		for (const [name, verdict] of Object.entries(person.predicates)) {
			const rule = rulebook.predicates.get(name)!;
			expect([name, evaluate(rule, situationOf(facts, casesOn)).verdict]).toEqual([name, verdict]);
		}
	});
});

test('a batch answers every worked case as they are answered one by one', async () => {
	const people = cases.flatMap((person) => [person.facts, { ...usualFacts, ...person.facts }]);
	const rules = compileBatch(rulebook);
	const verdicts = await judgeBatch(rules, columnsOf(people, rules.reads), casesOn);
	people.forEach((known, at) =>
		expect(verdicts.programmes.map((_, programme) => answerAt(verdicts, at, programme))).toEqual(
			Object.values(assessAll(rulebook, known, casesOn)).map(({ result, person, project }) => ({
				result,
				person,
				project
			}))
		)
	);
});

describe('one change in a situation', () => {
	test('a disability that is not recognised closes what its higher age limit had opened to Chloé', () => {
		const without = { 'health.disability_recognised': false };
		expect(answerTo(chloe, without, 'volontariat-franco-allemand').person_failed).toEqual([
			'age',
			'age_disability'
		]);
		expect(answerTo(chloe, without, 'service-civique-international').result).toBe('not_eligible');
		expect(answerTo(chloe, without, 'cej').person_failed).toEqual(['age', 'age_disability']);
	});

	test('a disability that is not told leaves the same programmes open, and says what is missing', () => {
		const answer = answerTo(chloe, { 'health.disability_recognised': undefined }, 'cej');
		expect(answer).toEqual({
			result: 'needs_info',
			person: 'unknown',
			project: 'yes',
			person_missing: ['age_disability']
		});
	});

	test('eleven months of regular stay are one too few for Amina’s civic service, twelve are enough', () => {
		const programme = 'service-civique-international';
		expect(answerTo(amina, { 'stay.months_regular': 11 }, programme).person_failed).toEqual([
			'nationality_eu_eea',
			'stay_1y'
		]);
		expect(answerTo(amina, { 'stay.months_regular': 12 }, programme).result).toBe('eligible');
	});

	test('Julie may leave as a VIE on her 29th birthday, not on the day after', () => {
		const leaving = (start: string) =>
			answerTo(julie, { 'project.start_date': start, 'project.end_date': '2028-12-31' }, 'vie');
		expect(leaving('2028-02-17').result).toBe('eligible');
		expect(leaving('2028-02-18').project_failed).toEqual(['start_by_29th_birthday']);
	});

	test('Kévin’s six weeks are too short once nothing makes his start in life harder', () => {
		const easier = { 'status.neet': false, 'residence.qpv': false, 'income.caf_qf_eur_month': 900 };
		const answer = answerTo(kevin, easier, 'esc-volunteering-individual');
		expect(answer.project).toBe('no');
		expect(answer.project_failed).toEqual(
			expect.arrayContaining(['duration', 'fo_neet', 'fo_qpv', 'fo_income'])
		);
		expect(answer.project_failed).not.toContain('duration_short_fo');
	});

	test('Lucas may not take the Mermoz grant to a country of his own', () => {
		const polish = { 'nationality.list': ['FR', 'PL'] };
		expect(answerTo(lucas, polish, 'hdf-mermoz').project_failed).toEqual(['not_own_nationality']);
	});

	test('Mathis is too old for the overseas passport once he is 29 on 1 October', () => {
		const born = (birth: string) => answerTo(mathis, { 'person.birth_date': birth }, 'ladom-pme');
		expect(born('1998-10-02').result).toBe('eligible');
		expect(born('1998-10-01').person_failed).toEqual(['age']);
	});

	test('a programme is in force on its last day and no more on the next', () => {
		const mermoz = rulebook.programmes.get('hdf-mermoz')!;
		const facts = { ...usualFacts, ...lucas.facts };
		expect(assess(mermoz, facts, '2027-08-31').result).toBe('eligible');
		expect(assess(mermoz, facts, '2027-09-01').result).toBe('not_in_force');
	});

	test('the DiscoverEU call shows as open from its first day to its last', () => {
		const discover = rulebook.programmes.get('discovereu')!;
		const openOn = (day: string) => assess(discover, {}, day).call_open_today;
		expect(['2026-04-07', '2026-04-08', '2026-04-22', '2026-04-23'].map(openOn)).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});

describe('what the five verdicts add', () => {
	const decided = (person: Case, change: Facts, programme: string) =>
		decide(rulebook.programmes.get(programme)!, { ...usualFacts, ...person.facts, ...change }, casesOn);

	test.each(cases)('leaves the plain answers of $who as they are', (person) => {
		const facts = { ...usualFacts, ...person.facts };
		const plain = assessAll(rulebook, facts, casesOn);
		for (const [id, decision] of Object.entries(decideAll(rulebook, facts, casesOn)))
			expect([id, decision]).toEqual([id, expect.objectContaining(plain[id])]);
	});

	test('Amina fits the PACEA, and the mission locale decides', () => {
		expect(decided(amina, {}, 'pacea')).toMatchObject({
			verdict: 'person_decides',
			judges: ['out_of_school'],
			until: { day: '2030-11-29', of: 'application.date' }
		});
	});

	test('Kévin is disadvantaged by what he lives, so nobody has to judge it', () => {
		expect(decided(kevin, {}, 'esc-volunteering-individual').verdict).toBe('yes');
		const onlyPoor = { 'status.neet': false, 'residence.qpv': false };
		expect(decided(kevin, onlyPoor, 'esc-volunteering-individual')).toMatchObject({
			verdict: 'person_decides',
			judges: ['fo_income']
		});
	});

	test('Julie may leave until her 29th birthday', () => {
		expect(decided(julie, {}, 'vie').until).toEqual({
			day: '2028-02-17',
			of: 'project.start_date',
			condition: 'start_by_29th_birthday'
		});
	});

	test('Kévin at seventeen waits for his birthday, and still once nobody else stands in the way', () => {
		expect(
			decided(kevin, { 'person.birth_date': '2009-07-20' }, 'esc-volunteering-individual')
		).toMatchObject({
			result: 'not_eligible',
			verdict: 'not_yet',
			from: { day: '2027-07-20', of: 'project.start_date', condition: 'age' }
		});
	});
});

function answerTo(person: Case, change: Facts, programme: string) {
	const facts = { ...usualFacts, ...person.facts, ...change };
	return assess(rulebook.programmes.get(programme)!, facts, casesOn);
}

function expectedOf(person: Case) {
	const expected: Record<string, unknown> = {};
	for (const id of person.eligible) expected[id] = written(id, 'eligible', {});
	for (const [id, failed] of Object.entries(person.refused))
		expected[id] = written(id, 'not_eligible', failed);
	for (const [id, failed] of Object.entries(person.closed))
		expected[id] = written(id, 'not_in_force', failed);
	return expected;
}

function written(id: string, result: string, failed: Failed) {
	return {
		result,
		person: failed.person ? 'no' : 'yes',
		project: failed.project ? 'no' : 'yes',
		...(failed.person && { person_failed: failed.person }),
		...(failed.project && { project_failed: failed.project }),
		...(programmesWithCalls.includes(id) && { call_open_today: false })
	};
}
