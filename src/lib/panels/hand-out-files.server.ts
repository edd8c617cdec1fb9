import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayFollow, type Seated } from './access.ts';
import { handOut } from './hand-out.ts';
import { lockPanel } from './locked.server.ts';
import { planReminders } from './remind-readers.server.ts';
import { referencesIn } from './score-list.ts';
import { tellMembers } from './tell-members.server.ts';

const readingsAtOnce = 5_000;

export type HandOutRefusal =
	'not-found' | 'not-frozen' | 'already-handed-out' | 'no-chair' | 'too-few-members' | 'no-files';

/** Once the list is frozen, gives the files to the members, two of them to all; each is told by mail. */
export function handOutFiles(
	act: Act<Seated>,
	input: { roundId: string }
): Promise<Outcome<{ files: number }, HandOutRefusal>> {
	return inTransaction(act, async (tx) => {
		const panel = await lockPanel(tx, input.roundId);
		if (!panel || !(await mayFollow(tx.db, tx.actor, panel.round_id))) return refused('not-found');
		if (panel.handed_out_at) return refused('already-handed-out');
		if (panel.state !== 'frozen' || panel.frozen_list === null || panel.list_hash === null)
			return refused('not-frozen');
		const members = await tx.db
			.selectFrom('panel_member')
			.select(['person_id', 'is_chair'])
			.where('round_id', '=', panel.round_id)
			.where('left_at', 'is', null)
			.orderBy('person_id')
			.execute();
		if (!members.some(({ is_chair }) => is_chair)) return refused('no-chair');
		if (members.length < panel.readings_per_file) return refused('too-few-members');
		const files = referencesIn(panel.frozen_list);
		if (files.length === 0) return refused('no-files');

		const handed = handOut({
			files,
			members: members.map(({ person_id }) => person_id),
			readings: panel.readings_per_file,
			seed: panel.list_hash
		});
		const entries = await tx.db
			.selectFrom('round_entry')
			.select(['id', 'reference'])
			.where('round_id', '=', panel.round_id)
			.execute();
		const entryOf = new Map(entries.map(({ id, reference }) => [reference, id]));
		for (let from = 0; from < handed.length; from += readingsAtOnce)
			await tx.db
				.insertInto('panel_reading')
				.values(
					handed.slice(from, from + readingsAtOnce).map(({ file, member, isCommon }) => ({
						round_id: panel.round_id,
						entry_id: entryOf.get(file) ?? '',
						member_id: member,
						is_common: isCommon,
						handed_at: tx.now
					}))
				)
				.execute();
		await tx.db
			.updateTable('panel')
			.set({ handed_out_by: tx.actor.personId, handed_out_at: tx.now })
			.where('round_id', '=', panel.round_id)
			.execute();
		const loads = Map.groupBy(handed, ({ member }) => member);
		await tellMembers(tx, panel, new Map([...loads].map(([member, own]) => [member, own.length])));
		await planReminders(tx, panel);
		await record(tx, {
			act: 'panel.files-handed-out',
			fileKind: 'round',
			fileId: panel.round_id,
			detail: { files: files.length, members: members.length, readings: handed.length }
		});
		return done({ files: files.length });
	});
}
