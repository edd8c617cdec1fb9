import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { freePlaces } from './free-places.server.ts';
import { holdRound } from './locked-place.server.ts';
import { offerProposedPlace } from './offered-places.server.ts';

export type GiveRefusal = 'not-published' | 'not-chosen' | 'no-seat-left';

/**
 * A decision made again after an appeal: a free place of an offer this person chose, in the officer's name. They answer
 * it like any other place of the round; what was decided first stays in the round as it was.
 */
export function givePlaceOnAppeal(
	act: Act<Officer>,
	input: { roundId: string; entryId: string; offerId: string; reason: string }
): Promise<Outcome<undefined, GiveRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await holdRound(tx, input.roundId);
		if (round.state !== 'published') return refused('not-published');
		const choices = await tx.db
			.selectFrom('round_choice')
			.innerJoin('round_entry', 'round_entry.id', 'round_choice.entry_id')
			.innerJoin('offer', 'offer.id', 'round_choice.offer_id')
			.select(['offer.id', 'offer.starts_on', 'person_id', 'reference'])
			.where('round_choice.entry_id', '=', input.entryId)
			.execute();
		const choice = choices.find(({ id }) => id === input.offerId);
		if (!choice) return refused('not-chosen');
		const free = await freePlaces(tx.db, round.id);
		if (!free.some(({ id }) => id === input.offerId)) return refused('no-seat-left');
		const place = await tx.db
			.insertInto('round_place')
			.values({
				entry_id: input.entryId,
				offer_id: input.offerId,
				seat: 'open',
				state: 'proposed',
				reason: input.reason
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!place) return refused('no-seat-left');
		await offerProposedPlace(tx, { id: place.id, starts_on: choice.starts_on }, tx.actor.personId);
		await record(tx, {
			act: 'round-place.given-on-appeal',
			fileKind: 'round',
			fileId: round.id,
			subjectId: choice.person_id,
			detail: { reference: choice.reference }
		});
		return done();
	});
}
