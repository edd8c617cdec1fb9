import { queueMail } from '#lib/server/mail.server.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import type { Act } from '#lib/server/act.ts';
import { answerDeadline, answerReminder } from './deadlines.ts';
import { circumstancesOf, type LockedApplication, type LockedOffer } from './locked.server.ts';
import { placeOffered } from './mails.ts';
import { move } from './move.server.ts';
import { recipientOf } from './queries.server.ts';

/** Seconds after the deadline before the place is taken back: a click at the last second still counts. */
const graceSeconds = 60;

/** Offers a place in a transaction that holds the locks: state, deadline, mail, and the jobs that watch over it. */
export async function offerPlaceTo(
	tx: Act,
	application: LockedApplication,
	offer: LockedOffer,
	by: 'partner' | 'clock'
) {
	const answerBy = answerDeadline(tx.now, offer.starts_on);
	const moved = await move(tx, application, {
		who: by,
		act: by === 'partner' ? 'offer-place' : 'promote',
		circumstances: circumstancesOf(tx, application, offer),
		changes: {
			answer_by: answerBy,
			waiting_since: null,
			decided_at: tx.now,
			...(by === 'partner' ? { decided_by: tx.actor.personId } : {})
		}
	});
	if (!moved.done) return moved;
	const person = await recipientOf(tx.db, application.person_id);
	await queueMail(
		tx,
		person,
		placeOffered(person.locale, { applicationId: application.id, offerTitle: offer.title, answerBy })
	);
	const startAfter = new Date(answerBy.getTime() + graceSeconds * 1_000);
	await enqueue(tx, 'offered-place-expired', { applicationId: application.id }, { startAfter });
	const remindAt = answerReminder(tx.now, answerBy);
	if (remindAt)
		await enqueue(tx, 'offered-place-reminder', { applicationId: application.id }, { startAfter: remindAt });
	return moved;
}
