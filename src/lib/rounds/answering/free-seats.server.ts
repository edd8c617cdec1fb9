import type { Act } from '#lib/server/act.ts';
import { offersOfRound } from '../offer-queries.server.ts';

/** Seats left today of an offer that no decision holds and no open proposal claims; null when it is not in the round. */
export async function freeSeats(tx: Act, roundId: string, offerId: string): Promise<number | null> {
	const offer = (await offersOfRound(tx.db, roundId)).find(({ id }) => id === offerId);
	if (!offer) return null;
	const { taken } = await tx.db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.select(({ fn }) => fn.countAll<number>().as('taken'))
		.where('round_entry.round_id', '=', roundId)
		.where((row) =>
			row.or([
				row('decided_offer_id', '=', offerId),
				row.and([row('decided_by', 'is', null), row('proposed_offer_id', '=', offerId)])
			])
		)
		.executeTakeFirstOrThrow();
	return offer.left - taken;
}
