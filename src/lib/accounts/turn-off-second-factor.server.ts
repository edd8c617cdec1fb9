import type { YoungPerson } from '#lib/accounts/actor.ts';
import { securityChangeMail } from '#lib/accounts/mails.ts';
import { provePassword, type Unproved } from '#lib/accounts/prove-password.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/** A young person does without the second factor they had chosen, knowing the password, and is told. Staff cannot. */
export async function turnOffSecondFactor(
	act: Act<YoungPerson>,
	{ password }: { password: string }
): Promise<Done<undefined> | Unproved> {
	const unproved = await provePassword(act, password);
	if (unproved) return unproved;
	return inTransaction(act, async (tx) => {
		const { personId } = tx.actor;
		await tx.db
			.updateTable('person')
			.set({ second_factor_secret: null, second_factor_enabled_at: null, second_factor_last_step: null })
			.where('id', '=', personId)
			.execute();
		await tx.db.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
		const { email, locale: spoken } = await ownAccount(tx.db, personId);
		const locale = spoken === 'en' ? 'en' : 'fr';
		await queueMail(tx, { personId, email, locale }, securityChangeMail(locale, 'second-factor-off'));
		await record(tx, {
			act: 'person.second-factor-turned-off',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId
		});
		return done();
	});
}
