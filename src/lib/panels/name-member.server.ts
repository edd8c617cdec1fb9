import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { seatedRoles } from './access.ts';
import { handOverFiles } from './hand-over-files.server.ts';
import { lockPanel } from './locked.server.ts';
import { tellMembers } from './tell-members.server.ts';

/**
 * An officer seats somebody on a panel, or makes them its chair in place of the one before. Once files are handed out,
 * whoever comes gets the common files and those that lack a reader.
 */
export function nameMember(
	act: Act<Officer>,
	input: { roundId: string; personId: string; isChair: boolean }
): Promise<Outcome<undefined, 'not-found' | 'not-seatable' | 'sealed'>> {
	return inTransaction(act, async (tx) => {
		const panel = await lockPanel(tx, input.roundId);
		if (!panel) return refused('not-found');
		if (panel.closed_at) return refused('sealed');
		const person = isId(input.personId)
			? await tx.db
					.selectFrom('person')
					.select('id')
					.where('id', '=', input.personId)
					.where('role', 'in', seatedRoles)
					.where('disabled_at', 'is', null)
					.executeTakeFirst()
			: undefined;
		if (!person) return refused('not-seatable');
		if (input.isChair)
			await tx.db
				.updateTable('panel_member')
				.set({ is_chair: false })
				.where('round_id', '=', panel.round_id)
				.where('is_chair', '=', true)
				.execute();
		await tx.db
			.insertInto('panel_member')
			.values({
				round_id: panel.round_id,
				person_id: person.id,
				is_chair: input.isChair,
				named_by: tx.actor.personId,
				named_at: tx.now
			})
			.onConflict((conflict) =>
				conflict.columns(['round_id', 'person_id']).doUpdateSet({ is_chair: input.isChair, left_at: null })
			)
			.execute();
		if (panel.handed_out_at) await tellMembers(tx, panel, await handOverFiles(tx, panel));
		await record(tx, {
			act: 'panel-member.named',
			fileKind: 'round',
			fileId: panel.round_id,
			detail: { member: person.id, chair: input.isChair }
		});
		return done();
	});
}
