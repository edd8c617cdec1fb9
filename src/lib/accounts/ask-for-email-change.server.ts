import type { Person } from '#lib/accounts/actor.ts';
import { alreadyHasAccountMail, confirmEmailMail, emailChangeMail } from '#lib/accounts/mails.ts';
import { issueToken } from '#lib/accounts/one-time-token.server.ts';
import { provePassword, type Unproved } from '#lib/accounts/prove-password.server.ts';
import { accountByEmail, ownAccount } from '#lib/accounts/queries.server.ts';
import { countTry } from '#lib/accounts/rate-limit.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/**
 * A person asks to change their address, knowing their password. Both addresses are told; only the new one can confirm.
 * A new address that has an account gets the same answer here, and its owner a mail without a link to confirm.
 */
export async function askForEmailChange(
	act: Act<Person>,
	{ newEmail, password }: { newEmail: string; password: string }
): Promise<Done<undefined> | Unproved> {
	const unproved = await provePassword(act, password);
	if (unproved) return unproved;
	const tooMany = await countTry(act, [['letter-account', act.actor.personId]]);
	if (tooMany) return tooMany;

	return inTransaction(act, async (tx) => {
		const { personId } = tx.actor;
		const person = await ownAccount(tx.db, personId);
		const locale = person.locale === 'en' ? 'en' : 'fr';
		const owner = await accountByEmail(tx.db, newEmail);
		const token = await issueToken(tx, { personId, purpose: 'change-email', newEmail });
		await queueMail(
			tx,
			{ personId: owner?.id ?? personId, email: newEmail, locale },
			owner ? alreadyHasAccountMail(locale) : confirmEmailMail(locale, { token })
		);
		await queueMail(tx, { personId, email: person.email, locale }, emailChangeMail(locale, 'asked'));
		await record(tx, {
			act: 'person.email-change-asked',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId
		});
		return done();
	});
}
