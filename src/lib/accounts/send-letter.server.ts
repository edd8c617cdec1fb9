import type { System } from '#lib/accounts/actor.ts';
import { resetMail, signInLinkMail } from '#lib/accounts/mails.ts';
import { issueToken } from '#lib/accounts/one-time-token.server.ts';
import { accountByEmail } from '#lib/accounts/queries.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import type { JobData } from '#lib/server/queues.server.ts';

const letters = {
	'sign-in': { mail: signInLinkMail, act: 'person.sign-in-link-sent' },
	reset: { mail: resetMail, act: 'person.reset-link-sent' }
} as const;

/** The worker writes the link asked for to the account's own address, when there is such an account. */
export function sendLetter(
	act: Act<System>,
	{ letter, email, locale, next }: JobData['account-letter']
): Promise<Outcome<undefined, 'no-account'>> {
	return inTransaction<System, Outcome<undefined, 'no-account'>>(act, async (tx) => {
		const language = locale === 'en' ? 'en' : 'fr';
		const person = await accountByEmail(tx.db, email);
		if (!person) return refused('no-account');
		const token = await issueToken(tx, { personId: person.id, purpose: letter });
		await queueMail(
			tx,
			{ personId: person.id, email: person.email, locale: language },
			letters[letter].mail(language, { token, next })
		);
		await record(tx, {
			act: letters[letter].act,
			fileKind: 'person',
			fileId: person.id,
			subjectId: person.id
		});
		return done();
	});
}
