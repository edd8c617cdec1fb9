import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Seated } from './access.ts';
import { type Draft, levelsIn } from './grid.ts';
import type { ReadingRefusal } from './keep-draft.server.ts';
import { lockReading } from './locked.server.ts';

/** A member's own score of a file, given before they see any other; it is kept as it is for good. */
export function giveScore(
	act: Act<Seated>,
	input: { readingId: string; draft: Draft; note: string }
): Promise<Outcome<undefined, ReadingRefusal | 'incomplete'>> {
	return inTransaction(act, async (tx) => {
		const reading = await lockReading(tx, input.readingId);
		if (!reading) return refused('not-found');
		if (reading.closed_at) return refused('sealed');
		if (reading.given_at) return refused('already-given');
		const levels = levelsIn(reading.grid, input.draft);
		if (!levels) return refused('incomplete');
		await tx.db
			.updateTable('panel_reading')
			.set({
				levels: JSON.stringify(levels),
				note: input.note.trim() || null,
				given_at: tx.now,
				draft: null
			})
			.where('id', '=', reading.id)
			.execute();
		await record(tx, {
			act: 'panel-reading.scored',
			fileKind: 'round',
			fileId: reading.round_id,
			detail: { reference: reading.reference }
		});
		return done();
	});
}
