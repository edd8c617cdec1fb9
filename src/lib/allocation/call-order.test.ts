import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CallCandidate, callOrder } from './call-order.ts';
import examples from './examples/call-orders.json' with { type: 'json' };

/** B: bursary, R: resident, D: both, C and N: neither. */
const candidate = (id: string): CallCandidate => ({
	id,
	bursary: id.startsWith('B') || id.startsWith('D'),
	resident: id.startsWith('R') || id.startsWith('D')
});

const anyRanking = fc
	.array(fc.constantFrom('B', 'R', 'D', 'C'), { maxLength: 40 })
	.map((kinds) => kinds.map((kind, at) => candidate(`${kind}${at + 1}`)));
const anyPercent = fc.constantFrom(0, 2, 5, 10, 20, 25, 50, 90, 100);

describe('the call order', () => {
	test.each(examples)('of $name is the one printed', ({ ranking, minimumPercent, calls }) => {
		expect(callOrder(ranking.map(candidate), minimumPercent).map(({ id }) => id)).toEqual(calls);
	});

	test('holds the share of bursary holders at every length, or none remains', () => {
		fc.assert(
			fc.property(anyRanking, anyPercent, anyPercent, (ranking, bursary, resident) => {
				const calls = callOrder(ranking, { bursary, resident });
				const all = ranking.filter((each) => each.bursary).length;
				calls.forEach((_, last) => {
					const among = calls.slice(0, last + 1).filter((each) => each.bursary).length;
					expect(among === all || among * 100 >= bursary * (last + 1)).toBe(true);
				});
			})
		);
	});

	test('never lets anybody overtake a resident bursary holder', () => {
		fc.assert(
			fc.property(anyRanking, anyPercent, anyPercent, (ranking, bursary, resident) => {
				const calls = callOrder(ranking, { bursary, resident });
				ranking.forEach((each, place) => {
					if (each.bursary && each.resident) expect(calls.indexOf(each)).toBeLessThanOrEqual(place);
				});
			})
		);
	});

	test('is the ranking itself without minimum, and calls everybody once with any', () => {
		fc.assert(
			fc.property(anyRanking, anyPercent, anyPercent, (ranking, bursary, resident) => {
				expect(callOrder(ranking, { bursary: 0, resident: 0 })).toEqual(ranking);
				expect(new Set(callOrder(ranking, { bursary, resident }))).toEqual(new Set(ranking));
			})
		);
	});
});
