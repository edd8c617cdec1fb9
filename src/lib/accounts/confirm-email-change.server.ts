import { sql } from 'kysely';
import { emailChangeMail } from '#lib/accounts/mails.ts';
import { consumeToken, killTokens } from '#lib/accounts/one-time-token.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { endSessionsOf } from '#lib/accounts/session.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/**
 * The new address confirms itself by its link. Every session ends: whoever holds the account signs in again, with the
 * new address. The former one is told last.
 */
export function confirmEmailChange(
	act: Act,
	{ token }: { token: string }
): Promise<Outcome<undefined, 'dead-link'>> {
	return inTransaction(act, async (tx) => {
		const used = await consumeToken(tx, token, 'change-email');
		if (!used?.new_email) return refused('dead-link');
		const person = await ownAccount(tx.db, used.person_id);
		const changed = await tx.db
			.updateTable('person')
			.set({ email: used.new_email, email_verified_at: tx.now })
			.where('id', '=', person.id)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('person as other')
							.select(sql.lit(1).as('one'))
							.where('other.email', '=', used.new_email)
							.where('other.id', '!=', person.id)
					)
				)
			)
			.returning('id')
			.executeTakeFirst();
		if (!changed) return refused('dead-link');
		await killTokens(tx, person.id);
		await endSessionsOf(tx.db, person.id);
		const locale = person.locale === 'en' ? 'en' : 'fr';
		for (const email of [person.email, used.new_email])
			await queueMail(tx, { personId: person.id, email, locale }, emailChangeMail(locale, 'made'));
		await record(tx, {
			act: 'person.email-changed',
			fileKind: 'person',
			fileId: person.id,
			subjectId: person.id
		});
		return done();
	});
}
