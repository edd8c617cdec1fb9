import type { System } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockApplication } from './locked.server.ts';
import { placeReminder } from './mails.ts';
import { recipientOf } from './queries.server.ts';

/** Reminds of a place that still waits for an answer. Refused when there is nothing left to remind of. */
export function remindOfPlace(act: Act<System>, input: { applicationId: string }) {
	return inTransaction(act, async (tx) => {
		const found = await lockApplication(tx, input.applicationId);
		if (!found) return refused('not-found');
		const { application, offer } = found;
		const { answer_by: answerBy } = application;
		if (application.state !== 'offered' || !answerBy || answerBy < tx.now) return refused('not-now');
		const person = await recipientOf(tx.db, application.person_id);
		await queueMail(
			tx,
			person,
			placeReminder(person.locale, { applicationId: application.id, offerTitle: offer.title, answerBy })
		);
		await record(tx, {
			act: 'application.remind',
			fileKind: 'application',
			fileId: application.id,
			subjectId: application.person_id
		});
		return done();
	});
}
