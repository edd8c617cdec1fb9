import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessAll } from './assess.ts';
import { answerAt, judgeAtOnce, judgeBatch, judging, type BatchVerdicts } from './batch.ts';
import { compileBatch } from './batch-rules.ts';
import { columnsOf } from './columns.ts';
import type { Facts } from './fact.ts';
import { readRulebook, type Rulebook } from './rulebook.ts';
import { namedDates, type Catalogue, type FactType, type Rule } from './rule.ts';

const on = '2026-11-22';
const facts: Record<string, { type: FactType }> = {
	'person.birth_date': { type: 'date' },
	'project.start_date': { type: 'date' },
	'project.end_date': { type: 'date' },
	'application.date': { type: 'date' },
	'contract.date': { type: 'date' },
	'residence.qpv': { type: 'bool' },
	'stay.regular': { type: 'bool' },
	'bursary.echelon': { type: 'int' },
	'income.rfr_eur': { type: 'number' },
	'income.tax_parts': { type: 'number' },
	'residence.commune': { type: 'enum' },
	'project.destination': { type: 'iso2' },
	'residence.region': { type: 'ISO 3166-2' },
	'status.set': { type: 'enum[]' },
	'nationality.list': { type: 'iso2[]' }
};
const texts = ['FR', 'PL', 'CA', '62193', '2000-02-29', 'constructor'];
const text = fc.constantFrom(...texts);
const days = [
	'1996-02-29',
	'2000-02-29',
	'2001-03-01',
	'2008-11-22',
	'2010-01-01',
	'2026-11-22',
	'2027-02-28',
	'2027-08-31',
	'2027-09-01',
	'2028-02-29',
	'2028-11-30'
];
const day = fc.oneof(
	fc.constantFrom(...days),
	fc
		.date({ min: new Date('1926-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10))
);
const stated = fc.constant({ id: 'tested', certainty: 'high' as const });
const bound = fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constantFrom(0.5, 2.1, 1.4, 17.5, 4.5333, 12));
const bounds = fc
	.tuple(fc.option(bound), fc.option(bound))
	.filter(([min, max]) => (min ?? max) !== null && (min ?? -Infinity) <= (max ?? Infinity))
	.map(([min, max]) => ({ min, max }));
const fact = (...types: FactType[]) =>
	fc.constantFrom(...Object.keys(facts).filter((name) => types.includes(facts[name]!.type)));
const oneOfTexts = fc.oneof(fc.uniqueArray(text, { minLength: 1 }), fc.constant({ set: 'AWAY' }));

const conditionKinds = [
	fc.record({ fact: fact('bool'), op: fc.constant('eq'), value: fc.boolean() }),
	fc.record({
		fact: fact('int', 'number'),
		op: fc.constantFrom('eq', 'lt', 'lte', 'gt', 'gte'),
		value: bound
	}),
	fc.record({
		fact: fact('int', 'number'),
		op: fc.constant('between'),
		value: fc.tuple(bound, bound).map((pair) => pair.sort((a, b) => a - b))
	}),
	fc.record({ fact: fact('enum', 'iso2', 'ISO 3166-2'), op: fc.constant('eq'), value: text }),
	fc.record({ fact: fact('enum', 'iso2', 'ISO 3166-2'), op: fc.constant('in'), value: oneOfTexts }),
	fc.record({ fact: fact('enum[]', 'iso2[]'), op: fc.constant('intersects'), value: oneOfTexts }),
	fc.record({
		fact: fact('enum[]', 'iso2[]'),
		op: fc.constant('not_contains_dest'),
		value: fc.constant(null)
	}),
	fc.tuple(fc.constantFrom(...namedDates), bounds).map(([age_at, between]) => ({ age_at, ...between })),
	fc
		.tuple(fc.constantFrom('days', 'weeks', 'months'), bounds)
		.map(([duration, between]) => ({ duration, ...between })),
	fc.constant({ born_between_call: true }),
	fc.constant({ dest_not_in_nationalities: true }),
	fc.record({ not_after_birthday: fc.integer({ min: 0, max: 40 }), date: fc.constantFrom(...namedDates) }),
	fc.record({
		rfr_ceiling: fc.record({
			base: fc.integer({ min: 0, max: 30 }),
			per_half_part: fc.integer({ min: 0, max: 9 })
		})
	})
];
const { rule: anyRule } = fc.letrec<{ rule: Rule }>((tie) => ({
	rule: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc
			.tuple(stated, fc.oneof(...(conditionKinds as fc.Arbitrary<object>[])))
			.map(([own, kind]) => ({ ...own, ...kind }) as Rule),
		fc.record({ all: fc.array(tie('rule'), { maxLength: 4 }) }),
		fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }) }),
		fc.record({ not: tie('rule') }),
		fc.constantFrom({ predicate: 'young' }, { predicate: 'away' })
	)
}));

