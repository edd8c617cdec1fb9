import type { YoungPerson } from '#lib/accounts/actor.ts';
import { type Act, inTransaction, type Reader } from '#lib/server/act.ts';
import { type Grid, gridOf, type Levels, scoreOf } from './grid.ts';

/** What a young person is asked to write for the panel of a round, and what they wrote; null where none scores. */
export function ownText(act: Act<YoungPerson>, slug: string) {
	return inTransaction(act, async ({ db, actor }) => {
		const row = await db
			.selectFrom('panel')
			.innerJoin('round', 'round.id', 'panel.round_id')
			.innerJoin('round_entry', 'round_entry.round_id', 'round.id')
			.innerJoin('person', 'person.id', 'round_entry.person_id')
			.leftJoin('panel_text', 'panel_text.entry_id', 'round_entry.id')
			.select(['round.id', 'round.slug', 'label_fr', 'label_en', 'round.state', 'closes_on'])
			.select(['question_fr', 'question_en', 'hides_identity', 'grid', 'body', 'panel_text.saved_at'])
			.select(['first_name', 'last_name'])
			.where('round.slug', '=', slug)
			.where('round_entry.person_id', '=', actor.personId)
			.executeTakeFirst();
		return row ? { ...row, grid: gridOf(row.grid) } : null;
	});
}

/** States of a round whose answers are published. */
const answeredStates = ['published', 'closed'] as const;

export interface OwnScore {
	readonly grid: Grid;
	readonly score: number;
	readonly readings: number;
	/** Mean level of each criterion, in the grid's order. */
	readonly levels: readonly number[];
}

/** The score of a file, criterion by criterion, for the person who wrote it, once the round is published. */
export async function ownScore(db: Reader, entryId: string): Promise<OwnScore | null> {
	const rows = await db
		.selectFrom('panel_reading')
		.innerJoin('panel', 'panel.round_id', 'panel_reading.round_id')
		.innerJoin('round', 'round.id', 'panel.round_id')
		.select(['grid', 'levels', 'adjusted_levels'])
		.where('entry_id', '=', entryId)
		.where('round.state', 'in', answeredStates)
		.where('given_at', 'is not', null)
		.where('conflict_at', 'is', null)
		.orderBy('panel_reading.id')
		.execute();
	const [first] = rows;
	if (!first) return null;
	const grid = gridOf(first.grid);
	const readings = rows.map(({ levels, adjusted_levels }) => (adjusted_levels ?? levels) as Levels);
	return {
		grid,
		score: scoreOf(grid, readings),
		readings: readings.length,
		levels: grid.map(
			(_, at) => readings.reduce((sum, levels) => sum + (levels[at] ?? 0), 0) / readings.length
		)
	};
}
