import type { Act } from '#lib/server/act.ts';
import { nextReaders } from './hand-out.ts';

type Panel = { round_id: string; readings_per_file: number; list_hash: string | null };

/**
 * Gives each file that lacks a reader to the members with the fewest files who never had it, and the common files to
 * whoever came since. Within the transaction of the act that made the gap; answers how many files each member got.
 */
export async function handOverFiles(tx: Act, panel: Panel): Promise<ReadonlyMap<string, number>> {
	const members = await tx.db
		.selectFrom('panel_member')
		.select('person_id')
		.where('round_id', '=', panel.round_id)
		.where('left_at', 'is', null)
		.orderBy('person_id')
		.execute();
	const readings = await tx.db
		.selectFrom('panel_reading')
		.innerJoin('round_entry', 'round_entry.id', 'panel_reading.entry_id')
		.select(['entry_id', 'reference', 'member_id', 'is_common', 'conflict_at', 'taken_back_at'])
		.where('panel_reading.round_id', '=', panel.round_id)
		.where('round_entry.left_at', 'is', null)
		.orderBy('reference')
		.execute();
	const live = readings.filter(({ conflict_at, taken_back_at }) => !conflict_at && !taken_back_at);
	const load = new Map(members.map(({ person_id }) => [person_id, 0]));
	for (const { member_id } of live)
		if (load.has(member_id)) load.set(member_id, (load.get(member_id) ?? 0) + 1);

	const handed = new Map<string, number>();
	for (const [entryId, ofFile] of Map.groupBy(readings, ({ entry_id }) => entry_id)) {
		const [{ reference = '', is_common: isCommon = false } = {}] = ofFile;
		const had = new Set(ofFile.map(({ member_id }) => member_id));
		const wanting = panel.readings_per_file - live.filter(({ entry_id }) => entry_id === entryId).length;
		const free = nextReaders(reference, load, panel.list_hash ?? '').filter((member) => !had.has(member));
		for (const member of isCommon ? free : free.slice(0, Math.max(0, wanting))) {
			await tx.db
				.insertInto('panel_reading')
				.values({
					round_id: panel.round_id,
					entry_id: entryId,
					member_id: member,
					is_common: isCommon,
					handed_at: tx.now
				})
				.execute();
			load.set(member, (load.get(member) ?? 0) + 1);
			handed.set(member, (handed.get(member) ?? 0) + 1);
		}
	}
	return handed;
}
