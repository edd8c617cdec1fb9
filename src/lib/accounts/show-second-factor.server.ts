import type { Person } from '#lib/accounts/actor.ts';
import { securityChangeMail } from '#lib/accounts/mails.ts';
import { type Arrival, openSession, type OpenedSession } from '#lib/accounts/open-session.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { countTry, forgetTries, type TooManyTries, type Tried } from '#lib/accounts/rate-limit.server.ts';
import { useRecoveryCode } from '#lib/accounts/recovery-codes.server.ts';
import { looksLikeRecoveryCode, openSecret, stepOf } from '#lib/accounts/second-factor.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';

/** A code of the app, once: of two posts of the same code, the update lets one through. */
async function useAppCode(tx: Act<Person>, typed: string): Promise<boolean> {
	const { personId } = tx.actor;
	const { second_factor_secret: sealed } = await ownAccount(tx.db, personId);
	const secret = sealed ? openSecret(sealed, personId) : null;
	const step = secret ? stepOf(secret, typed.replaceAll(/\D/g, ''), tx.now) : null;
	if (step === null) return false;
	const used = await tx.db
		.updateTable('person')
		.set({ second_factor_last_step: step })
		.where('id', '=', personId)
		.where('second_factor_enabled_at', 'is not', null)
		.where((row) =>
			row.or([row('second_factor_last_step', 'is', null), row('second_factor_last_step', '<', step)])
		)
		.returning('id')
		.executeTakeFirst();
	return used !== undefined;
}

/** A person completes their sign-in with a code of their app or a recovery code; either works once. New session. */
export async function showSecondFactor(
	act: Act<Person>,
	{ code, ...arrival }: { code: string } & Arrival
): Promise<Outcome<OpenedSession, 'wrong-code'> | TooManyTries> {
	const { personId } = act.actor;
	const tried: Tried = [['second-factor-account', personId]];
	const tooMany = await countTry(act, tried);
	if (tooMany) return tooMany;

	return inTransaction<Person, Outcome<OpenedSession, 'wrong-code'>>(act, async (tx) => {
		const isRecovery = looksLikeRecoveryCode(code);
		const isRight = isRecovery ? await useRecoveryCode(tx, personId, code) : await useAppCode(tx, code);
		if (!isRight) return refused('wrong-code');
		if (isRecovery) {
			const { email, locale: known } = await ownAccount(tx.db, personId);
			const locale = known === 'en' ? 'en' : 'fr';
			await queueMail(tx, { personId, email, locale }, securityChangeMail(locale, 'recovery-code-used'));
		}
		const opened = await openSession(
			tx,
			personId,
			arrival,
			{ act: 'person.second-factor-shown', detail: { with: isRecovery ? 'recovery-code' : 'app' } },
			tx.now
		);
		if (!opened) return refused('wrong-code');
		await forgetTries(tx.db, tried);
		return done(opened);
	});
}
