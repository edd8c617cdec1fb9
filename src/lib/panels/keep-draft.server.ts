import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Seated } from './access.ts';
import type { Draft } from './grid.ts';
import { lockReading } from './locked.server.ts';

export type ReadingRefusal = 'not-found' | 'sealed' | 'already-given';

/** Keeps what a member chose and noted so far, seen by nobody else. */
export function keepDraft(
	act: Act<Seated>,
	input: { readingId: string; draft: Draft; note: string }
): Promise<Outcome<undefined, ReadingRefusal>> {
	return inTransaction(act, async (tx) => {
		const reading = await lockReading(tx, input.readingId);
		if (!reading) return refused('not-found');
		if (reading.closed_at) return refused('sealed');
		if (reading.given_at) return refused('already-given');
		await tx.db
			.updateTable('panel_reading')
			.set({ draft: { levels: input.draft.slice(0, reading.grid.length), note: input.note } })
			.where('id', '=', reading.id)
			.execute();
		await record(tx, {
			act: 'panel-reading.draft-kept',
			fileKind: 'round',
			fileId: reading.round_id,
			detail: { reference: reading.reference }
		});
		return done();
	});
}
