import { type Arrival, openSession, type OpenedSession } from '#lib/accounts/open-session.server.ts';
import { verifyPassword } from '#lib/accounts/passwords.server.ts';
import { accountByEmail } from '#lib/accounts/queries.server.ts';
import { countTry, forgetTries, type TooManyTries, type Tried } from '#lib/accounts/rate-limit.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

export interface Credentials {
	email: string;
	password: string;
	/** Client address, for the rate limit only. */
	address: string;
}

/**
 * A person signs in with their password. One refusal for an unknown address, a wrong password and a closed account,
 * after the same work. The second factor, where there is one, is asked by the guard before any other page.
 */
export async function signIn(
	act: Act,
	{ email, password, address, ...arrival }: Credentials & Arrival
): Promise<Outcome<OpenedSession, 'wrong-credentials'> | TooManyTries> {
	const tried: Tried = [
		['sign-in-address', address],
		['sign-in-account', email]
	];
	const tooMany = await countTry(act, tried);
	if (tooMany) return tooMany;
	const person = await accountByEmail(act.db, email);
	const isRight = await verifyPassword(person?.password_hash, password);
	if (!person || !isRight) return refused('wrong-credentials');

	return inTransaction(act, async (tx) => {
		const opened = await openSession(tx, person.id, arrival, {
			act: 'person.signed-in',
			detail: { with: 'password' }
		});
		if (!opened) return refused('wrong-credentials');
		await forgetTries(tx.db, tried);
		return done(opened);
	});
}
