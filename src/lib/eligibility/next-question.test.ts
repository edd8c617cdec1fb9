import { describe, expect, test } from 'vitest';
import type { Facts } from './fact.ts';
import { nextPage, type Question, type Questions } from './next-question.ts';
import type { Rule } from './rule.ts';
import { readRulebook } from './rulebook.ts';

const names = ['bus', 'car', 'health', 'train', 'walk'];
const is = (fact: string): Rule => ({ id: fact, certainty: 'high', fact, op: 'eq', value: true });
const all = (...facts: string[]): Rule => ({ all: facts.map(is) });

function asked(
	programmes: Readonly<Record<string, Rule>>,
	change: Readonly<Record<string, Partial<Question>>> = {},
	{ told = {}, order = names }: { told?: Facts; order?: readonly string[] } = {}
) {
	const rulebook = readRulebook({
		programmes: Object.entries(programmes).map(([id, person]) => ({
			id,
			conditions: { person, project: { all: [] } },
			calls: [],
			valid_from: null,
			valid_to: null
		})),
		countrySets: {},
		predicates: {},
		facts: Object.fromEntries(names.map((name) => [name, { type: 'bool' as const }]))
	});
	const question = (name: string): Question => ({
		burden: 1,
		lateness: name === 'health' ? 1 : 0,
		isAskable: true,
		derivedFrom: [],
		answers: [true, false],
		...change[name]
	});
	const questions: Questions = {
		byFact: new Map(order.map((name) => [name, question(name)])),
		together: [],
		opening: [],
		knownLater: [],
		derive: (facts) => facts
	};
	return nextPage(told, new Set(), rulebook, questions, '2026-11-23')?.facts ?? null;
}

describe('the next question', () => {
	test('is the one expected to settle the most programmes', () => {
		expect(asked({ one: is('train'), two: is('car'), three: is('car') })).toEqual(['car']);
	});

	test('is a light one rather than a heavy one that settles as many', () => {
		expect(asked({ one: is('bus'), two: is('car') }, { bus: { burden: 3 } })).toEqual(['car']);
	});

	test('is a delicate one only when no other is left, whatever it would settle', () => {
		const programmes = { one: is('health'), two: is('health'), three: is('walk') };
		expect(asked(programmes)).toEqual(['walk']);
		expect(asked(programmes, {}, { told: { walk: true } })).toEqual(['health']);
		expect(asked(programmes, { walk: { lateness: 2 } })).toEqual(['health']);
	});

	test('is nothing when no answer can lead to one more yes', () => {
		expect(asked({ one: all('bus', 'car') }, {}, { told: { bus: false } })).toBeNull();
		expect(asked({ one: is('bus') }, {}, { told: { bus: true } })).toBeNull();
	});

	test('between equals is the first in the order of the facts, however the programmes stand', () => {
		const programmes = { one: is('walk'), two: is('train'), three: is('bus') };
		const reversed = Object.fromEntries(Object.entries(programmes).reverse());
		expect(asked(programmes)).toEqual(['bus']);
		expect(asked(reversed)).toEqual(['bus']);
		expect(asked(programmes, {}, { order: names.toReversed() })).toEqual(['walk']);
	});
});
