import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessAll } from '#lib/eligibility/assess.ts';
import { isUnknown, type Facts } from '#lib/eligibility/fact.ts';
import { derive } from '#lib/programmes/derive.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { cases } from '#lib/programmes/pack/cases/people.ts';
import { factIds, facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { mayDecline, nextQuestion, type NextQuestion } from './questions.ts';

interface Walk {
	readonly told: Facts;
	readonly pages: readonly NextQuestion[];
}

/** Goes through the questions as a person would: each is answered when `knows`, else set aside. */
function walk(truth: Facts, knows: (fact: FactId) => boolean): Walk {
	const told: Record<string, Facts[string]> = {};
	const setAside = new Set<string>();
	const pages: NextQuestion[] = [];
	for (;;) {
		const next = nextQuestion(told, setAside, rulebook, casesOn);
		if (!next) return { told, pages };
		pages.push(next);
		for (const fact of next.facts) {
			if (knows(fact) && !isUnknown(truth[fact])) told[fact] = truth[fact];
			else setAside.add(fact);
		}
		if (pages.length > factIds.length) throw new Error('The questions do not end');
	}
}

const askedFacts = ({ pages }: Walk) => pages.flatMap(({ facts }) => facts);
const people = cases.map((person) => ({ ...person, truth: { ...usualFacts, ...person.facts } }));
const everything = () => true;

describe.each(people)('questions to $who', ({ truth }) => {
	const { told, pages } = walk(truth, everything);

	test('lead to the same verdicts as knowing everything', () => {
		const results = (facts: Facts) =>
			Object.entries(assessAll(rulebook, facts, casesOn)).map(([id, { result }]) => [id, result]);
		expect(results(derive(told, casesOn))).toEqual(results(truth));
	});

	test('start with birth date, nationality, situation and project', () => {
		expect(pages.slice(0, 4).flatMap(({ facts }) => facts)).toEqual([
			'person.birth_date',
			'nationality.list',
			'status.set',
			'project.kind'
		]);
	});

	test('leave few programmes undecided after the opening', () => {
		const afterOpening = pages.find(({ isOpening }) => !isOpening);
		expect(pages.filter(({ isOpening }) => isOpening).length).toBeLessThanOrEqual(6);
		expect(afterOpening?.undecided).toBeLessThanOrEqual(5);
	});

	test('never ask what was told or follows from it', () => {
		const known: Record<string, Facts[string]> = {};
		for (const fact of askedFacts({ told, pages })) {
			expect([fact, isUnknown(derive(known, casesOn)[fact])]).toEqual([fact, true]);
			known[fact] = truth[fact];
		}
	});

	test('stop when no answer can change the list any more', () => {
		const results = (facts: Facts) =>
			Object.values(assessAll(rulebook, derive(facts, casesOn), casesOn)).map(({ result }) => result);
		const atTheEnd = results(told);
		for (const fact of factIds.filter((id) => entries[id].askable && isUnknown(derive(told, casesOn)[id]))) {
			const entry = entries[fact];
			const answers =
				entry.type === 'bool'
					? [true, false]
					: entry.type === 'enum'
						? entry.options.map((each) => each.value)
						: [];
			for (const answer of answers)
				expect([fact, results({ ...told, [fact]: answer })]).toEqual([fact, atTheEnd]);
		}
	});

	test('keep what is sensitive, and money, for the end', () => {
		const isLast = askedFacts({ told, pages }).map((fact) => mayDecline(entries[fact]));
		expect(isLast).toEqual([...isLast].sort());
	});
});

describe('the length of the questions', () => {
	test('is small for most people', () => {
		const lengths = people.map(({ truth }) => walk(truth, everything).pages.length).sort((a, b) => a - b);
		expect(lengths[4]).toBeLessThanOrEqual(15);
		expect(lengths.at(-1)).toBeLessThanOrEqual(22);
	});

	test('ends soon for someone who knows nothing', () => {
		const { pages } = walk({}, () => false);
		expect(pages.length).toBeLessThanOrEqual(20);
	});

	test('goes on for someone who has no date and no country yet', () => {
		const lucas = people.find(({ id }) => id.includes('lucas'))!;
		const { told } = walk(
			lucas.truth,
			(fact) => !/destination|date/.test(fact) || fact === 'person.birth_date'
		);
		expect(told).toMatchObject({ 'bursary.echelon': 6, 'study.institution_region': 'FR-HDF' });
	});
});

describe('whatever a person knows or keeps to themselves', () => {
	test('the questions end, none comes twice, and only what may be asked is', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...people),
				fc.array(fc.constantFrom(...factIds), { maxLength: 20 }),
				({ truth }, unknown) => {
					const asked = askedFacts(walk(truth, (fact) => !unknown.includes(fact)));
					expect(new Set(asked).size).toBe(asked.length);
					expect(asked.filter((fact) => !entries[fact].askable)).toEqual([]);
				}
			),
			{ numRuns: 40 }
		);
	});
});
