import { expect, test } from 'vitest';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { Programme } from '../programme.ts';
import { catalogue } from '../pack/catalogue.ts';
import { differencesBetween } from './differences.ts';

const [shipped] = catalogue;
const upTo = (max: number): Programme => ({
	...shipped!,
	conditions: {
		person: { id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max },
		project: { any: [{ id: 'long', certainty: 'high', duration: 'months', min: 2 }] }
	}
});

test('two versions differ by sentences, not by the order of their words in storage', () => {
	expect(differencesBetween(upTo(25), upTo(30), 'fr')).toEqual([
		{
			kind: 'changed',
			what: 'La personne',
			before: 'Avoir entre 18 et 25\u00a0ans au début du projet',
			after: 'Avoir entre 18 et 30\u00a0ans au début du projet'
		}
	]);
	expect(differencesBetween(upTo(25), upTo(25), 'en')).toEqual([]);
});

test('a condition that came beside others is told as added, one that went as removed', () => {
	const [age, long] = [upTo(25).conditions.person, upTo(25).conditions.project];
	const having = (all: Rule[]) => ({ ...upTo(25), conditions: { person: { all }, project: { all: [] } } });
	expect(differencesBetween(having([long]), having([age, long]), 'fr')).toEqual([
		{ kind: 'added', what: 'La personne', text: 'Avoir entre 18 et 25\u00a0ans au début du projet' }
	]);
	expect(differencesBetween(having([age, long]), having([age]), 'fr')).toMatchObject([{ kind: 'removed' }]);
});

test('conditions that only moved are told as another order', () => {
	const [age, long] = [upTo(25).conditions.person, upTo(25).conditions.project];
	const ordered = (all: Rule[]) => ({ ...upTo(25), conditions: { person: { all }, project: { all: [] } } });
	expect(differencesBetween(ordered([age, long]), ordered([long, age]), 'fr')).toEqual([
		{ kind: 'order', what: 'La personne' }
	]);
});

test('a new part of the amount is told with who gets it', () => {
	const part = {
		id: 'trip',
		type: 'lump',
		label: { fr: 'Le voyage', en: 'The trip' },
		cents: 30_000,
		certainty: 'high',
		if: upTo(25).conditions.person
	} as const;
	const paying = (parts: readonly (typeof part)[]): Programme => ({
		...upTo(25),
		amount: { type: 'sum', parts, certainty: 'low' }
	});
	expect(differencesBetween(paying([]), paying([part]), 'en')).toMatchObject([
		{ kind: 'added', text: expect.stringMatching(/€300.*Who gets it Be between 18 and 25/) }
	]);
});
