import { type Grid, type Levels, scoreOf } from './grid.ts';

/** One reading as those who follow the panel need it. A score counts unless its reader declared a link. */
export interface FollowedReading {
	readonly reference: string;
	readonly memberId: string;
	readonly isCommon: boolean;
	/** As given, adjustment included; null before. */
	readonly levels: Levels | null;
	/** The score first given, before any other was seen. */
	readonly firstLevels: Levels | null;
	readonly isConflict: boolean;
	readonly isTakenBack: boolean;
}

/** Points between two readings of a file from which a panel should talk about it. */
export const wideSpread = 25;

const counts = ({ isConflict, isTakenBack }: FollowedReading) => !isConflict && !isTakenBack;

export interface FileProgress {
	readonly reference: string;
	readonly isCommon: boolean;
	readonly given: number;
	/** Readings still waited for: handed out, or for want of a reader handed to nobody. */
	readonly missing: number;
	readonly scores: readonly number[];
	/** Null until a reading is given. */
	readonly score: number | null;
	/** Points between the highest and the lowest reading; null with fewer than two. */
	readonly spread: number | null;
	readonly conflicts: number;
}

/** How far each file is, the widest spread first, then those with the most readings missing. */
export function fileProgress(
	grid: Grid,
	readings: readonly FollowedReading[],
	readingsPerFile: number
): FileProgress[] {
	const files = Map.groupBy(readings, ({ reference }) => reference);
	return [...files]
		.map(([reference, all]) => {
			const live = all.filter(counts);
			const given = live.flatMap(({ levels }) => (levels ? [levels] : []));
			const scores = given.map((levels) => scoreOf(grid, [levels])).sort((one, other) => one - other);
			const [lowest, highest] = [scores[0], scores.at(-1)];
			return {
				reference,
				isCommon: all.some(({ isCommon }) => isCommon),
				given: given.length,
				missing: Math.max(live.length, readingsPerFile) - given.length,
				scores,
				score: given.length > 0 ? scoreOf(grid, given) : null,
				spread:
					scores.length > 1 && lowest !== undefined && highest !== undefined
						? rounded(highest - lowest)
						: null,
				conflicts: all.filter(({ isConflict }) => isConflict).length
			};
		})
		.sort(
			(one, other) =>
				(other.spread ?? -1) - (one.spread ?? -1) ||
				other.missing - one.missing ||
				(one.reference < other.reference ? -1 : 1)
		);
}

export interface MemberProgress {
	readonly memberId: string;
	readonly handed: number;
	readonly given: number;
	/** Mean of their scores on the common files less that of everybody there; null until they gave one. */
	readonly lean: number | null;
}

/** How far each member is, and whether they score the common files higher or lower than the others. */
export function memberProgress(grid: Grid, readings: readonly FollowedReading[]): MemberProgress[] {
	const live = readings.filter(counts);
	const common = live.filter(({ isCommon, firstLevels }) => isCommon && firstLevels);
	const meanOf = (some: readonly FollowedReading[]) =>
		scoreOf(
			grid,
			some.flatMap(({ firstLevels }) => (firstLevels ? [firstLevels] : []))
		);
	return [...Map.groupBy(live, ({ memberId }) => memberId)].map(([memberId, own]) => {
		const ownCommon = common.filter((reading) => reading.memberId === memberId);
		const references = new Set(ownCommon.map(({ reference }) => reference));
		const everybody = common.filter(({ reference }) => references.has(reference));
		return {
			memberId,
			handed: own.length,
			given: own.filter(({ levels }) => levels).length,
			lean: ownCommon.length > 0 ? rounded(meanOf(ownCommon) - meanOf(everybody)) : null
		};
	});
}

const rounded = (points: number) => Math.round(points * 100) / 100;
