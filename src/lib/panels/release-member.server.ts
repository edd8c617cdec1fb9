import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayFollow, type Seated } from './access.ts';
import { handOverFiles } from './hand-over-files.server.ts';
import { lockPanel } from './locked.server.ts';
import { tellMembers } from './tell-members.server.ts';

/** A member leaves the panel: the scores they gave stay, the files they did not score go to the others. */
export function releaseMember(
	act: Act<Seated>,
	input: { roundId: string; personId: string }
): Promise<Outcome<undefined, 'not-found' | 'sealed'>> {
	return inTransaction(act, async (tx) => {
		const panel = await lockPanel(tx, input.roundId);
		if (!panel || !isId(input.personId)) return refused('not-found');
		if (!(await mayFollow(tx.db, tx.actor, panel.round_id))) return refused('not-found');
		if (panel.closed_at) return refused('sealed');
		const left = await tx.db
			.updateTable('panel_member')
			.set({ left_at: tx.now, is_chair: false })
			.where('round_id', '=', panel.round_id)
			.where('person_id', '=', input.personId)
			.where('left_at', 'is', null)
			.returning('person_id')
			.executeTakeFirst();
		if (!left) return refused('not-found');
		await tx.db
			.updateTable('panel_reading')
			.set({ taken_back_at: tx.now })
			.where('round_id', '=', panel.round_id)
			.where('member_id', '=', left.person_id)
			.where('given_at', 'is', null)
			.where('conflict_at', 'is', null)
			.where('taken_back_at', 'is', null)
			.execute();
		if (panel.handed_out_at) await tellMembers(tx, panel, await handOverFiles(tx, panel));
		await record(tx, {
			act: 'panel-member.released',
			fileKind: 'round',
			fileId: panel.round_id,
			detail: { member: left.person_id }
		});
		return done();
	});
}
