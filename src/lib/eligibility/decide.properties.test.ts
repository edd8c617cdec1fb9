import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/basics/day.ts';
import { assess } from './assess.ts';
import { decide, type Decision } from './decide.ts';
import type { Facts, FactValue } from './fact.ts';
import type { FactDefinitions, Rule } from './rule.ts';
import { readRulebook, type ReadyProgramme } from './rulebook.ts';

const on = '2026-11-22';
const judge = { fr: 'le jury', en: 'the jury' };
const facts: FactDefinitions = {
	'person.birth_date': { type: 'date' },
	'project.start_date': { type: 'date' },
	'project.end_date': { type: 'date' },
	'residence.qpv': { type: 'bool' },
	'project.group_size': { type: 'int' },
	'study.type': { type: 'enum' },
	'status.set': { type: 'enum[]' }
};

const stated = fc.record(
	{ id: fc.constantFrom('a', 'b', 'c', 'd'), certainty: fc.constant('high'), judge: fc.constant(judge) },
	{ requiredKeys: ['id', 'certainty'] }
);
const bounds = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const namedDate = fc.constantFrom('application.date', 'project.start_date', 'academic_year.oct1');
const tests = fc.oneof(
	fc
		.tuple(namedDate, bounds)
		.map(([age_at, [low, width]]) => ({ age_at, min: 16 + low, max: 16 + low + width })),
	fc.tuple(namedDate, bounds).map(([age_at, [low]]) => ({ age_at, min: 17 + low })),
	bounds.map(([years]) => ({ not_after_birthday: 17 + years, date: 'project.start_date' })),
	bounds.map(([weeks, width]) => ({ duration: 'days', min: 7 * weeks, max: 7 * (weeks + width) })),
	fc.boolean().map((value) => ({ fact: 'residence.qpv', op: 'eq', value })),
	bounds.map(([low, width]) => ({ fact: 'project.group_size', op: 'between', value: [low, low + width] })),
	bounds.map(([value]) => ({ fact: 'project.group_size', op: 'lt', value })),
	fc.constantFrom('bts', 'cap').map((value) => ({ fact: 'study.type', op: 'eq', value })),
	fc
		.subarray(['employee', 'neet'], { minLength: 1 })
		.map((value) => ({ fact: 'status.set', op: 'intersects', value }))
);
const condition = fc.tuple(stated, tests).map(([common, own]) => ({ ...common, ...own }) as Rule);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
	rule: fc.oneof(
		{ maxDepth: 3, depthSize: 'small' },
		condition,
		fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
		fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
		tie('rule').map((not) => ({ not }))
	)
}));

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-10-01', days));
const told = fc.record<Record<string, FactValue>>({
	'person.birth_date': fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2002-01-01', days)),
	'project.start_date': day,
	'project.end_date': day,
	'residence.qpv': fc.boolean(),
	'project.group_size': fc.integer({ min: 0, max: 9 }),
	'study.type': fc.constantFrom('bts', 'cap', 'other'),
	'status.set': fc.subarray(['employee', 'neet', 'pupil'])
});
const names = fc.uniqueArray(fc.constantFrom(...Object.keys(facts)));
const without = (known: Facts, untold: readonly string[]): Facts =>
	Object.fromEntries(Object.entries(known).filter(([fact]) => !untold.includes(fact)));

function programmeOf(person: Rule, project: Rule): ReadyProgramme {
	const programme = {
		id: 'drawn',
		conditions: { person, project },
		calls: [],
		valid_from: null,
		valid_to: null
	};
	const rulebook = readRulebook({ programmes: [programme], countrySets: {}, predicates: {}, facts });
	return rulebook.programmes.get('drawn')!;
}
const drawn = fc.tuple(rule, rule).map(([person, project]) => programmeOf(person, project));
const many = { numRuns: 400 };

describe('whatever the rule and whoever the person', () => {
	test('telling more never turns a yes, a no or a not yet into something else', () => {
		fc.assert(
			fc.property(drawn, told, names, (programme, known, untold) => {
				const { verdict, from } = decide(programme, without(known, untold), on);
				if (verdict === 'needs_info') return;
				const after = decide(programme, known, on);
				const isFinal = verdict === 'person_decides' ? ['yes', 'person_decides'] : [verdict];
				expect(isFinal).toContain(after.verdict);
				expect(after.from).toEqual(from);
			}),
			many
		);
	});

	test('whoever told all is told a yes, a no, or when', () => {
		fc.assert(
			fc.property(drawn, told, (programme, known) => {
				fc.pre(String(known['project.start_date']) <= String(known['project.end_date']));
				expect(decide(programme, known, on).verdict).not.toBe('needs_info');
			}),
			many
		);
	});

	test('the plain answer of that very day is the five-valued one', () => {
		fc.assert(
			fc.property(drawn, told, names, (programme, known, untold) => {
				const { result, verdict } = decide(programme, without(known, untold), on);
				if (result === 'eligible') expect(['yes', 'person_decides']).toContain(verdict);
				if (verdict === 'not_yet') expect(result).not.toBe('eligible');
			}),
			many
		);
	});

	test('the days told are those on which applying, and leaving, later would do', () => {
		fc.assert(
			fc.property(drawn, told, (programme, known) => {
				const { verdict, from, until } = decide(programme, known, on);
				const isYes = (wait: number) => {
					const moved = Object.entries(known).map(([fact, value]) =>
						fact.startsWith('project.') && fact.endsWith('_date') && String(value) >= on
							? [fact, addDays(String(value), wait)]
							: [fact, value]
					);
					return assess(programme, Object.fromEntries(moved), addDays(on, wait)).result === 'eligible';
				};
				// A stay that has begun keeps its end: only whole stays to come slide.
				fc.pre(String(known['project.start_date']) >= on);
				fc.pre(String(known['project.start_date']) <= String(known['project.end_date']));
				const waits = Array.from({ length: 3000 }, (_, wait) => wait);
				const first = waits.find(isYes);
				if (first === undefined) return void expect(verdict).not.toBe('yes');
				expect(verdict === 'not_yet').toBe(first > 0);
				const dayOf = (wait: number, turn: Decision['until']) =>
					addDays(turn?.of === 'project.start_date' ? String(known['project.start_date']) : on, wait);
				if (from) expect(from.day).toBe(dayOf(first, from));
				const end = waits.slice(first).find((wait) => !isYes(wait));
				if (end !== undefined) expect(until?.day).toBe(dayOf(end - 1, until));
			}),
			{ numRuns: 120 }
		);
	}, 30_000);

	test('the order in which facts were told, or written down and read again, changes nothing', () => {
		fc.assert(
			fc.property(drawn, told, names, (programme, known, untold) => {
				const some = without(known, untold);
				const decision = decide(programme, some, on);
				expect(decide(programme, Object.fromEntries(Object.entries(some).reverse()), on)).toEqual(decision);
				expect(decide(programme, JSON.parse(JSON.stringify(some)), on)).toEqual(decision);
				expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
			}),
			many
		);
	});

	test('a rule written down and read again decides the same', () => {
		fc.assert(
			fc.property(rule, told, names, (person, known, untold) => {
				const some = without(known, untold);
				const again = programmeOf(JSON.parse(JSON.stringify(person)), { all: [] });
				expect(decide(again, some, on)).toEqual(decide(programmeOf(person, { all: [] }), some, on));
			}),
			many
		);
	});
});
