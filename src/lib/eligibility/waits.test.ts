import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { always, areEqual, complement, intersection, never, run, runAt, union, type Waits } from './waits.ts';

const drawnRun = fc
	.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 8 }))
	.map(([first, length]) => run(first, first + length));
const drawn = fc.array(drawnRun, { maxLength: 5 }).map((runs) => runs.reduce(union, never));
const days = Array.from({ length: 60 }, (_, at) => at - 30);
const has = (waits: Waits, day: number) => runAt(waits, day) !== undefined;

describe('a set of waits', () => {
	test('answers day by day what its parts answer', () => {
		fc.assert(
			fc.property(drawn, drawn, (a, b) => {
				for (const day of days) {
					expect(has(union(a, b), day)).toBe(has(a, day) || has(b, day));
					expect(has(intersection(a, b), day)).toBe(has(a, day) && has(b, day));
					expect(has(complement(a), day)).toBe(!has(a, day));
				}
			})
		);
	});

	test('is written in one way only: sorted, its runs apart', () => {
		fc.assert(
			fc.property(drawn, drawn, (a, b) => {
				for (const set of [union(a, b), intersection(a, b), complement(a)])
					for (const [at, [first, last]] of set.entries()) {
						expect(first).toBeLessThanOrEqual(last);
						if (at > 0) expect(first).toBeGreaterThan((set[at - 1]?.[1] ?? 0) + 1);
					}
				expect(areEqual(complement(complement(a)), a)).toBe(true);
			})
		);
	});

	test('reaches without end where nothing ends it', () => {
		expect(complement(run(3, Infinity))).toEqual([[-Infinity, 2]]);
		expect(union(run(-Infinity, 4), run(5, Infinity))).toEqual(always);
		expect(run(5, 4)).toEqual(never);
	});
});
