import { sql } from 'kysely';
import type { Reader } from '#lib/server/act.ts';
import { seatedRoles } from './access.ts';
import { gridOf, type Levels } from './grid.ts';
import type { FollowedReading } from './progress.ts';

/** What the call says of the panel of a round, public from its opening; null where no panel scores. */
export async function panelRule(db: Reader, roundId: string) {
	const panel = await db
		.selectFrom('panel')
		.select(['question_fr', 'question_en', 'grid', 'readings_per_file', 'hides_identity', 'score_hash'])
		.where('round_id', '=', roundId)
		.executeTakeFirst();
	return panel ? { ...panel, grid: gridOf(panel.grid) } : null;
}
export type PanelRule = NonNullable<Awaited<ReturnType<typeof panelRule>>>;

/** A panel with its round, as those who follow it need them. */
export async function panelToFollow(db: Reader, slug: string) {
	const panel = await db
		.selectFrom('panel')
		.innerJoin('round', 'round.id', 'panel.round_id')
		.select(['round.id', 'round.slug', 'label_fr', 'label_en', 'round.state', 'grid', 'readings_per_file'])
		.select('round.answers_on')
		.select(['hides_identity', 'handed_out_at', 'panel.closed_at', 'score_hash'])
		.where('round.slug', '=', slug)
		.executeTakeFirst();
	return panel ? { ...panel, grid: gridOf(panel.grid) } : null;
}

/** Who sits on a panel, its chair first, and who left. */
export function membersOf(db: Reader, roundId: string) {
	return db
		.selectFrom('panel_member')
		.innerJoin('person', 'person.id', 'panel_member.person_id')
		.select(['person.id', 'first_name', 'last_name', 'role', 'is_chair', 'left_at'])
		.select(['reminders', 'reminded_at'])
		.where('round_id', '=', roundId)
		.orderBy('is_chair', 'desc')
		.orderBy('last_name')
		.orderBy('person.id')
		.execute();
}

/** People who may be seated: officers and those invited for panels, by name. */
export function seatable(db: Reader) {
	return db
		.selectFrom('person')
		.select(['id', 'first_name', 'last_name', 'role'])
		.where('role', 'in', seatedRoles)
		.where('disabled_at', 'is', null)
		.orderBy('last_name')
		.orderBy('id')
		.execute();
}

/**
 * Every reading of a panel but of people who left the round, by file then member: levels only, no text and nothing of
 * the person who wrote.
 */
export async function followedReadings(
	db: Reader,
	roundId: string
): Promise<(FollowedReading & { firstName: string; lastName: string })[]> {
	const rows = await db
		.selectFrom('panel_reading')
		.innerJoin('round_entry', 'round_entry.id', 'panel_reading.entry_id')
		.innerJoin('person', 'person.id', 'panel_reading.member_id')
		.select(['reference', 'member_id', 'is_common', 'levels', 'adjusted_levels'])
		.select(['conflict_at', 'taken_back_at', 'first_name', 'last_name'])
		.where('panel_reading.round_id', '=', roundId)
		.where('round_entry.left_at', 'is', null)
		.orderBy('reference')
		.orderBy('member_id')
		.execute();
	return rows.map((row) => ({
		reference: row.reference,
		memberId: row.member_id,
		firstName: row.first_name,
		lastName: row.last_name,
		isCommon: row.is_common,
		levels: (row.adjusted_levels ?? row.levels) as Levels | null,
		firstLevels: row.levels as Levels | null,
		isConflict: row.conflict_at !== null,
		isTakenBack: row.taken_back_at !== null
	}));
}

/** How far scoring is, for the page of a round. */
export async function scoringState(db: Reader, roundId: string) {
	const state = await db
		.selectFrom('panel')
		.select(['handed_out_at', 'closed_at'])
		.select(({ selectFrom, fn }) => [
			selectFrom('panel_reading')
				.whereRef('panel_reading.round_id', '=', 'panel.round_id')
				.where('conflict_at', 'is', null)
				.where('taken_back_at', 'is', null)
				.select(fn.countAll<string>().as('handed'))
				.as('handed'),
			selectFrom('panel_reading')
				.whereRef('panel_reading.round_id', '=', 'panel.round_id')
				.where('conflict_at', 'is', null)
				.where('given_at', 'is not', null)
				.select(fn.countAll<string>().as('given'))
				.as('given')
		])
		.where('round_id', '=', roundId)
		.executeTakeFirst();
	return (
		state && {
			isHandedOut: state.handed_out_at !== null,
			isSealed: state.closed_at !== null,
			handed: Number(state.handed ?? 0),
			given: Number(state.given ?? 0)
		}
	);
}

/** Rounds whose panel somebody follows as its chair, or as an officer. */
export function followedPanels(db: Reader, actor: { personId: string; role: string }) {
	return db
		.selectFrom('panel')
		.innerJoin('round', 'round.id', 'panel.round_id')
		.select(['round.slug', 'label_fr', 'label_en'])
		.where((row) =>
			row.or([
				sql<boolean>`${actor.role === 'officer'}`,
				row.exists(
					row
						.selectFrom('panel_member')
						.select('panel_member.person_id')
						.whereRef('panel_member.round_id', '=', 'panel.round_id')
						.where('panel_member.person_id', '=', actor.personId)
						.where('is_chair', '=', true)
						.where('left_at', 'is', null)
				)
			])
		)
		.where('round.state', 'in', ['open', 'frozen', 'asked'])
		.orderBy('round.closes_on')
		.orderBy('round.id')
		.execute();
}
