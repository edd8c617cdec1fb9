import { describe, expect, test } from 'vitest';
import type { Said } from '#lib/basics/said.ts';
import type { Condition, Rule } from '#lib/eligibility/rule.ts';
import { countries } from '#lib/territories/countries.ts';
import { catalogue } from './catalogue.ts';
import { countrySets } from './country-sets.ts';
import { criteria } from './criteria.ts';
import { factIds, facts, isFactId } from './facts.ts';

function leaves(rule: Rule): Condition[] {
	if ('all' in rule) return rule.all.flatMap(leaves);
	if ('any' in rule) return rule.any.flatMap(leaves);
	if ('not' in rule) return leaves(rule.not);
	return 'predicate' in rule ? [] : [rule];
}

const bothOf = ({ fr, en }: Said) => [fr, en];

describe('every fact', () => {
	test('is one of a hundred', () => {
		expect(factIds).toHaveLength(100);
	});

	test('asks one short question in each language', () => {
		for (const id of factIds) {
			for (const question of bothOf(facts[id].question)) {
				const words = question
					.replace(/\(.*?\)/g, '')
					.split(/\s+/)
					.filter((word) => /\p{L}/u.test(word));
				expect([id, words.length <= 15, question.endsWith('?')]).toEqual([id, true, true]);
			}
		}
	});

	test('explains itself in sentences of twenty words at most', () => {
		for (const id of factIds) {
			const { why, hint } = facts[id];
			const sentences = [why, hint].flatMap((said) => (said ? bothOf(said) : []));
			for (const sentence of sentences.flatMap((text) => text.split(/(?<=[.?!])\s/))) {
				expect([id, sentence.split(/\s+/).length <= 20]).toEqual([id, true]);
			}
		}
	});

	test('follows only from facts that exist, never from itself', () => {
		for (const id of factIds) {
			for (const source of facts[id].derivedFrom ?? [])
				expect([id, isFactId(source), source === id]).toEqual([id, true, false]);
		}
	});

	test('about health, care, justice or asylum is kept apart', () => {
		const apart = factIds.filter((id) => facts[id].sensitive);
		expect(apart).toEqual([
			'stay.regular',
			'stay.months_regular',
			'stay.permit',
			'civic.rights_and_clean_record',
			'health.disability_recognised',
			'health.ald',
			'social.ase',
			'social.pjj',
			'social.newcomer',
			'social.young_carer'
		]);
		for (const id of factIds)
			expect([id, facts[id].privacy !== 'personal']).toEqual([id, apart.includes(id)]);
	});
});

describe('the rules of the pack', () => {
	const conditions = catalogue.flatMap(({ conditions: { person, project } }) => [
		...leaves(person),
		...leaves(project)
	]);

	test('use only answers that can be given', () => {
		for (const condition of conditions) {
			if (!('fact' in condition) || !isFactId(condition.fact)) continue;
			const entry = facts[condition.fact];
			if (entry.type !== 'enum' && entry.type !== 'enum[]') continue;
			const options = entry.options.map(({ value }) => value);
			const values = Array.isArray(condition.value) ? condition.value : [condition.value];
			for (const value of values) expect(options, condition.fact).toContain(value);
		}
		expect.hasAssertions();
	});

	test('name countries that exist', () => {
		for (const code of Object.values(countrySets).flat())
			expect([code, countries.has(code)]).toEqual([code, true]);
	});
});

describe('the inclusion criteria', () => {
	test('are seventeen, and never collect a discrimination', () => {
		expect(criteria).toHaveLength(17);
		const silent = criteria.filter(({ fact }) => fact === null);
		expect(silent.map(({ id, proofs, privacy }) => [id, proofs, privacy])).toEqual([
			['discrimination', [], 'never-collected']
		]);
	});

	test('each say what may be shown and for how long it holds', () => {
		for (const { id, fact, proofs, monthsCertified } of criteria)
			expect([id, proofs.length > 0, monthsCertified > 0]).toEqual([id, fact !== null, fact !== null]);
	});
});
