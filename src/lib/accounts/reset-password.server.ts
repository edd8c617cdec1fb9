import { securityChangeMail } from '#lib/accounts/mails.ts';
import { consumeToken, liveToken, killTokens } from '#lib/accounts/one-time-token.server.ts';
import { type PasswordFault, passwordFault } from '#lib/accounts/password-rule.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { endSessionsOf } from '#lib/accounts/session.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/**
 * A new password by a mailed link. Every session and every other link die; nobody is signed in by it, so that the
 * second factor is asked at the next sign-in as always. A password that is not good enough leaves the link alive.
 */
export async function resetPassword(
	act: Act,
	{ token, password }: { token: string; password: string }
): Promise<Outcome<undefined, 'dead-link' | PasswordFault>> {
	const owner = await liveToken(act.db, token, 'reset', act.now);
	if (!owner) return refused('dead-link');
	const fault = passwordFault(password, [owner.first_name, owner.last_name, owner.email]);
	if (fault) return refused(fault);
	const passwordHash = await hashPassword(password);

	return inTransaction<typeof act.actor, Outcome<undefined, 'dead-link' | PasswordFault>>(act, async (tx) => {
		const used = await consumeToken(tx, token, 'reset');
		if (!used) return refused('dead-link');
		const person = await ownAccount(tx.db, used.person_id);
		await tx.db
			.updateTable('person')
			.set({ password_hash: passwordHash })
			.where('id', '=', person.id)
			.execute();
		await killTokens(tx, person.id);
		await endSessionsOf(tx.db, person.id);
		const locale = person.locale === 'en' ? 'en' : 'fr';
		await queueMail(
			tx,
			{ personId: person.id, email: person.email, locale },
			securityChangeMail(locale, 'password')
		);
		await record(tx, {
			act: 'person.password-reset',
			fileKind: 'person',
			fileId: person.id,
			subjectId: person.id
		});
		return done();
	});
}
