import { ageRuling } from '#lib/accounts/age.ts';
import { alreadyHasAccountMail, signUpCodeMail } from '#lib/accounts/mails.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { accountByEmail } from '#lib/accounts/queries.server.ts';
import { countTry, type TooManyTries } from '#lib/accounts/rate-limit.server.ts';
import { hashCode, hashToken, newCode, newToken } from '#lib/accounts/tokens.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Day, dayInParis } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import type { Locale } from '#lib/text/generated/runtime.js';

export const codeMinutes = 10;
export const codeAttempts = 5;

export interface SignUpInput {
	birthDate: Day;
	firstName: string;
	lastName: string;
	email: string;
	password: string;
	locale: Locale;
	/** What stood in the field that people do not see: empty, unless a machine filled the form. */
	decoy: string;
	/** Client address, for the rate limit only. */
	address: string;
}

/**
 * Keeps a sign-up aside and mails its code. An address that already has an account gets the same answer after the
 * same work; only its owner learns it, by mail. The handle, kept in the browser's cookie, ties the code to what was
 * typed here: a second sign-up with the same address never confirms the first one's password. A machine gets the same
 * answer too, after the same work, and nothing is kept or sent.
 */
export async function beginSignUp(
	act: Act,
	input: SignUpInput
): Promise<Outcome<{ handle: string }, 'not-welcome'> | TooManyTries> {
	if (ageRuling(input.birthDate, dayInParis(act.now)) !== 'welcome') return refused('not-welcome');
	const tooMany = await countTry(act, [
		['sign-up-address', input.address],
		['sign-up-account', input.email]
	]);
	if (tooMany) return tooMany;
	const passwordHash = await hashPassword(input.password);
	if (input.decoy !== '') return done({ handle: newToken() });

	return inTransaction(act, async (tx) => {
		const owner = await accountByEmail(tx.db, input.email);
		const handle = newToken();
		const code = newCode();
		const { id } = await tx.db
			.insertInto('sign_up')
			.values({
				handle_hash: hashToken(handle),
				email: input.email,
				first_name: input.firstName,
				last_name: input.lastName,
				birth_date: input.birthDate,
				locale: input.locale,
				password_hash: passwordHash,
				code_hash: owner ? null : hashCode(handle, code),
				attempts_left: codeAttempts,
				code_expires_at: new Date(tx.now.getTime() + codeMinutes * 60_000),
				created_at: tx.now
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await queueMail(
			tx,
			{ personId: owner?.id ?? null, email: input.email, locale: input.locale },
			owner ? alreadyHasAccountMail(input.locale) : signUpCodeMail(input.locale, { code })
		);
		await record(tx, { act: 'person.sign-up-begun', fileKind: 'person', fileId: id });
		return done({ handle });
	});
}
