import type { System } from '#lib/accounts/actor.ts';
import { hashToken, newToken } from '#lib/accounts/tokens.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

const validDays = 7;

/**
 * The operator invites an administrator: how a new installation gets its first one. The token is shown once and only
 * its hash is kept; an earlier open invitation to the same address ends. Refused when the address has an account.
 */
export function inviteAdministrator(
	act: Act<System>,
	email: string
): Promise<Outcome<{ token: string; expiresAt: Date }, 'has-account'>> {
	return inTransaction(act, async (tx) => {
		const someone = await tx.db
			.selectFrom('person')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirst();
		if (someone) return refused('has-account');
		await tx.db
			.updateTable('invitation')
			.set({ revoked_at: tx.now })
			.where('email', '=', email)
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.execute();
		const token = newToken();
		const expiresAt = new Date(tx.now.getTime() + validDays * 86_400_000);
		const { id } = await tx.db
			.insertInto('invitation')
			.values({
				token_hash: hashToken(token),
				email,
				role: 'administrator',
				expires_at: expiresAt
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, {
			act: 'invitation.created',
			fileKind: 'invitation',
			fileId: id,
			detail: { role: 'administrator' }
		});
		return done({ token, expiresAt });
	});
}
