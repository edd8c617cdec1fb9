import type { Person } from '#lib/accounts/actor.ts';
import { invitationDays, mayManage } from '#lib/accounts/invitation.ts';
import { invitationById } from '#lib/accounts/invitation-queries.server.ts';
import { invitationMail } from '#lib/accounts/mails.ts';
import { countTry, type TooManyTries } from '#lib/accounts/rate-limit.server.ts';
import { hashToken, newToken } from '#lib/accounts/tokens.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import type { Locale } from '#lib/text/generated/runtime.js';

/** Sends an invitation again with a new link and seven more days; the former link is dead. */
export async function resendInvitation(
	act: Act<Person>,
	{ id, locale }: { id: string; locale: Locale }
): Promise<Outcome<undefined, 'not-found'> | TooManyTries> {
	const tooMany = await countTry(act, [['invitation-account', act.actor.personId]]);
	if (tooMany) return tooMany;
	return inTransaction<Person, Outcome<undefined, 'not-found'>>(act, async (tx) => {
		const invitation = await invitationById(tx.db, id);
		if (!invitation || !mayManage(tx.actor, invitation)) return refused('not-found');
		const token = newToken();
		const renewed = await tx.db
			.updateTable('invitation')
			.set({
				token_hash: hashToken(token),
				expires_at: new Date(tx.now.getTime() + invitationDays * 86_400_000)
			})
			.where('id', '=', id)
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.returning('email')
			.executeTakeFirst();
		if (!renewed) return refused('not-found');
		const inviter = `${tx.actor.firstName} ${tx.actor.lastName}`;
		await queueMail(
			tx,
			{ email: renewed.email, locale },
			invitationMail(locale, { inviter, organisation: invitation.organisation, token })
		);
		await record(tx, { act: 'invitation.resent', fileKind: 'invitation', fileId: id });
		return done();
	});
}
