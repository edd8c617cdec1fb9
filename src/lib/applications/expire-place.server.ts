import type { System } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { circumstancesOf, lockApplication } from './locked.server.ts';
import { placeExpired } from './mails.ts';
import { move } from './move.server.ts';
import { promoteFromWaitingList } from './promote-from-waiting-list.server.ts';
import { recipientOf } from './queries.server.ts';

/** Takes back a place left without answer after its deadline; it goes to the first waiting. Safe to repeat. */
export function expirePlace(act: Act<System>, input: { applicationId: string }) {
	return inTransaction(act, async (tx) => {
		const found = await lockApplication(tx, input.applicationId);
		if (!found) return refused('not-found');
		const { application, offer } = found;
		const expired = await move(tx, application, {
			who: 'clock',
			act: 'expire',
			circumstances: circumstancesOf(tx, application, offer)
		});
		if (!expired.done) return expired;
		const person = await recipientOf(tx.db, application.person_id);
		await queueMail(
			tx,
			person,
			placeExpired(person.locale, { applicationId: application.id, offerTitle: offer.title })
		);
		await promoteFromWaitingList(tx, offer.id);
		return expired;
	});
}
