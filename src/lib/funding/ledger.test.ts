import { describe, expect, test } from 'vitest';
import { barOf, isOverAsked, leftCents } from './ledger.ts';

describe('the bar of an envelope', () => {
	test('shows what is awarded, then what is asked for', () => {
		expect(barOf({ ceilingCents: 1_000, committedCents: 250, askedCents: 500 })).toEqual({
			committed: 25,
			asked: 50
		});
	});

	test('stops at its end when more is asked for than is left, and says so', () => {
		const envelope = { ceilingCents: 1_000, committedCents: 800, askedCents: 201 };
		expect(barOf(envelope)).toEqual({ committed: 80, asked: 20 });
		expect(leftCents(envelope)).toBe(200);
		expect(isOverAsked(envelope)).toBe(true);
		expect(isOverAsked({ ...envelope, askedCents: 200 })).toBe(false);
	});

	test('of an empty envelope is empty', () => {
		expect(barOf({ ceilingCents: 0, committedCents: 0, askedCents: 10 })).toEqual({ committed: 0, asked: 0 });
	});
});
