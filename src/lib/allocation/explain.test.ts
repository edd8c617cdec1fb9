import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import { type ChoiceExplanation, explainerOf } from './explain.ts';
import type { Problem } from './problem.ts';
import { randomMarket } from './random-market.test-data.ts';
import { readProblem } from './read-problem.ts';

const fewest = 5;

function problemOf(value: unknown): Problem {
	const read = readProblem(value);
	if (!read.done) throw new Error(JSON.stringify(read.faults));
	return read.value;
}

const scores = [18, 17, 16, 15, 14, 13, 12, 11];
/** Six places, two of them reserved; the two with priority have the lowest scores but one. */
const problem = problemOf({
	seed: 'one seed',
	offers: [
		{ id: 'gdansk', capacity: 6, reserve: 2 },
		{ id: 'porto', capacity: 1, reserve: 0 },
		{ id: 'closed', capacity: 0, reserve: 0 }
	],
	applicants: scores.map((score, at) => ({
		id: `HDF-${at}`,
		priority: at === 5 || at === 6,
		preferences: at === 4 ? ['closed', 'gdansk', 'porto'] : ['gdansk'],
		scores: { gdansk: score }
	}))
});
const explain = explainerOf(problem, allocate(problem));

describe('an explanation', () => {
	test('says which choice was obtained, on which seat, and stops there', () => {
		expect(explain('HDF-5')).toMatchObject({
			drawn: 8,
			notNeeded: 0,
			choices: [
				{ offer: 'gdansk', rank: 1, outcome: 'seated', seat: 'reserved', score: 13, lastSeated: null }
			]
		});
	});

	test('says why each higher choice was not: no seats, then reserved seats, with the last score seated', () => {
		const explained = explain('HDF-4');
		expect(explained?.choices.map(({ outcome }) => outcome)).toEqual([
			'no-seats',
			'behind-reserve',
			'seated'
		]);
		expect(explained?.choices[1]).toMatchObject({
			seats: 6,
			reserved: 2,
			by: 'score',
			score: 14,
			competing: 8,
			ahead: null,
			waitingPlace: 1,
			lastSeated: { score: 15 }
		});
	});

	test('tells somebody behind everyone how many were ahead and what place they wait at', () => {
		expect(explain('HDF-7')?.choices[0]).toMatchObject({ outcome: 'behind', ahead: 7, waitingPlace: 2 });
	});

	test('knows nobody outside the round', () => {
		expect(explain('HDF-99')).toBeNull();
	});

	test('hides every number of fewer than five people, and the last seated of a group so small', () => {
		const smaller = problemOf({
			seed: 's',
			offers: [{ id: 'o', capacity: 3, reserve: 0 }],
			applicants: scores.slice(0, 4).map((score, at) => ({
				id: `a${at}`,
				priority: false,
				preferences: ['o'],
				scores: { o: score }
			}))
		});
		expect(explainerOf(smaller, allocate(smaller))('a3')?.choices[0]).toMatchObject({
			outcome: 'behind',
			competing: null,
			ahead: null,
			lastSeated: null,
			waitingPlace: 1
		});
	});

	test('is true of every person in every round', () => {
		fc.assert(
			fc.property(randomMarket({ applicants: 20, offers: 3, seats: 9 }), (given) => {
				const assignment = allocate(given);
				const explainOne = explainerOf(given, assignment);
				given.applicants.forEach(({ id, preferences, priority }, at) => {
					const explained = explainOne(id);
					const got = assignment[at];
					expect(explained?.draw).toBe(got?.draw);
					expect(explained?.choices.map(({ offer }) => offer)).toEqual(
						preferences.slice(0, got?.rank ?? preferences.length)
					);
					expect(explained?.choices.findIndex(({ outcome }) => outcome === 'seated')).toBe(
						(got?.rank ?? 0) - 1
					);
					for (const choice of explained?.choices ?? []) expectTrue(choice, priority);
				});
			})
		);
	});
});

function expectTrue(choice: ChoiceExplanation, hasPriority: boolean): void {
	expect([null, 0]).toContain(choice.ahead === null || choice.ahead >= fewest ? null : choice.ahead);
	if (choice.outcome === 'behind-reserve') expect([choice.reserved > 0, hasPriority]).toEqual([true, false]);
	if (choice.outcome === 'behind' && choice.ahead !== null)
		expect(choice.ahead).toBeGreaterThanOrEqual(choice.seats);
	const { lastSeated } = choice;
	if (lastSeated === null || choice.by !== 'score') return;
	expect(lastSeated.score ?? -1).toBeGreaterThanOrEqual(choice.score ?? -1);
}
