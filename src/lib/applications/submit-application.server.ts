import type { YoungPerson } from '#lib/accounts/actor.ts';
import { done, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { isOpen } from '#lib/offers/offer.ts';
import { isPriority } from '#lib/situations/priority.server.ts';
import { applicationReceived } from './mails.ts';
import { move } from './move.server.ts';
import { recipientOf } from './queries.server.ts';
import { missingAnswers, readAnswers } from './questions.ts';

/**
 * Sends a complete draft until noon in Paris on the closing day, and notes whether the person has priority that day.
 * Sending again answers with the same confirmation and writes nothing.
 */
export function submitApplication(act: Act<YoungPerson>, input: { applicationId: string }) {
	return inTransaction(act, async (tx) => {
		const application = await tx.db
			.selectFrom('application')
			.select(['id', 'reference', 'person_id', 'offer_id', 'state', 'version', 'answers', 'submitted_at'])
			.where('id', '=', input.applicationId)
			.where('person_id', '=', tx.actor.personId)
			.forUpdate()
			.executeTakeFirst();
		if (!application) return refused('not-found');
		const { id, reference, submitted_at } = application;
		if (submitted_at) return done({ id, reference, submittedAt: submitted_at });

		const offer = await tx.db
			.selectFrom('offer')
			.select(['title', 'state', 'closes_on', 'priority_basis'])
			.where('id', '=', application.offer_id)
			.executeTakeFirstOrThrow();
		const sent = await move(tx, application, {
			who: 'young-person',
			act: 'submit',
			circumstances: {
				isOfferOpen: isOpen(offer, tx.now),
				isComplete: missingAnswers(readAnswers(application.answers)).length === 0
			},
			changes: { submitted_at: tx.now, is_priority: await isPriority(tx, offer.priority_basis) }
		});
		if (!sent.done) return sent;
		const person = await recipientOf(tx.db, tx.actor.personId);
		await queueMail(
			tx,
			person,
			applicationReceived(person.locale, {
				applicationId: id,
				offerTitle: offer.title,
				reference,
				submittedAt: tx.now
			})
		);
		return done({ id, reference, submittedAt: tx.now });
	});
}
