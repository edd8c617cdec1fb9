import type { Said } from '#lib/basics/said.ts';

/** Every criterion has the levels 0 to 3, and the grid says in words what each of them is. */
export const topLevel = 3;
export const levelsOfACriterion = [0, 1, 2, 3] as const;
export const mostCriteria = 6;
export const mostWeight = 10;

export interface Criterion {
	readonly label: Said;
	/** Whole, 1 to 10: how many times the criterion counts. */
	readonly weight: number;
	/** What each level is, from 0 to 3. */
	readonly anchors: readonly Said[];
}
export type Grid = readonly Criterion[];

/** One level a criterion, in the grid's order. */
export type Levels = readonly number[];
/** What was chosen so far: null where nothing was. */
export type Draft = readonly (number | null)[];

/** A grid as the database keeps it. */
export const gridOf = (stored: unknown): Grid => stored as Grid;

/** The levels chosen, when there is one for each criterion; null otherwise. */
export function levelsIn(grid: Grid, draft: Draft): Levels | null {
	const levels = grid.flatMap((_, at) => levelsOfACriterion.filter((level) => level === draft[at]));
	return levels.length === grid.length ? levels : null;
}

/**
 * Points out of 100 that one or several readings give a file: their mean, rounded to the hundredth. Levels and weights
 * are whole numbers and are divided once, so that the same readings give the same score in any order.
 */
export function scoreOf(grid: Grid, readings: readonly Levels[]): number {
	const weights = grid.reduce((sum, { weight }) => sum + weight, 0);
	const earned = readings.reduce(
		(sum, levels) => grid.reduce((points, { weight }, at) => points + weight * (levels[at] ?? 0), sum),
		0
	);
	return Math.round((10_000 * earned) / (readings.length * topLevel * weights)) / 100;
}
