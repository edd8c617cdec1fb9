import { hashToken, newToken } from '#lib/accounts/tokens.server.ts';
import type { Act, Reader } from '#lib/server/act.ts';

export const linkMinutes = 30;

export type TokenPurpose = 'sign-in' | 'reset' | 'change-email';

/** A new token for a link; those of the same purpose asked for before are dead. Answers what goes into the link. */
export async function issueToken(
	tx: Act,
	facts: { personId: string; purpose: TokenPurpose; newEmail?: string }
): Promise<string> {
	await killTokens(tx, facts.personId, [facts.purpose]);
	const token = newToken();
	await tx.db
		.insertInto('one_time_token')
		.values({
			token_hash: hashToken(token),
			person_id: facts.personId,
			purpose: facts.purpose,
			new_email: facts.newEmail ?? null,
			created_at: tx.now,
			expires_at: new Date(tx.now.getTime() + linkMinutes * 60_000)
		})
		.execute();
	return token;
}

/** Whose link it is while it still works. Reading it consumes nothing: mail scanners open links too. */
export function liveToken(db: Reader, token: string, purpose: TokenPurpose, now: Date) {
	return db
		.selectFrom('one_time_token')
		.innerJoin('person', 'person.id', 'one_time_token.person_id')
		.select(['person.id', 'email', 'first_name', 'last_name', 'new_email'])
		.where('token_hash', '=', hashToken(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
}

/** Uses a token up: of posts sent together, one gets the row. Undefined when it is unknown, used or too old. */
export function consumeToken(tx: Act, token: string, purpose: TokenPurpose) {
	return tx.db
		.updateTable('one_time_token')
		.set({ used_at: tx.now })
		.where('token_hash', '=', hashToken(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', tx.now)
		.returning(['person_id', 'new_email'])
		.executeTakeFirst();
}

/** After a new password or a new address, links sent before open nothing any more. */
export async function killTokens(
	tx: Act,
	personId: string,
	purposes: readonly TokenPurpose[] = ['sign-in', 'reset', 'change-email']
): Promise<void> {
	await tx.db
		.updateTable('one_time_token')
		.set({ used_at: tx.now })
		.where('person_id', '=', personId)
		.where('purpose', 'in', purposes)
		.where('used_at', 'is', null)
		.execute();
}
