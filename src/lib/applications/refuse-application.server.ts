import type { Partner } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockApplication } from './locked.server.ts';
import { applicationRefused } from './mails.ts';
import { move } from './move.server.ts';
import { recipientOf } from './queries.server.ts';
import type { RefusalReason } from './reasons.ts';

/** Says no, with the reason the young person will read and, if one wishes, a word of one's own. */
export function refuseApplication(
	act: Act<Partner>,
	input: { applicationId: string; version: number; reason: RefusalReason; note: string }
) {
	return inTransaction(act, async (tx) => {
		const found = await lockApplication(tx, input.applicationId);
		if (!found) return refused('not-found');
		const { application, offer } = found;
		if (application.version !== input.version) return refused('changed-meanwhile');
		const decided = await move(tx, application, {
			who: 'partner',
			act: 'refuse',
			circumstances: {},
			changes: {
				refusal_reason: input.reason,
				refusal_note: input.note.trim() || null,
				waiting_since: null,
				decided_by: tx.actor.personId,
				decided_at: tx.now
			}
		});
		if (!decided.done) return decided;
		const person = await recipientOf(tx.db, application.person_id);
		await queueMail(
			tx,
			person,
			applicationRefused(person.locale, { applicationId: application.id, offerTitle: offer.title })
		);
		return decided;
	});
}
