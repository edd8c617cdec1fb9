import type { Partner } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { circumstancesOf, lockApplication } from './locked.server.ts';
import { putOnWaitingList as mailOf } from './mails.ts';
import { move } from './move.server.ts';
import { recipientOf } from './queries.server.ts';

/** Puts somebody at the end of the waiting list while no place may go to them. */
export function putOnWaitingList(act: Act<Partner>, input: { applicationId: string; version: number }) {
	return inTransaction(act, async (tx) => {
		const found = await lockApplication(tx, input.applicationId);
		if (!found) return refused('not-found');
		const { application, offer } = found;
		if (application.version !== input.version) return refused('changed-meanwhile');
		const waiting = await move(tx, application, {
			who: 'partner',
			act: 'put-on-waiting-list',
			circumstances: circumstancesOf(tx, application, offer),
			changes: { waiting_since: tx.now, decided_by: tx.actor.personId, decided_at: tx.now }
		});
		if (!waiting.done) return waiting;
		const person = await recipientOf(tx.db, application.person_id);
		await queueMail(
			tx,
			person,
			mailOf(person.locale, { applicationId: application.id, offerTitle: offer.title })
		);
		return waiting;
	});
}
