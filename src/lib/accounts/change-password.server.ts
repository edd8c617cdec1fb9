import type { Person } from '#lib/accounts/actor.ts';
import { securityChangeMail } from '#lib/accounts/mails.ts';
import { killTokens } from '#lib/accounts/one-time-token.server.ts';
import { type Arrival, openSession, type OpenedSession } from '#lib/accounts/open-session.server.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { provePassword, type Unproved } from '#lib/accounts/prove-password.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { endSessionsOf, secondFactorAt } from '#lib/accounts/session.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/** A person changes their password, knowing the present one. This browser gets a new session; all others end. */
export async function changePassword(
	act: Act<Person>,
	input: { current: string; password: string } & Arrival & { replacesIdHash: string }
): Promise<Outcome<OpenedSession, 'closed'> | Unproved> {
	const unproved = await provePassword(act, input.current);
	if (unproved) return unproved;
	const passwordHash = await hashPassword(input.password);

	return inTransaction<Person, Outcome<OpenedSession, 'closed'>>(act, async (tx) => {
		const { personId } = tx.actor;
		const person = await ownAccount(tx.db, personId);
		const shownAt = await secondFactorAt(tx.db, input.replacesIdHash);
		await tx.db
			.updateTable('person')
			.set({ password_hash: passwordHash })
			.where('id', '=', personId)
			.execute();
		await killTokens(tx, personId);
		await endSessionsOf(tx.db, personId);
		const locale = person.locale === 'en' ? 'en' : 'fr';
		await queueMail(tx, { personId, email: person.email, locale }, securityChangeMail(locale, 'password'));
		const opened = await openSession(tx, personId, input, { act: 'person.password-changed' }, shownAt);
		return opened ? done(opened) : refused('closed');
	});
}
