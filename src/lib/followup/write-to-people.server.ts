import type { Counsellor } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { followedBy } from './access.ts';
import { messageMail } from './mails.ts';

/**
 * Sends one message to several young people the counsellor follows: each reads it in their file and is told by a mail
 * that does not repeat it. Somebody not followed any more stops it all, so that nobody believes them informed.
 */
export function writeToPeople(
	act: Act<Counsellor>,
	{ personIds, body }: { personIds: readonly string[]; body: string }
): Promise<Outcome<{ count: number }, 'nobody' | 'not-found'>> {
	return inTransaction(act, async (tx) => {
		const wanted = [...new Set(personIds)];
		if (wanted.length === 0) return refused('nobody');
		const people = await tx.db
			.selectFrom('mandate')
			.innerJoin('person', 'person.id', 'mandate.person_id')
			.select(['mandate.id as mandate_id', 'person.id', 'person.first_name', 'person.email', 'person.locale'])
			.where(followedBy(tx.actor, tx.now))
			.where('person.id', 'in', wanted)
			.orderBy('person.id')
			.execute();
		if (people.length < wanted.length) return refused('not-found');
		await tx.db
			.insertInto('note')
			.values(
				people.map(({ id }) => ({
					person_id: id,
					author_id: tx.actor.personId,
					kind: 'message' as const,
					visibility: 'shared' as const,
					body,
					created_at: tx.now
				}))
			)
			.execute();
		for (const person of people) {
			await queueMail(
				tx,
				{ personId: person.id, email: person.email, locale: person.locale },
				messageMail(person.locale, { firstName: person.first_name, by: tx.actor.firstName })
			);
			await record(tx, {
				act: 'person.written-to',
				fileKind: 'mandate',
				fileId: person.mandate_id,
				subjectId: person.id
			});
		}
		return done({ count: people.length });
	});
}
