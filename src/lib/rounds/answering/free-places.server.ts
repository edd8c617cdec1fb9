import type { Reader } from '#lib/server/act.ts';
import { offersOfRound } from '../offer-queries.server.ts';

/** The offers of a published round with a seat that nobody holds, was offered or is proposed, by title. */
export async function freePlaces(db: Reader, roundId: string): Promise<{ id: string; title: string }[]> {
	const offers = await offersOfRound(db, roundId);
	const held = await db
		.selectFrom('round_place')
		.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
		.select(['offer_id', ({ fn }) => fn.countAll<number>().as('seats')])
		.where('round_entry.round_id', '=', roundId)
		.where('round_place.state', 'in', ['proposed', 'offered', 'accepted'])
		.groupBy('offer_id')
		.execute();
	const seatsOf = new Map(held.map(({ offer_id, seats }) => [offer_id, seats]));
	return offers
		.filter(({ id, left }) => left > (seatsOf.get(id) ?? 0))
		.map(({ id, title }) => ({ id, title }));
}
