import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import type { Problem, Seat } from './problem.ts';
import { randomMarket } from './random-market.test-data.ts';
import { readProblem } from './read-problem.ts';
import { type LivingRound, refill, waitingList } from './refill.ts';

const nobodyGone = { gone: new Set<string>(), declined: new Map<string, Set<string>>() };

function roundOf(problem: Problem): LivingRound {
	const held = new Map<string, { offer: string; seat: Seat }>();
	for (const { applicant, offer, seat } of allocate(problem))
		if (offer !== null && seat !== null) held.set(applicant, { offer, seat });
	return { held, ...nobodyGone };
}

const without = (round: LivingRound, applicant: string): LivingRound => ({
	...round,
	held: new Map([...round.held].filter(([id]) => id !== applicant)),
	gone: new Set([...round.gone, applicant])
});

function market(
	reserve: number,
	people: Record<string, { priority?: boolean; chooses?: string[] }>,
	capacity = 2
) {
	const read = readProblem({
		seed: 's',
		offers: [
			{ id: 'gdansk', capacity, reserve, order: Object.keys(people) },
			{ id: 'porto', capacity: 1, reserve: 0, order: Object.keys(people) }
		],
		applicants: Object.entries(people).map(([id, { priority = false, chooses = ['gdansk'] }]) => ({
			id,
			priority,
			preferences: chooses
		}))
	});
	if (!read.done) throw new Error(JSON.stringify(read.faults));
	return read.value;
}

describe('a refill', () => {
	const problem = market(1, { ana: {}, bob: { priority: true }, cyd: {}, dan: { priority: true } });

	test('calls the next person with priority when a reserved seat is freed', () => {
		const round = without(roundOf(problem), 'bob');
		expect(refill(problem, round, 'gdansk')).toEqual([{ applicant: 'dan', seat: 'reserved' }]);
	});

	test('calls the next of all when an open seat is freed', () => {
		const round = without(roundOf(problem), 'ana');
		expect(refill(problem, round, 'gdansk')).toEqual([{ applicant: 'cyd', seat: 'open' }]);
		expect(waitingList(problem, round, 'gdansk')).toEqual(['cyd', 'dan']);
	});

	test('opens the reserve to all when nobody with priority waits any more', () => {
		const round = without(without(roundOf(problem), 'bob'), 'dan');
		expect(refill(problem, round, 'gdansk')).toEqual([{ applicant: 'cyd', seat: 'open' }]);
	});

	test('calls nobody twice for what they declined, and nobody who is gone', () => {
		const round = { ...without(roundOf(problem), 'ana'), declined: new Map([['cyd', new Set(['gdansk'])]]) };
		expect(refill(problem, round, 'gdansk')).toEqual([{ applicant: 'dan', seat: 'open' }]);
	});

	test('calls who holds a lower choice, and leaves that seat to its own refill', () => {
		const people = market(
			0,
			{ ana: {}, bob: { chooses: ['gdansk', 'porto'] }, cyd: { chooses: ['porto'] } },
			1
		);
		const round = without(roundOf(people), 'ana');
		expect(round.held.get('bob')?.offer).toBe('porto');
		expect(refill(people, round, 'gdansk')).toEqual([{ applicant: 'bob', seat: 'open' }]);
		expect(refill(people, round, 'porto')).toEqual([]);
		const moved = { ...round, held: new Map([['bob', { offer: 'gdansk', seat: 'open' as const }]]) };
		expect(refill(people, moved, 'porto')).toEqual([{ applicant: 'cyd', seat: 'open' }]);
	});

	test('takes nothing back from anybody when the capacity was lowered below what is taken', () => {
		const lowered = {
			...problem,
			offers: problem.offers.map((offer) => ({ ...offer, capacity: 1, reserve: 1 }))
		};
		expect(refill(lowered, roundOf(problem), 'gdansk')).toEqual([]);
		expect(refill(lowered, without(roundOf(problem), 'ana'), 'gdansk')).toEqual([]);
	});

	test('finds nothing to do after a run, and fills every seat that somebody waits for', () => {
		fc.assert(
			fc.property(
				randomMarket({ applicants: 10, offers: 3, seats: 4, special: true }),
				fc.nat(9),
				(given, leaver) => {
					const round = roundOf(given);
					for (const { id } of given.offers) expect(refill(given, round, id)).toEqual([]);
					const leaving = given.applicants[leaver]?.id ?? '';
					const offer = round.held.get(leaving)?.offer;
					if (offer === undefined) return;
					const after = without(round, leaving);
					const waits = waitingList(given, after, offer);
					expect(refill(given, after, offer)).toHaveLength(Math.min(1, waits.length));
				}
			),
			{ numRuns: 300 }
		);
	});
});
