import { consumeToken } from '#lib/accounts/one-time-token.server.ts';
import { type Arrival, openSession, type OpenedSession } from '#lib/accounts/open-session.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** A person signs in with the link they were mailed, once. It stands for the password, never for the second factor. */
export function signInByLink(
	act: Act,
	{ token, ...arrival }: { token: string } & Arrival
): Promise<Outcome<OpenedSession, 'dead-link'>> {
	return inTransaction(act, async (tx) => {
		const used = await consumeToken(tx, token, 'sign-in');
		if (!used) return refused('dead-link');
		const opened = await openSession(tx, used.person_id, arrival, {
			act: 'person.signed-in',
			detail: { with: 'link' }
		});
		return opened ? done(opened) : refused('dead-link');
	});
}
