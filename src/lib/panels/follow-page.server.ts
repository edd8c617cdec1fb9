import type { Reader } from '#lib/server/act.ts';
import { fileProgress, memberProgress } from './progress.ts';
import { followedReadings, membersOf, panelToFollow } from './queries.server.ts';

type Panel = NonNullable<Awaited<ReturnType<typeof panelToFollow>>>;

/**
 * All that those who follow a panel see of it. Whoever is a reader, too, sees nothing of a file's scores before their
 * own is given.
 */
export async function followPage(db: Reader, panel: Panel, viewerId: string) {
	const [readings, members] = await Promise.all([followedReadings(db, panel.id), membersOf(db, panel.id)]);
	const toReadFirst = new Set(
		readings
			.filter(({ memberId, levels, isConflict, isTakenBack }) =>
				Boolean(memberId === viewerId && !levels && !isConflict && !isTakenBack)
			)
			.map(({ reference }) => reference)
	);
	const files = fileProgress(panel.grid, readings, panel.readings_per_file);
	const common = readings.filter(
		({ isCommon, firstLevels, isConflict }) => isCommon && firstLevels && !isConflict
	);
	const mayCompare = !common.some(({ reference }) => toReadFirst.has(reference));
	const progress = new Map(
		memberProgress(panel.grid, readings).map((member) => [
			member.memberId,
			mayCompare ? member : { ...member, lean: null }
		])
	);
	return {
		members: members.map((member) => ({ ...member, progress: progress.get(member.id) ?? null })),
		missing: files.reduce((sum, { missing }) => sum + missing, 0),
		files: files.map((file) =>
			toReadFirst.has(file.reference)
				? { ...file, isHidden: true, scores: [], score: null, spread: null }
				: { ...file, isHidden: false }
		),
		mayCompare,
		common: mayCompare
			? [...Map.groupBy(common, ({ reference }) => reference)].map(([reference, own]) => ({
					reference,
					scores: own.map(({ memberId, firstName, lastName, firstLevels }) => ({
						key: memberId,
						name: `${firstName} ${lastName}`,
						first: firstLevels ?? [],
						adjusted: null
					}))
				}))
			: []
	};
}
export type FollowPage = Awaited<ReturnType<typeof followPage>>;
