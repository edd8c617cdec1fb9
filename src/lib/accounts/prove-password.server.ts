import type { Person } from '#lib/accounts/actor.ts';
import { verifyPassword } from '#lib/accounts/passwords.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { countTry, forgetTries, type TooManyTries, type Tried } from '#lib/accounts/rate-limit.server.ts';
import { type Refused, refused } from '#lib/basics/outcome.ts';
import type { Act } from '#lib/server/act.ts';

export type Unproved = Refused<'wrong-password'> | TooManyTries;

/** Before a change that could lock the owner out: the password once more. Null when it is right. */
export async function provePassword(act: Act<Person>, password: string): Promise<Unproved | null> {
	const tried: Tried = [['password-account', act.actor.personId]];
	const tooMany = await countTry(act, tried);
	if (tooMany) return tooMany;
	const { password_hash } = await ownAccount(act.db, act.actor.personId);
	if (!(await verifyPassword(password_hash, password))) return refused('wrong-password');
	await forgetTries(act.db, tried);
	return null;
}
