import type { YoungPerson } from '#lib/accounts/actor.ts';
import { provePassword, type Unproved } from '#lib/accounts/prove-password.server.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { countTry } from '#lib/accounts/rate-limit.server.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import type { Locale } from '#lib/basics/said.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { type PersonalData, personalData } from './personal-data.server.ts';

/**
 * A young person takes away everything held about them. The password is asked once more, because the file says all to
 * whoever holds the phone; an account without one is opened by mail alone, and its session is enough.
 * Source: GDPR, articles 15 and 20, read on 2026-11-22.
 */
export async function exportOwnData(
	act: Act<YoungPerson>,
	{ password, locale }: { password: string; locale: Locale }
): Promise<Done<PersonalData> | Unproved> {
	const { personId } = act.actor;
	const { password_hash } = await ownAccount(act.db, personId);
	const unproved = password_hash === null ? null : await provePassword(act, password);
	if (unproved) return unproved;
	const tooMany = await countTry(act, [['export-account', personId]]);
	if (tooMany) return tooMany;
	return inTransaction(act, async (tx) => {
		await record(tx, {
			act: 'person.exported',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId
		});
		return done(await personalData(tx, locale));
	});
}
