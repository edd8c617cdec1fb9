import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Seated } from './access.ts';
import { handOverFiles } from './hand-over-files.server.ts';
import { lockPanel, lockReading } from './locked.server.ts';
import { tellMembers } from './tell-members.server.ts';

/**
 * A member knows who wrote a file: it leaves their desk at once and for good, a score they gave it no longer counts, and
 * it goes to the member with the fewest files who never had it. Where nobody is left, it waits for one to be named.
 */
export function declareConflict(
	act: Act<Seated>,
	input: { readingId: string }
): Promise<Outcome<{ reference: string }, 'not-found' | 'sealed'>> {
	return inTransaction(act, async (tx) => {
		const reading = await lockReading(tx, input.readingId);
		const panel = reading && (await lockPanel(tx, reading.round_id));
		if (!reading || !panel) return refused('not-found');
		if (panel.closed_at) return refused('sealed');
		await tx.db
			.updateTable('panel_reading')
			.set({ conflict_at: tx.now, draft: null })
			.where('id', '=', reading.id)
			.execute();
		await tellMembers(tx, panel, await handOverFiles(tx, panel));
		await record(tx, {
			act: 'panel-reading.conflict-declared',
			fileKind: 'round',
			fileId: reading.round_id,
			detail: { reference: reading.reference }
		});
		return done({ reference: reading.reference });
	});
}
