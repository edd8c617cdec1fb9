import type { System } from '#lib/accounts/actor.ts';
import { deleteExpiredSessions } from '#lib/accounts/session.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** Days a sign-up waits for its code before what was typed is deleted. */
export const unverifiedDays = 7;

const day = 86_400_000;

/** Hourly: forgets sign-ups never confirmed, ended sessions, dead links and old counts of tries. No act of a person. */
export function purgeAccounts(act: Act<System>): Promise<void> {
	return inTransaction(act, async (tx) => {
		const before = (days: number) => new Date(tx.now.getTime() - days * day);
		await tx.db.deleteFrom('sign_up').where('created_at', '<=', before(unverifiedDays)).execute();
		await tx.db.deleteFrom('one_time_token').where('expires_at', '<=', before(1)).execute();
		await tx.db.deleteFrom('rate_limit').where('forget_at', '<=', tx.now).execute();
		await deleteExpiredSessions(tx.db);
	});
}
