import { expect, test } from 'vitest';
import { type Shown, shownParts } from './small-counts.ts';

test('a part below five is told as few, and never follows from the total and the others', () => {
	expect(shownParts([12, 7, 0])).toEqual([12, 7, 0]);
	expect(shownParts([3, 9, 20])).toEqual(['few', 'hidden', 20]);
	expect(shownParts([3, 2, 20])).toEqual(['few', 'few', 20]);
	expect(shownParts([4, 9, 4])).toBeNull();
	expect(shownParts([1, 5])).toBeNull();
});

test('nobody who knows the total and how parts are hidden can work out a part below five', () => {
	const sizes = Array.from({ length: 14 }, (_, size) => size);
	const tables = sizes.flatMap((a) => sizes.flatMap((b) => sizes.map((c) => [a, b, c])));
	const told = (parts: readonly number[], shown: readonly Shown[]) =>
		`${parts.reduce((sum, part) => sum + part, 0)} ${shown.join()}`;
	const seen = Map.groupBy(
		tables.flatMap((parts) => {
			const shown = shownParts(parts);
			return shown ? [{ parts, shown }] : [];
		}),
		({ parts, shown }) => told(parts, shown)
	);
	const guessed = [...seen.values()].flatMap((alike) =>
		(alike[0]?.shown ?? []).flatMap((shown, at) =>
			shown === 'few' && new Set(alike.map(({ parts }) => parts[at])).size === 1
				? alike.filter(({ parts }) => Math.max(...parts) < 10)
				: []
		)
	);
	expect(guessed).toEqual([]);
});
