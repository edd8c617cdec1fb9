import { countTry, type TooManyTries } from '#lib/accounts/rate-limit.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import type { AccountLetter } from '#lib/server/queues.server.ts';
import type { Locale } from '#lib/text/generated/runtime.js';

export interface LetterInput {
	letter: AccountLetter;
	email: string;
	locale: Locale;
	/** Where to go once signed in: a path of ours, or null for one's own space. */
	next: string | null;
	/** Client address, for the rate limit only. */
	address: string;
}

/**
 * A person asks for a sign-in or reset link. Whether the address has an account is looked up later, by the worker: the
 * answer and its time cannot tell.
 */
export async function askForLetter(
	act: Act,
	{ letter, email, locale, next, address }: LetterInput
): Promise<Done<undefined> | TooManyTries> {
	const tooMany = await countTry(act, [
		['letter-address', address],
		['letter-account', email]
	]);
	if (tooMany) return tooMany;
	return inTransaction(act, async (tx) => {
		await enqueue(tx, 'account-letter', { letter, email, locale, next });
		return done();
	});
}
