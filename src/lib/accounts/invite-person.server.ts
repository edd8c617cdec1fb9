import type { Person } from '#lib/accounts/actor.ts';
import { type InvitedRole, invitationDays, mayInvite } from '#lib/accounts/invitation.ts';
import { invitationMail } from '#lib/accounts/mails.ts';
import { countTry, type TooManyTries } from '#lib/accounts/rate-limit.server.ts';
import { hashToken, newToken } from '#lib/accounts/tokens.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import type { Locale } from '#lib/text/generated/runtime.js';

export interface InvitationInput {
	email: string;
	role: InvitedRole;
	/** A structure for a counsellor, a partner organisation for a partner, null for the Region's team. */
	organisationId: string | null;
	/** Language of the mail. */
	locale: Locale;
}

type Answer = Outcome<{ id: string }, 'not-allowed' | 'wrong-organisation' | 'already-invited'>;

const kindFor = { counsellor: 'structure', partner: 'partner' } as const;

/**
 * Invites somebody to open an account in a role, by a link bound to their address, valid seven days, once. One open
 * invitation for an address; one that has expired makes way. Whether the address has an account is not said here: the
 * link says it to whoever holds it.
 */
export async function invitePerson(act: Act<Person>, input: InvitationInput): Promise<Answer | TooManyTries> {
	if (!mayInvite(act.actor, input.role, input.organisationId)) return refused('not-allowed');
	if (input.organisationId && !isId(input.organisationId)) return refused('wrong-organisation');
	const tooMany = await countTry(act, [['invitation-account', act.actor.personId]]);
	if (tooMany) return tooMany;

	return inTransaction<Person, Answer>(act, async (tx) => {
		const isMember = input.role === 'counsellor' || input.role === 'partner';
		const home = await tx.db
			.selectFrom('organisation')
			.select(['name', 'kind'])
			.where('id', '=', input.organisationId)
			.executeTakeFirst();
		const isRightHome = isMember
			? home?.kind === kindFor[input.role as keyof typeof kindFor]
			: !input.organisationId;
		if (!isRightHome) return refused('wrong-organisation');
		await tx.db
			.updateTable('invitation')
			.set({ revoked_at: tx.now })
			.where('email', '=', input.email)
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.where('expires_at', '<=', tx.now)
			.execute();
		const token = newToken();
		const invitation = await tx.db
			.insertInto('invitation')
			.values({
				token_hash: hashToken(token),
				email: input.email,
				role: input.role,
				organisation_id: input.organisationId,
				invited_by: tx.actor.personId,
				created_at: tx.now,
				expires_at: new Date(tx.now.getTime() + invitationDays * 86_400_000)
			})
			.onConflict((conflict) =>
				conflict.column('email').where('used_at', 'is', null).where('revoked_at', 'is', null).doNothing()
			)
			.returning('id')
			.executeTakeFirst();
		if (!invitation) return refused('already-invited');
		const inviter = `${tx.actor.firstName} ${tx.actor.lastName}`;
		await queueMail(
			tx,
			{ email: input.email, locale: input.locale },
			invitationMail(input.locale, { inviter, organisation: home?.name ?? null, token })
		);
		await record(tx, {
			act: 'invitation.sent',
			fileKind: 'invitation',
			fileId: invitation.id,
			detail: { role: input.role, organisation: input.organisationId }
		});
		return done(invitation);
	});
}
