import type { Act } from '#lib/server/act.ts';

/** An entry that waits for nothing any more; a turn that waited for an officer is over with it. */
export async function leaveEntry(tx: Act, entryId: string): Promise<void> {
	await tx.db
		.updateTable('round_entry')
		.set({ left_at: tx.now })
		.where('id', '=', entryId)
		.where('left_at', 'is', null)
		.execute();
	await tx.db
		.updateTable('round_turn')
		.set({ decided: 'left', decided_at: tx.now })
		.where('entry_id', '=', entryId)
		.where('decided', 'is', null)
		.execute();
}
