import { type Arrival, openSession, type OpenedSession } from '#lib/accounts/open-session.server.ts';
import { signUpByHandle } from '#lib/accounts/queries.server.ts';
import { hashCode, isSameHash } from '#lib/accounts/tokens.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/**
 * The code came back: the address is theirs, the account is made and signed in. Five attempts for each code, counted
 * before it is compared, so that guesses sent together do not share one. Every refusal of a code is the same.
 */
export async function verifySignUp(
	act: Act,
	{ handle, code, ...arrival }: { handle: string; code: string } & Arrival
): Promise<Outcome<OpenedSession, 'no-sign-up' | 'wrong-code'>> {
	return inTransaction(act, async (tx) => {
		const asked = await signUpByHandle(tx.db, handle);
		if (!asked) return refused('no-sign-up');
		const signUp = await tx.db
			.updateTable('sign_up')
			.set((row) => ({ attempts_left: row('attempts_left', '-', 1) }))
			.where('id', '=', asked.id)
			.where('attempts_left', '>', 0)
			.where('code_expires_at', '>', tx.now)
			.returningAll()
			.executeTakeFirst();
		const typed = hashCode(handle, code.replaceAll(/\s/g, ''));
		if (!signUp?.code_hash || !isSameHash(signUp.code_hash, typed)) return refused('wrong-code');

		const person = await tx.db
			.insertInto('person')
			.values({
				id: signUp.id,
				role: 'young-person',
				email: signUp.email,
				first_name: signUp.first_name,
				last_name: signUp.last_name,
				birth_date: signUp.birth_date,
				locale: signUp.locale,
				password_hash: signUp.password_hash,
				email_verified_at: tx.now
			})
			.onConflict((conflict) => conflict.column('email').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!person) return refused('wrong-code');
		await tx.db.deleteFrom('sign_up').where('email', '=', signUp.email).execute();
		const opened = await openSession(tx, person.id, arrival, { act: 'person.signed-up' });
		return opened ? done(opened) : refused('wrong-code');
	});
}
