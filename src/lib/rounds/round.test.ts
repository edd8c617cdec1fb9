import { describe, expect, test } from 'vitest';
import { commitmentTo } from '#lib/allocation/lottery.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { scoreListText } from '#lib/panels/score-list.ts';
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
			seed_commitment: commitmentTo('secret'),
			has_panel: false,
			score_list: null,
			score_hash: null
		};
		expect(problemOf(sealed, '7 12')).toEqual({ text: problemText(sha256('secret:7 12'), text) });
		expect(problemOf({ ...sealed, frozen_list: text.replace('HDF-1', 'HDF-3') }, '7 12')).toEqual({
			changed: 'list-changed'
		});
		expect(problemOf({ ...sealed, seed_secret: 'other' }, '7 12')).toEqual({ changed: 'seed-changed' });
	});
});

describe('the scores of a panel', () => {
	const text = listText(list);
	const scores = [
		{ id: 'HDF-2', score: 62.5 },
		{ id: 'HDF-1', score: 0 }
	];
	const sealedList = (listHash: string, some = scores) => {
		const score_list = scoreListText({ list: listHash, scores: some });
		return { score_list, score_hash: sha256(score_list) };
	};
	const round = {
		frozen_list: text,
		list_hash: sha256(text),
		seed_secret: 'secret',
		seed_commitment: commitmentTo('secret'),
		has_panel: true,
		...sealedList(sha256(text))
	};

	test('stand in the problem at every offer a person chose', () => {
		const problem = problemOf(round, '7 12');
		expect('text' in problem && (JSON.parse(problem.text) as typeof list).applicants).toEqual([
			{ id: 'HDF-1', priority: false, preferences: ['a'], scores: { a: 0 } },
			{ id: 'HDF-2', priority: true, preferences: ['b', 'a'], scores: { b: 62.5, a: 62.5 } }
		]);
	});

	test('are waited for: none, or one person’s missing, and there is no run', () => {
		const missing = { changed: 'scores-missing' };
		expect(problemOf({ ...round, score_list: null, score_hash: null }, '7 12')).toEqual(missing);
		expect(problemOf({ ...round, ...sealedList(round.list_hash, scores.slice(1)) }, '7 12')).toEqual(missing);
	});

	test('are refused when one byte has changed, or when they were sealed for another list', () => {
		const changed = { changed: 'scores-changed' };
		const other = round.score_list.replace('62.5', '62.6');
		expect(problemOf({ ...round, score_list: other }, '7 12')).toEqual(changed);
		expect(problemOf({ ...round, ...sealedList('another list') }, '7 12')).toEqual(changed);
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
