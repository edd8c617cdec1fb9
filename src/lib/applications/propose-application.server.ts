import { sql } from 'kysely';
import type { Counsellor } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { draftProposed } from './mails.ts';
import { offerTitle, recipientOf } from './queries.server.ts';
import { draftFor } from './start-application.server.ts';

/** Starts a draft for a young person who lets this counsellor follow them; only they can complete and send it. */
export function proposeApplication(act: Act<Counsellor>, input: { offerId: string; personId: string }) {
	return inTransaction(act, async (tx) => {
		const { rows } = await sql<{ may: boolean }>`
			select has_mandate(${tx.actor.personId}, ${input.personId}) as may
		`.execute(tx.db);
		if (!rows[0]?.may) return refused('not-found');
		const started = await draftFor(tx, input);
		if (!started.done || !started.value.isNew) return started;
		const person = await recipientOf(tx.db, input.personId);
		await queueMail(
			tx,
			person,
			draftProposed(person.locale, {
				applicationId: started.value.id,
				offerTitle: await offerTitle(tx.db, input.offerId),
				counsellor: `${tx.actor.firstName} ${tx.actor.lastName}`
			})
		);
		return started;
	});
}
