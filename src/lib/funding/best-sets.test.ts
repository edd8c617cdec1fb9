import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from './aid-choice.ts';
import { bestSets } from './best-sets.ts';

/** Every set looked at, one by one. */
function bruteForce(choice: Choice): { value: number; sets: number[] } {
	const useful = choice.values.reduce((mask, value, aid) => (value > 0 ? mask | (1 << aid) : mask), 0);
	let value = 0;
	let sets: number[] = [];
	for (let mask = 0; mask < 2 ** choice.values.length; mask++) {
		if ((mask & useful) !== mask || !isAllowed(choice, mask)) continue;
		const worth = total(choice.values, mask);
		if (worth > value) [value, sets] = [worth, []];
		if (worth === value) sets.push(mask);
	}
	return { value, sets };
}

function isAllowed({ cents, excludes, caps, rooms }: Choice, mask: number): boolean {
	const aids = excludes.flatMap((_excluded, aid) => (mask & (1 << aid) ? [aid] : []));
	const paid = total(cents, mask);
	return (
		aids.every((aid) => (excludes[aid]! & mask) === 0 && paid <= (rooms[aid] ?? Infinity)) &&
		caps.every(
			({ members, maxCount, maxCents }) =>
				aids.filter((aid) => members & (1 << aid)).length <= (maxCount ?? Infinity) &&
				total(cents, mask & members) <= (maxCents ?? Infinity)
		)
	);
}

const total = (list: readonly number[], mask: number) =>
	list.reduce((sum, each, aid) => (mask & (1 << aid) ? sum + each : sum), 0);

const anyChoice: fc.Arbitrary<Choice> = fc.integer({ min: 0, max: 11 }).chain((count) => {
	const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: count, maxLength: count });
	return fc.record({
		values: each(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 300_000 }))),
		cents: each(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300_000 }))),
		excludes: fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { maxLength: 12 }).map((pairs) =>
			Array.from({ length: count }, (_aid, aid) =>
				pairs.reduce((mask, [a, b]) => {
					if (a === b || a >= count || b >= count) return mask;
					return a === aid ? mask | (1 << b) : b === aid ? mask | (1 << a) : mask;
				}, 0)
			)
		),
		caps: fc.array(
			fc.record({
				members: fc.nat(2 ** count - 1),
				maxCount: fc.option(fc.integer({ min: 0, max: 3 })),
				maxCents: fc.option(fc.nat(500_000))
			}),
			{ maxLength: 4 }
		),
		rooms: each(fc.option(fc.nat(400_000), { freq: 4 }))
	});
});

describe('the best sets', () => {
	test('are those that looking at every set finds, ties included', () => {
		fc.assert(
			fc.property(anyChoice, (choice) => {
				const expected = bruteForce(choice);
				const found = bestSets(choice, 4096);
				expect(found.value).toBe(expected.value);
				expect(found.sets).toEqual(expected.sets);
				expect(found.hasMore).toBe(false);
			}),
			{ numRuns: 2_000 }
		);
	});

	test('are those too when a ceiling to the cent makes the search long', () => {
		const amounts = fc.array(fc.integer({ min: 5_000, max: 300_000 }), { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(amounts, fc.nat(100), fc.boolean(), (cents, share, isWorthMore) => {
				const total = cents.reduce((sum, each) => sum + each, 0);
				const choice: Choice = {
					values: cents.map((each, aid) => (isWorthMore ? each + (aid % 3) * 7_001 : each)),
					cents,
					excludes: cents.map((_each, aid) =>
						aid % 4 === 0 ? 2 << aid : aid % 4 === 1 ? 1 << (aid - 1) : 0
					),
					caps: [{ members: 2 ** 12 - 1, maxCount: null, maxCents: Math.floor((total * share) / 100) }],
					rooms: cents.map((_each, aid) => (aid === 5 ? Math.floor(total / 3) : null))
				};
				const expected = bruteForce(choice);
				const found = bestSets(choice);
				expect(found.value).toBe(expected.value);
				expect(found.hasMore).toBe(expected.sets.length > 4);
				for (const set of found.sets) expect(expected.sets).toContain(set);
			}),
			{ numRuns: 60 }
		);
	});

	test('keep to the number of ties asked for, and say that there are more', () => {
		const alike: Choice = {
			values: [5, 5, 5, 5],
			cents: [1, 1, 1, 1],
			excludes: [0b1110, 0b1101, 0b1011, 0b0111],
			caps: [],
			rooms: [null, null, null, null]
		};
		expect(bestSets(alike, 2)).toMatchObject({ value: 5, hasMore: true });
		expect(bestSets(alike, 2).sets).toHaveLength(2);
		expect(bestSets(alike, 4)).toEqual({ value: 5, sets: [1, 2, 4, 8], hasMore: false });
	});

	test('of no aid at all is the empty one', () => {
		expect(bestSets({ values: [], cents: [], excludes: [], caps: [], rooms: [] })).toEqual({
			value: 0,
			sets: [0],
			hasMore: false
		});
	});

	test('hold thirty aids, and refuse one more', () => {
		const many = (count: number): Choice => ({
			values: Array.from({ length: count }, () => 1),
			cents: Array.from({ length: count }, () => 1),
			excludes: Array.from({ length: count }, () => 0),
			caps: [],
			rooms: Array.from({ length: count }, () => null)
		});
		expect(bestSets(many(30)).sets).toEqual([2 ** 30 - 1]);
		expect(() => bestSets(many(31))).toThrow(RangeError);
	});
});
