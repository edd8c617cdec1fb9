import { describe, expect, test } from 'vitest';
import { awardInOrder } from '#lib/allocation/award.ts';
import { runMoney } from '#lib/allocation/run-money.ts';
import { type MoneyStanding, restOf } from './money-standing.ts';

const problem = {
	...{ seed: 's', envelopeCents: 10_000, reserveCents: 4_000 },
	files: [
		{ id: 'a', priority: false, amountCents: 6_000, score: 5 },
		{ id: 'b', priority: true, amountCents: 4_000, score: 4 },
		{ id: 'c', priority: false, amountCents: 3_000, score: 3 },
		{ id: 'd', priority: true, amountCents: 2_000, score: 2 }
	]
};
const { awards } = runMoney(problem, 'hash');

/** Where everybody stands after the run, but those named. */
function calledAfter(changes: Record<string, MoneyStanding['standing']>) {
	const standings = awards.map(({ file, from }) => {
		const standing = changes[file] ?? (from === null ? 'waiting' : 'held');
		const { amountCents } = problem.files.find(({ id }) => id === file) ?? { amountCents: 0 };
		return { reference: file, amountCents, standing, from: standing === 'held' ? from : null };
	});
	return awardInOrder(restOf(problem, awards, standings)).awarded.map(({ file, from }) => [file, from]);
}

describe('what is left of a round over money', () => {
	test('calls nobody while nothing came free', () => {
		expect(calledAfter({})).toEqual([]);
	});

	test('goes down the waiting list from the open part', () => {
		expect(calledAfter({ a: 'gone' })).toEqual([
			['c', 'open'],
			['d', 'open']
		]);
	});

	test('goes to the next with priority when it came back to the reserve', () => {
		expect(calledAfter({ b: 'gone' })).toEqual([['d', 'reserve']]);
	});

	test('passes over who waits for nothing any more', () => {
		expect(calledAfter({ a: 'gone', c: 'gone' })).toEqual([['d', 'open']]);
	});
});
