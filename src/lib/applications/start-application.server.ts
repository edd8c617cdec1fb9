import type { Counsellor, YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { isOpen } from '#lib/offers/offer.ts';
import { writeEvent } from './move.server.ts';
import { endStates } from './transitions.ts';

type StartRefusal = 'not-found' | 'offer-closed' | 'already-answered';
export interface Started {
	id: string;
	/** False when the person already had a live application for this offer: it is that one. */
	isNew: boolean;
}

/** Starts a draft, or finds the one application the young person already has for this offer, whatever the tabs. */
export function startApplication(
	act: Act<YoungPerson>,
	input: { offerId: string }
): Promise<Outcome<Started, StartRefusal>> {
	return draftFor(act, { ...input, personId: act.actor.personId });
}

/** Makes the draft in the open or a new transaction. `actor` may be a counsellor, who has checked their mandate. */
export function draftFor(
	act: Act<YoungPerson | Counsellor>,
	{ offerId, personId }: { offerId: string; personId: string }
): Promise<Outcome<Started, StartRefusal>> {
	return inTransaction(act, async (tx) => {
		const offer = await tx.db
			.selectFrom('offer')
			.select(['id', 'state', 'closes_on'])
			.where('id', '=', offerId)
			.where('published_at', 'is not', null)
			.executeTakeFirst();
		if (!offer) return refused('not-found');

		const mine = tx.db
			.selectFrom('application')
			.select(['id', 'state'])
			.where('offer_id', '=', offerId)
			.where('person_id', '=', personId);
		const live = mine.where('state', 'not in', endStates);
		const existing = await live.executeTakeFirst();
		if (existing) return done({ id: existing.id, isNew: false });
		if (!isOpen(offer, tx.now)) return refused('offer-closed');
		// Only who gave up by themselves may come back: a no, or a place left, is an answer.
		if (await mine.where('state', 'in', ['refused', 'declined', 'expired']).executeTakeFirst())
			return refused('already-answered');

		const started = await tx.db
			.insertInto('application')
			.values({
				person_id: personId,
				offer_id: offerId,
				started_by: tx.actor.personId,
				created_at: tx.now,
				saved_at: tx.now
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!started) return done({ id: (await live.executeTakeFirstOrThrow()).id, isNew: false });
		await writeEvent(tx, started.id, null, 'draft');
		await record(tx, {
			act: 'application.start',
			fileKind: 'application',
			fileId: started.id,
			subjectId: personId,
			detail: { offer: offerId }
		});
		return done({ id: started.id, isNew: true });
	});
}
