import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '#lib/eligibility/assess.ts';
import { decisionOf } from '#lib/eligibility/decide.ts';
import type { Facts, Verdict } from '#lib/eligibility/fact.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { explain, type Explained, type ExplainedCondition } from './explanation.ts';
import { casesOn, usualFacts } from './pack/cases/case.ts';
import { chloe } from './pack/cases/chloe.ts';
import { kevin } from './pack/cases/kevin.ts';
import { cases } from './pack/cases/people.ts';
import { catalogue } from './pack/catalogue.ts';
import { rulebook } from './rulebook.ts';

function explained(id: string, facts: Facts) {
	const programme = catalogue.find((each) => each.id === id)!;
	const rules = rulebook.programmes.get(id)!;
	const situation = situationOf(facts, casesOn);
	const findings = findingsOf(rules, facts, casesOn);
	return {
		...explain(programme, rules, findings, situation),
		decision: decisionOf(rules, findings, situation)
	};
}

const conditionsOf = (part: Explained): readonly ExplainedCondition[] =>
	part.kind === 'condition' ? [part] : part.parts.flatMap(conditionsOf);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What the conditions of an explanation amount to, read without the engine. */
function verdictRead(part: Explained): Verdict {
	if (part.kind === 'condition') return part.verdict;
	const verdicts = part.parts.map(verdictRead);
	const decisive = part.kind === 'all' ? 'no' : 'yes';
	if (verdicts.includes(decisive)) return decisive;
	return verdicts.includes('unknown') ? 'unknown' : part.kind === 'all' ? 'yes' : 'no';
}

describe('the explanation of an answer', () => {
	test('tells what is asked, the own value, the bound, the days and where it was read', () => {
		const { person } = explained('volontariat-franco-allemand', { ...usualFacts, ...chloe.facts });
		const age = conditionsOf(person).find(({ id }) => id === 'age_30_disability')!;
		expect(plain(age.sentence.fr)).toBe('Avoir entre 18 et 30 ans au début du projet');
		expect(plain(age.value!.fr)).toBe('Tu auras 28 ans au départ');
		expect(plain(age.bound!.en)).toBe('between 18 and 30 years old');
		expect(age.days).toEqual([{ of: 'project.start_date', from: '2016-12-05', until: '2029-12-04' }]);
		expect(age.sources.map(({ key }) => key)).toContain('VFA_BIJ');
		expect(age.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	test('keeps the person and the project apart', () => {
		const short = { ...usualFacts, ...kevin.facts, 'project.end_date': '2027-05-10' };
		const { person, project } = explained('esc-volunteering-individual', short);
		expect([person.verdict, project.verdict]).toEqual(['yes', 'no']);
	});

	test('turns what stands inside a not, so that it reads as it has to be met', () => {
		const { project } = explained('vsi', { ...usualFacts, ...kevin.facts });
		const place = conditionsOf(project).find(({ id }) => id === 'destination')!;
		expect(place.verdict).toBe('no');
		expect(plain(place.told.fr)).toMatch(/^Tu pars en Pologne · il faut /);
	});

	test('names who judges', () => {
		const { person } = explained('pacea', { ...usualFacts, ...kevin.facts });
		expect(conditionsOf(person).find(({ id }) => id === 'out_of_school')?.judge?.fr).toMatch(
			/mission locale/
		);
	});

	test('agrees with the verdict, whoever the person and whatever they told, and survives being written down', () => {
		const anybody = fc.constantFrom(...cases).map((person): Facts => ({ ...usualFacts, ...person.facts }));
		const untold = fc.uniqueArray(fc.constantFrom(...Object.keys(usualFacts), 'project.start_date'));
		fc.assert(
			fc.property(anybody, untold, (facts, hidden) => {
				const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => !hidden.includes(fact)));
				for (const { id } of catalogue) {
					const { person, project, decision } = explained(id, known);
					expect([id, verdictRead(person), verdictRead(project)]).toEqual([
						id,
						decision.person,
						decision.project
					]);
					const failed = conditionsOf(person).filter(({ verdict }) => verdict === 'no');
					if (decision.person === 'no') expect(failed.length).toBeGreaterThan(0);
					expect(JSON.parse(JSON.stringify({ person, project }))).toEqual({ person, project });
				}
			}),
			{ numRuns: 25 }
		);
	}, 20_000);
});
