import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockOffer } from './locked.server.ts';
import { move, writeEvent } from './move.server.ts';
import { endStates } from './transitions.ts';

interface Award {
	offerId: string;
	isPriority: boolean;
	/** The officer who decided, and when. */
	decidedBy: string;
	decidedAt: Date;
}

/**
 * Makes the young person who acts hold a place decided for them in a round: their live application for the offer
 * becomes accepted, or a new one does. No place is counted: the round has kept this one since it opened. Answers the
 * application's id. Who calls it holds the round, and has checked the award and its deadline.
 */
export function takeAwardedPlace(act: Act<YoungPerson>, award: Award): Promise<string> {
	return inTransaction(act, async (tx) => {
		await lockOffer(tx, award.offerId);
		const application = (await liveApplication(tx, award.offerId)) ?? (await newDraft(tx, award));
		if (application.state === 'accepted') return application.id;
		const taken = await move(tx, application, {
			who: 'young-person',
			act: 'take-award',
			circumstances: { isAwarded: true },
			changes: {
				answer_by: null,
				waiting_since: null,
				submitted_at: application.submitted_at ?? tx.now,
				decided_by: award.decidedBy,
				decided_at: award.decidedAt
			}
		});
		if (!taken.done) throw new Error(`an awarded place cannot be taken: ${taken.reason}`);
		return application.id;
	});
}

const columns = ['id', 'person_id', 'state', 'version', 'submitted_at'] as const;

function liveApplication(tx: Act<YoungPerson>, offerId: string) {
	return tx.db
		.selectFrom('application')
		.select(columns)
		.where('offer_id', '=', offerId)
		.where('person_id', '=', tx.actor.personId)
		.where('state', 'not in', endStates)
		.forUpdate()
		.executeTakeFirst();
}

async function newDraft(tx: Act<YoungPerson>, { offerId, isPriority }: Award) {
	const { personId } = tx.actor;
	const draft = await tx.db
		.insertInto('application')
		.values({
			person_id: personId,
			offer_id: offerId,
			started_by: personId,
			is_priority: isPriority,
			created_at: tx.now,
			saved_at: tx.now
		})
		.returning(columns)
		.executeTakeFirstOrThrow();
	await writeEvent(tx, draft.id, null, 'draft');
	await record(tx, {
		act: 'application.start',
		fileKind: 'application',
		fileId: draft.id,
		subjectId: personId,
		detail: { offer: offerId }
	});
	return draft;
}
