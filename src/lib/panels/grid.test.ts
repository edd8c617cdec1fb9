import { describe, expect, test } from 'vitest';
import { type Grid, levelsIn, scoreOf } from './grid.ts';

const anchors = ['0', '1', '2', '3'].map((level) => ({ fr: level, en: level }));
const grid: Grid = [3, 2, 1].map((weight) => ({
	label: { fr: 'critère', en: 'criterion' },
	weight,
	anchors
}));

describe('the score of a file', () => {
	test('is 0 at the lowest levels and 100 at the highest', () => {
		expect(scoreOf(grid, [[0, 0, 0]])).toBe(0);
		expect(scoreOf(grid, [[3, 3, 3]])).toBe(100);
	});

	test('counts a criterion as many times as its weight', () => {
		expect(scoreOf(grid, [[3, 0, 0]])).toBe(50);
		expect(scoreOf(grid, [[0, 0, 3]])).toBe(16.67);
	});

	test('is the mean of its readings to the hundredth, whatever their order', () => {
		const readings = [
			[3, 1, 2],
			[2, 2, 0],
			[1, 3, 3]
		];
		// (13 + 10 + 12) / 3 of 18 points
		expect(scoreOf(grid, readings)).toBe(64.81);
		expect(scoreOf(grid, readings.toReversed())).toBe(64.81);
	});
});

test('a draft is complete when every criterion has its level, 0 included', () => {
	expect(levelsIn(grid, [0, 0, 0, null])).toEqual([0, 0, 0]);
	expect(levelsIn(grid, [3, null, 1])).toBeNull();
	expect(levelsIn(grid, [3, 2])).toBeNull();
	expect(levelsIn(grid, [3, 2, 4])).toBeNull();
	expect(levelsIn(grid, [3, 2, 0.5])).toBeNull();
});
