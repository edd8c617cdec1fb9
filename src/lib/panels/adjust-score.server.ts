import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Seated } from './access.ts';
import { type Draft, levelsIn } from './grid.ts';
import { lockReading } from './locked.server.ts';

export type AdjustRefusal = 'not-found' | 'sealed' | 'not-given' | 'incomplete' | 'reason-missing';

/** After the discussion a member may change their score, with a reason; the one first given stays beside it. */
export function adjustScore(
	act: Act<Seated>,
	input: { readingId: string; draft: Draft; reason: string }
): Promise<Outcome<undefined, AdjustRefusal>> {
	return inTransaction(act, async (tx) => {
		const reading = await lockReading(tx, input.readingId);
		if (!reading) return refused('not-found');
		if (reading.closed_at) return refused('sealed');
		if (!reading.given_at) return refused('not-given');
		const levels = levelsIn(reading.grid, input.draft);
		if (!levels) return refused('incomplete');
		const reason = input.reason.trim();
		if (reason === '') return refused('reason-missing');
		await tx.db
			.updateTable('panel_reading')
			.set({
				adjusted_levels: JSON.stringify(levels),
				adjusted_reason: reason,
				adjusted_at: tx.now
			})
			.where('id', '=', reading.id)
			.execute();
		await record(tx, {
			act: 'panel-reading.adjusted',
			fileKind: 'round',
			fileId: reading.round_id,
			detail: { reference: reading.reference, first: reading.levels, now: [...levels] }
		});
		return done();
	});
}
