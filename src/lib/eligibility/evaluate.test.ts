import { describe, expect, test } from 'vitest';
import { decisiveIds, evaluate, missingFacts } from './evaluate.ts';
import { readRule } from './read-rule.ts';
import type { Names } from './ready-rule.ts';
import type { Rule } from './rule.ts';
import { situationOf } from './situation.ts';

const names: Names = {
	facts: { yes: { type: 'bool' }, no: { type: 'bool' }, open: { type: 'bool' }, other: { type: 'bool' } },
	countrySets: new Map(),
	predicate: (name) => (name === 'named' ? readRule({ any: [no, open] }, name, names) : null),
	birthWindows: []
};
const is = (fact: string): Rule => ({ id: `is_${fact}`, certainty: 'high', fact, op: 'eq', value: true });
const [yes, no, open, other] = [is('yes'), is('no'), is('open'), is('other')];

function judge(rule: Rule) {
	return evaluate(readRule(rule, 'rule', names), situationOf({ yes: true, no: false }, '2026-11-22'));
}

describe('three-valued logic', () => {
	test.each<[string, Rule, string]>([
		['all of nothing', { all: [] }, 'yes'],
		['all yes', { all: [yes, yes] }, 'yes'],
		['all with one unknown', { all: [yes, open] }, 'unknown'],
		['all with one no beside an unknown', { all: [open, no] }, 'no'],
		['any no', { any: [no, no] }, 'no'],
		['any with one unknown', { any: [no, open] }, 'unknown'],
		['any with one yes beside an unknown', { any: [open, yes] }, 'yes'],
		['not yes', { not: yes }, 'no'],
		['not no', { not: no }, 'yes'],
		['not unknown', { not: open }, 'unknown'],
		['a predicate', { predicate: 'named' }, 'unknown']
	])('%s', (_name, rule, verdict) => {
		expect(judge(rule).verdict).toBe(verdict);
	});
});

describe('the conditions that decide', () => {
	test.each<[string, Rule, string[]]>([
		['a false all: those that are false', { all: [no, yes, open] }, ['is_no']],
		['a false any: all its leaves', { any: [no, { all: [yes, no] }] }, ['is_no']],
		['a true any inside a false all: none', { all: [{ any: [no, yes] }, { not: yes }] }, ['not:is_yes']],
		[
			'a not over several: those that are true',
			{ not: { all: [yes, { not: no }] } },
			['not:is_yes', 'not:not:is_no']
		],
		['an unknown all: those that are unknown', { all: [yes, other, open] }, ['is_open', 'is_other']],
		['an unknown any: without the false ones', { any: [no, { not: open }] }, ['is_open']],
		['an unknown predicate: its own leaves', { all: [{ predicate: 'named' }, yes] }, ['is_open']]
	])('%s', (_name, rule, ids) => {
		expect(decisiveIds(judge(rule))).toEqual(ids);
	});
});

describe('the facts to ask for', () => {
	test('are those that can still change the answer', () => {
		expect(missingFacts(judge({ all: [open, { any: [no, other] }, { any: [yes, other] }] }))).toEqual([
			'open',
			'other'
		]);
		expect(missingFacts(judge({ all: [{ any: [yes, other] }, open] }))).toEqual(['open']);
		expect(missingFacts(judge({ all: [no, open] }))).toEqual([]);
	});

	test('name what stands behind a date', () => {
		const rule = readRule(
			{ id: 'age', certainty: 'high', age_at: 'academic_year.oct1', max: 28 },
			'rule',
			names
		);
		expect(missingFacts(evaluate(rule, situationOf({}, '2026-11-22')))).toEqual([
			'person.birth_date',
			'project.start_date'
		]);
		const told = { 'person.birth_date': '2005-01-01' };
		expect(missingFacts(evaluate(rule, situationOf(told, '2026-11-22')))).toEqual(['project.start_date']);
	});

	test('are asked again when they contradict each other', () => {
		const rule = readRule({ id: 'length', certainty: 'high', duration: 'days', min: 5 }, 'rule', names);
		const reversed = { 'project.start_date': '2027-02-01', 'project.end_date': '2027-01-01' };
		expect(missingFacts(evaluate(rule, situationOf(reversed, '2026-11-22')))).toEqual([
			'project.end_date',
			'project.start_date'
		]);
	});
});
