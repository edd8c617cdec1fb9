import { codeAttempts, codeMinutes } from '#lib/accounts/begin-sign-up.server.ts';
import { alreadyHasAccountMail, signUpCodeMail } from '#lib/accounts/mails.ts';
import { accountByEmail, signUpByHandle } from '#lib/accounts/queries.server.ts';
import { countTry, type TooManyTries } from '#lib/accounts/rate-limit.server.ts';
import { hashCode, newCode } from '#lib/accounts/tokens.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/** Mails a new code with new attempts; the former one is dead. */
export async function resendSignUpCode(
	act: Act,
	{ handle, address }: { handle: string; address: string }
): Promise<Outcome<undefined, 'no-sign-up'> | TooManyTries> {
	const signUp = await signUpByHandle(act.db, handle);
	if (!signUp) return refused('no-sign-up');
	const tooMany = await countTry(act, [
		['sign-up-address', address],
		['sign-up-account', signUp.email]
	]);
	if (tooMany) return tooMany;

	return inTransaction(act, async (tx) => {
		const owner = await accountByEmail(tx.db, signUp.email);
		const code = newCode();
		const locale = signUp.locale === 'en' ? 'en' : 'fr';
		await tx.db
			.updateTable('sign_up')
			.set({
				code_hash: owner ? null : hashCode(handle, code),
				attempts_left: codeAttempts,
				code_expires_at: new Date(tx.now.getTime() + codeMinutes * 60_000)
			})
			.where('id', '=', signUp.id)
			.execute();
		await queueMail(
			tx,
			{ personId: owner?.id ?? null, email: signUp.email, locale },
			owner ? alreadyHasAccountMail(locale) : signUpCodeMail(locale, { code })
		);
		await record(tx, { act: 'person.sign-up-code-resent', fileKind: 'person', fileId: signUp.id });
		return done();
	});
}
