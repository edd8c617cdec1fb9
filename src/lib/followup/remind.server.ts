import type { Counsellor } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { attentionTo } from './attention.ts';
import { followedPeople } from './caseload-queries.server.ts';
import { reminderMail } from './mails.ts';
import { followedPerson } from './mandate-queries.server.ts';
import { stepFor } from './steps.ts';

/**
 * Sends a young person a sign with their next step; it counts as a contact and they read it in their file. Once a day
 * at most, whoever clicks how often.
 */
export function remind(
	act: Act<Counsellor>,
	{ personId }: { personId: string }
): Promise<Outcome<{ firstName: string }, 'not-found' | 'already-today'>> {
	return inTransaction(act, async (tx) => {
		const person = await followedPerson(tx.db, tx.actor, personId, tx.now);
		if (!person) return refused('not-found');
		const [facts] = await followedPeople(tx, personId);
		if (!facts) return refused('not-found');
		const today = dayInParis(tx.now);
		const reminded = await tx.db
			.updateTable('mandate')
			.set({ reminded_on: today })
			.where('id', '=', person.mandate_id)
			.where(({ or, eb }) => or([eb('reminded_on', 'is', null), eb('reminded_on', '<', today)]))
			.returning('id')
			.executeTakeFirst();
		if (!reminded) return refused('already-today');

		const [first] = attentionTo(facts, tx.now);
		const { step, path } = stepFor(first, person.locale);
		const { firstName: by, personId: authorId } = tx.actor;
		await tx.db
			.insertInto('note')
			.values({
				person_id: person.id,
				author_id: authorId,
				kind: 'message',
				visibility: 'shared',
				body: step,
				created_at: tx.now
			})
			.execute();
		await queueMail(
			tx,
			{ personId: person.id, email: person.email, locale: person.locale },
			reminderMail(person.locale, { firstName: person.first_name, by, step, path })
		);
		await record(tx, {
			act: 'person.reminded',
			fileKind: 'mandate',
			fileId: person.mandate_id,
			subjectId: person.id,
			detail: { reason: first?.reason ?? 'no-news' }
		});
		return done({ firstName: person.first_name });
	});
}
