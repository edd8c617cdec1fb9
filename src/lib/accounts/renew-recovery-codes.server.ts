import type { Person } from '#lib/accounts/actor.ts';
import { securityChangeMail } from '#lib/accounts/mails.ts';
import { provePassword, type Unproved } from '#lib/accounts/prove-password.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { replaceRecoveryCodes } from '#lib/accounts/recovery-codes.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/** New recovery codes, knowing the password; the former ones are dead. Refused without a second factor. */
export async function renewRecoveryCodes(
	act: Act<Person>,
	{ password }: { password: string }
): Promise<Outcome<{ codes: string[] }, 'not-enabled'> | Unproved> {
	const unproved = await provePassword(act, password);
	if (unproved) return unproved;
	return inTransaction<Person, Outcome<{ codes: string[] }, 'not-enabled'>>(act, async (tx) => {
		const { personId } = tx.actor;
		const person = await ownAccount(tx.db, personId);
		if (!person.second_factor_enabled_at) return refused('not-enabled');
		const codes = await replaceRecoveryCodes(tx, personId);
		const locale = person.locale === 'en' ? 'en' : 'fr';
		await queueMail(
			tx,
			{ personId, email: person.email, locale },
			securityChangeMail(locale, 'recovery-codes')
		);
		await record(tx, {
			act: 'person.recovery-codes-renewed',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId
		});
		return done({ codes });
	});
}
