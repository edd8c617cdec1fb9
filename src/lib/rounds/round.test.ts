import { describe, expect, test } from 'vitest';
import { commitmentTo } from '#lib/allocation/lottery.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { listText, problemOf, problemText, reranked, takesChoices } from './round.ts';

const list = {
	offers: [
		{ id: 'b', capacity: 2, reserve: 1 },
		{ id: 'a', capacity: 1, reserve: 0 }
	],
	applicants: [
		{ id: 'HDF-2', priority: true, preferences: ['b', 'a'] },
		{ id: 'HDF-1', priority: false, preferences: ['a'] }
	]
};

describe('the frozen list', () => {
	test('is the same text whatever the order of its rows', () => {
		const reversed = { offers: list.offers.toReversed(), applicants: list.applicants.toReversed() };
		expect(listText(reversed)).toBe(listText(list));
	});

	test('stands to the letter in the problem that the run solves', () => {
		const text = listText(list);
		expect(problemText('seed', text)).toContain(text.slice(1));
		expect(JSON.parse(problemText('seed', text))).toEqual({ seed: 'seed', ...(JSON.parse(text) as object) });
	});

	test('gives a problem only while it and the secret are those published', () => {
		const text = listText(list);
		const sealed = {
			frozen_list: text,
			list_hash: sha256(text),
			seed_secret: 'secret',
			seed_commitment: commitmentTo('secret')
		};
		expect(problemOf(sealed, '7 12')).toEqual({ text: problemText(sha256('secret:7 12'), text) });
		expect(problemOf({ ...sealed, frozen_list: text.replace('HDF-1', 'HDF-3') }, '7 12')).toEqual({
			changed: 'list'
		});
		expect(problemOf({ ...sealed, seed_secret: 'other' }, '7 12')).toEqual({ changed: 'seed' });
	});
});

describe('choices', () => {
	const round = { state: 'open', closes_on: '2026-12-01' };
	test('are taken one second before noon in Paris, and not at noon', () => {
		expect(takesChoices(round, new Date('2026-12-01T10:59:59Z'))).toBe(true);
		expect(takesChoices(round, new Date('2026-12-01T11:00:00Z'))).toBe(false);
		expect(takesChoices({ ...round, state: 'frozen' }, new Date('2026-11-01T11:00:00Z'))).toBe(false);
	});

	test('move by one press, and a press that changes nothing says so', () => {
		const press = (act: 'add' | 'remove' | 'up' | 'down', offerId: string) =>
			reranked(['a', 'b'], { act, offerId }, 3);
		expect(press('up', 'b')).toEqual(['b', 'a']);
		expect(press('down', 'a')).toEqual(['b', 'a']);
		expect(press('add', 'c')).toEqual(['a', 'b', 'c']);
		expect(press('remove', 'a')).toEqual(['b']);
		for (const [act, id] of [
			['up', 'a'],
			['down', 'b'],
			['add', 'a'],
			['remove', 'c']
		] as const)
			expect(press(act, id)).toBeNull();
		expect(reranked(['a', 'b'], { act: 'add', offerId: 'c' }, 2)).toBeNull();
	});
});
