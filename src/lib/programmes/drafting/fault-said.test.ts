import { expect, test } from 'vitest';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { AmountPart } from '../amount.ts';
import { catalogue } from '../pack/catalogue.ts';
import type { Programme } from '../programme.ts';
import { faultIn } from './drafted.ts';
import { faultSaid } from './fault-said.ts';

const [shipped] = catalogue;
const asking = (...all: Rule[]): Programme => ({
	...shipped!,
	conditions: { person: { all }, project: { all: [] } }
});
const stated = { id: 'x', certainty: 'high' } as const;
const fine: Rule = { ...stated, fact: 'residence.qpv', op: 'eq', value: true };
const said = (content: Programme) => {
	const fault = faultIn(content);
	return fault && faultSaid({ path: fault.path, problem: fault.problem, content }, 'fr');
};
const nested = (depth: number): Rule => (depth === 0 ? fine : { any: [nested(depth - 1), fine] });

test.each([
	[
		'an unknown fact',
		asking(fine, { ...stated, fact: 'shoe.size', op: 'gte', value: 42 }),
		/^La personne, ligne 2.* n’existe pas/
	],
	[
		'a date compared with a number',
		asking({ ...stated, fact: 'person.birth_date', op: 'gte', value: 18 }),
		/^La personne, ligne 1.* Une date ne se compare pas à un nombre/
	],
	['an empty choice', asking({ any: [] }), /^La personne, ligne 1.*au moins une réponse/],
	[
		'an empty list of answers',
		asking({ ...stated, fact: 'status.set', op: 'intersects', value: [] }),
		/^La personne, ligne 1.*au moins une réponse/
	],
	['groups nested 200 deep', asking(nested(200)), /^La personne, ligne 1\.1.* trop de groupes/],
	[
		'an end before its start',
		{ ...shipped!, valid_from: '2027-01-01', valid_to: '2026-01-01' },
		/^En vigueur.*le début vient après la fin/
	]
] as const)('%s is told with its place, in words', (_, content, words) => {
	expect(said(content)).toMatch(words);
	expect(said(content)).not.toMatch(/[[\]_{}]|expected|unknown/);
});

test('a part of the amount that builds on one after it is named', () => {
	const amount = shipped!.amount;
	if (!('parts' in amount)) throw new Error('the first programme has parts');
	const bonus: AmountPart = {
		id: 'bonus',
		type: 'percent_bonus',
		label: { fr: 'prime', en: 'bonus' },
		certainty: 'high',
		percent: 10,
		of: ['base'],
		if: { all: [] }
	};
	const content = { ...shipped!, amount: { ...amount, parts: [bonus, ...amount.parts] } };
	expect(said(content)).toMatch(/^Part «\u00a0prime\u00a0».: elle s’ajoute à une part/);
	expect(said(shipped!)).toBeNull();
});