const anyRulebook = fc
	.array(fc.record({ person: anyRule, project: anyRule, from: day, window: fc.tuple(day, day) }), {
		minLength: 1,
		maxLength: 40
	})
	.map((programmes) =>
		readRulebook({
			programmes: programmes.map(({ person, project, from, window }, at) => ({
				id: `p${at}`,
				conditions: { person, project },
				calls: [{ id: 'a', open: null, close: null, born_from: window.sort()[0]!, born_to: window[1] }],
				valid_from: from,
				valid_to: null
			})),
			countrySets: { AWAY: ['PL', 'CA'] },
			predicates: {
				young: { expr: { id: 'age', certainty: 'high', age_at: 'project.start_date', max: 25 } },
				away: {
					expr: { not: { id: 'fr', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } }
				}
			},
			facts
		} satisfies Catalogue)
	);

/** The right type three times in four: the rest is untold, null, or nonsense. */
function told(type: FactType): fc.Arbitrary<Facts[string]> {
	const right: fc.Arbitrary<Facts[string]> =
		type === 'bool'
			? fc.boolean()
			: type === 'int' || type === 'number'
				? fc.oneof(bound, fc.constantFrom(NaN, Infinity, -0, 1e300))
				: type === 'date'
					? day
					: type.endsWith('[]')
						? fc.array(text, { maxLength: 3 })
						: text;
	return fc.oneof(
		{ weight: 6, arbitrary: right },
		{ weight: 1, arbitrary: fc.constantFrom(undefined, null) },
		{
			weight: 1,
			arbitrary: fc.constantFrom<Facts[string]>(true, 7, 'FR', '2027-02-29', ['FR'], '9999-12-31')
		}
	);
}
const anybody = fc.record(
	Object.fromEntries(Object.entries(facts).map(([name, { type }]) => [name, told(type)])),
	{
		requiredKeys: []
	}
) as fc.Arbitrary<Facts>;

function judgeNow(rulebook: Rulebook, people: readonly Facts[]): BatchVerdicts {
	const rules = compileBatch(rulebook);
	return judgeAtOnce(rules, columnsOf(people, rules.reads), on);
}

const answersOf = (verdicts: BatchVerdicts, person: number) =>
	verdicts.programmes.map((id, programme) => ({ id, ...answerAt(verdicts, person, programme) }));
const assessed = (rulebook: Rulebook, facts: Facts) =>
	Object.entries(assessAll(rulebook, facts, on)).map(([id, { result, person, project }]) => ({
		id,
		result,
		person,
		project
	}));

describe('a batch', () => {
	test('answers what each person would be answered alone, whatever the rules and the people', () => {
		fc.assert(
			fc.property(anyRulebook, fc.array(anybody, { minLength: 1, maxLength: 30 }), (rulebook, people) => {
				const verdicts = judgeNow(rulebook, people);
				people.forEach((facts, person) =>
					expect(answersOf(verdicts, person)).toEqual(assessed(rulebook, facts))
				);
			}),
			{ numRuns: 300 }
		);
	});

	test('judges a rule too tangled for clauses', () => {
		const is = (place: number): Rule => ({
			id: `is_${place}`,
			certainty: 'high',
			fact: place % 2 === 0 ? 'bursary.echelon' : 'income.tax_parts',
			op: 'eq',
			value: place
		});
		const pairs = Array.from({ length: 8 }, (_, at): Rule => ({ all: [is(at * 2), is(at * 2 + 1)] }));
		const rulebook = readRulebook({
			programmes: [
				{
					id: 'tangled',
					conditions: { person: { any: pairs }, project: { not: { any: pairs } } },
					calls: [],
					valid_from: null,
					valid_to: null
				}
			],
			countrySets: {},
			predicates: {},
			facts
		});
		const people = [
			{ 'bursary.echelon': 4, 'income.tax_parts': 5 },
			{ 'bursary.echelon': 4, 'income.tax_parts': 7 },
			{ 'bursary.echelon': 4 },
			{ 'bursary.echelon': 99 }
		];
		const verdicts = judgeNow(rulebook, people);
		expect(people.map((_, person) => answerAt(verdicts, person, 0))).toMatchObject([
			{ person: 'yes', project: 'no' },
			{ person: 'no', project: 'yes' },
			{ person: 'unknown', project: 'unknown' },
			{ person: 'no', project: 'yes' }
		]);
	});
});

describe('a batch of many people', () => {
	const [rulebook] = fc.sample(anyRulebook, { numRuns: 1, seed: 3 });
	const people = fc.sample(anybody, { numRuns: 2_500, seed: 4 });
	const rules = compileBatch(rulebook!);
	const columns = columnsOf(people, rules.reads);

	test('is judged alike in one piece and in several', async () => {
		const whole = await judgeBatch(rules, columns, on);
		for (const [from, to] of [
			[0, 1_100],
			[1_100, 2_500]
		] as const) {
			const part = await judgeBatch(rules, columnsOf(people.slice(from, to), rules.reads), on);
			for (let person = from; person < to; person += 1)
				expect(answersOf(part, person - from)).toEqual(answersOf(whole, person));
		}
	});

	test('tells how far it is, block after block', () => {
		expect([...judging(rules, columns, on)]).toEqual([0, 1_024, 2_048, 2_500]);
	});

	test('stops when asked to', async () => {
		const stop = new AbortController();
		const judged = judgeBatch(rules, columns, on, {
			signal: stop.signal,
			onProgress: () => stop.abort(new Error('enough'))
		});
		await expect(judged).rejects.toThrow('enough');
	});
});
