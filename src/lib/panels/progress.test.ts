import { describe, expect, test } from 'vitest';
import type { Grid } from './grid.ts';
import { fileProgress, type FollowedReading, memberProgress } from './progress.ts';

const anchors = ['0', '1', '2', '3'].map((level) => ({ fr: level, en: level }));
const grid: Grid = [{ label: { fr: 'critère', en: 'criterion' }, weight: 1, anchors }];
const reading = (reference: string, memberId: string, change: Partial<FollowedReading>): FollowedReading => ({
	reference,
	memberId,
	isCommon: false,
	levels: null,
	firstLevels: null,
	isConflict: false,
	isTakenBack: false,
	...change
});
const gave = (level: number, first = level) => ({ levels: [level], firstLevels: [first] });

describe('the progress of files', () => {
	test('puts the widest difference first, and leaves out the score of who knows the person', () => {
		const files = fileProgress(
			grid,
			[
				reading('A', 'ada', gave(2)),
				reading('A', 'bob', gave(3)),
				reading('A', 'cid', { ...gave(0), isConflict: true }),
				reading('B', 'ada', gave(0)),
				reading('B', 'bob', gave(3))
			],
			2
		);
		expect(files).toMatchObject([
			{ reference: 'B', spread: 100, score: 50, missing: 0, conflicts: 0 },
			{ reference: 'A', spread: 33.33, score: 83.33, missing: 0, conflicts: 1 }
		]);
	});

	test('waits for readings not given, and for those that nobody has', () => {
		const files = fileProgress(
			grid,
			[
				reading('A', 'ada', gave(2)),
				reading('A', 'bob', { isConflict: true }),
				reading('B', 'ada', gave(1)),
				reading('B', 'bob', {}),
				reading('C', 'ada', { isTakenBack: true })
			],
			2
		);
		expect(files.map(({ reference, missing }) => [reference, missing])).toEqual([
			['C', 2],
			['A', 1],
			['B', 1]
		]);
	});
});

test('a member leans as far as their first scores on the common files are from everybody’s', () => {
	const members = memberProgress(grid, [
		reading('A', 'ada', { ...gave(2, 3), isCommon: true }),
		reading('A', 'bob', { ...gave(0), isCommon: true }),
		reading('B', 'bob', gave(3)),
		reading('B', 'cid', {})
	]);
	expect(members).toEqual([
		{ memberId: 'ada', handed: 1, given: 1, lean: 50 },
		{ memberId: 'bob', handed: 2, given: 2, lean: -50 },
		{ memberId: 'cid', handed: 1, given: 0, lean: null }
	]);
});
