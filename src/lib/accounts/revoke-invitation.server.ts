import type { Person } from '#lib/accounts/actor.ts';
import { mayManage } from '#lib/accounts/invitation.ts';
import { invitationById } from '#lib/accounts/invitation-queries.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** Takes an invitation back: its link opens nothing any more. */
export function revokeInvitation(
	act: Act<Person>,
	{ id }: { id: string }
): Promise<Outcome<undefined, 'not-found'>> {
	return inTransaction<Person, Outcome<undefined, 'not-found'>>(act, async (tx) => {
		const invitation = await invitationById(tx.db, id);
		if (!invitation || !mayManage(tx.actor, invitation)) return refused('not-found');
		const revoked = await tx.db
			.updateTable('invitation')
			.set({ revoked_at: tx.now })
			.where('id', '=', id)
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!revoked) return refused('not-found');
		await record(tx, { act: 'invitation.revoked', fileKind: 'invitation', fileId: id });
		return done();
	});
}
