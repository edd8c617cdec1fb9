import type { Person } from '#lib/accounts/actor.ts';
import { securityChangeMail } from '#lib/accounts/mails.ts';
import { type Arrival, openSession, type OpenedSession } from '#lib/accounts/open-session.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { countTry, forgetTries, type TooManyTries, type Tried } from '#lib/accounts/rate-limit.server.ts';
import { replaceRecoveryCodes } from '#lib/accounts/recovery-codes.server.ts';
import { openSecret, stepOf } from '#lib/accounts/second-factor.server.ts';
import { endSessionsOf } from '#lib/accounts/session.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

type Enabled = OpenedSession & { codes: string[] };

/**
 * A person turns their second factor on by showing a first code of it. Answers the recovery codes, shown once, and a new
 * session in place of all others. Refused when there is one already: a stolen password must not replace it.
 */
export async function enableSecondFactor(
	act: Act<Person>,
	{ sealed, code, ...arrival }: { sealed: string; code: string } & Arrival
): Promise<Outcome<Enabled, 'wrong-code' | 'already-enabled'> | TooManyTries> {
	const { personId } = act.actor;
	const tried: Tried = [['second-factor-account', personId]];
	const tooMany = await countTry(act, tried);
	if (tooMany) return tooMany;
	const secret = Buffer.from(sealed, 'base64url');
	const plain = openSecret(secret, personId);
	const step = plain ? stepOf(plain, code, act.now) : null;
	if (step === null) return refused('wrong-code');

	return inTransaction<Person, Outcome<Enabled, 'wrong-code' | 'already-enabled'>>(act, async (tx) => {
		const enabled = await tx.db
			.updateTable('person')
			.set({
				second_factor_secret: secret,
				second_factor_enabled_at: tx.now,
				second_factor_last_step: step
			})
			.where('id', '=', personId)
			.where('second_factor_enabled_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!enabled) return refused('already-enabled');
		const codes = await replaceRecoveryCodes(tx, personId);
		await endSessionsOf(tx.db, personId);
		const person = await ownAccount(tx.db, personId);
		const locale = person.locale === 'en' ? 'en' : 'fr';
		await queueMail(
			tx,
			{ personId, email: person.email, locale },
			securityChangeMail(locale, 'second-factor')
		);
		const opened = await openSession(tx, personId, arrival, { act: 'person.second-factor-enabled' }, tx.now);
		if (!opened) return refused('wrong-code');
		await forgetTries(tx.db, tried);
		return done({ ...opened, codes });
	});
}
