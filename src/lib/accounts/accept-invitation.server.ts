import { type Arrival, openSession, type OpenedSession } from '#lib/accounts/open-session.server.ts';
import { openInvitation } from '#lib/accounts/invitation-queries.server.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { hashToken } from '#lib/accounts/tokens.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Locale } from '#lib/text/generated/runtime.js';

export interface AcceptanceInput extends Arrival {
	token: string;
	firstName: string;
	lastName: string;
	password: string;
	locale: Locale;
}

type Answer = Outcome<OpenedSession, 'dead-link' | 'has-account'>;

/**
 * Who was invited opens their account with the invitation's own address, role and organisation, once, and is signed in;
 * the guard asks for a second factor next.
 */
export async function acceptInvitation(act: Act, input: AcceptanceInput): Promise<Answer> {
	const invitation = await openInvitation(act.db, input.token, act.now);
	if (!invitation) return refused('dead-link');
	const passwordHash = await hashPassword(input.password);

	return inTransaction<typeof act.actor, Answer>(act, async (tx) => {
		const used = await tx.db
			.updateTable('invitation')
			.set({ used_at: tx.now })
			.where('token_hash', '=', hashToken(input.token))
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.where('expires_at', '>', tx.now)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(selectFrom('person').select('person.id').whereRef('person.email', '=', 'invitation.email'))
				)
			)
			.returning(['id', 'email', 'role', 'organisation_id'])
			.executeTakeFirst();
		if (!used) return refused('has-account');
		const person = await tx.db
			.insertInto('person')
			.values({
				role: used.role,
				email: used.email,
				first_name: input.firstName,
				last_name: input.lastName,
				locale: input.locale,
				password_hash: passwordHash,
				email_verified_at: tx.now
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		if (used.organisation_id)
			await tx.db
				.insertInto('membership')
				.values({ person_id: person.id, organisation_id: used.organisation_id, joined_at: tx.now })
				.execute();
		await record(tx, {
			act: 'invitation.accepted',
			fileKind: 'invitation',
			fileId: used.id,
			detail: { person: person.id }
		});
		const opened = await openSession(tx, person.id, input, {
			act: 'person.joined',
			detail: { role: used.role, invitation: used.id }
		});
		if (!opened) throw new Error('an account just made opens no session');
		return done(opened);
	});
}
