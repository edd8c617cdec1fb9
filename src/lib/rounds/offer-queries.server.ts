import { placesLeft } from '#lib/applications/places.ts';
import { noneTaken, takenByOffer } from '#lib/applications/queries.server.ts';
import type { SubReserve } from '#lib/allocation/problem.ts';
import type { Reader } from '#lib/server/act.ts';
import { seatsLeft } from './opening.ts';
import type { FrozenOffer } from './round.ts';

/** The offers of a round with the seats it published and those left of them today, by title. */
export async function offersOfRound(db: Reader, roundId: string) {
	const subReserves = await subReservesOf(db, roundId);
	const offers = await db
		.selectFrom('round_offer')
		.innerJoin('offer', 'offer.id', 'round_offer.offer_id')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.select([
			...['offer.id', 'offer.slug', 'offer.title', 'offer.town', 'offer.country'],
			...['offer.starts_on', 'offer.ends_on', 'offer.state', 'offer.places'],
			...['organisation.name as organisation', 'round_offer.capacity', 'round_offer.reserve']
		] as const)
		.where('round_id', '=', roundId)
		.orderBy('offer.title')
		.orderBy('offer.id')
		.execute();
	return offers.map(({ state, places, ...offer }) => {
		const published = { ...offer, subReserves: subReserves.get(offer.id) ?? [] };
		return { ...published, left: seatsLeft(published, { state, places }).capacity };
	});
}

/** Offers as a freeze would write them down now: by slug, with the seats that are left. */
export async function currentOffers(db: Reader, roundId: string): Promise<FrozenOffer[]> {
	const subReserves = await subReservesOf(db, roundId);
	const offers = await db
		.selectFrom('round_offer')
		.innerJoin('offer', 'offer.id', 'round_offer.offer_id')
		.innerJoin('round', 'round.id', 'round_offer.round_id')
		.select([
			...['offer.id as offer_id', 'offer.slug as id', 'offer.state', 'offer.places'],
			...['round_offer.capacity', 'round_offer.reserve', 'round.precedence']
		] as const)
		.where('round_id', '=', roundId)
		.orderBy('offer.slug')
		.execute();
	return offers.map(({ id, offer_id, state, places, capacity, reserve, precedence }) => ({
		id,
		precedence,
		...seatsLeft({ capacity, reserve, subReserves: subReserves.get(offer_id) ?? [] }, { state, places })
	}));
}

/** The sub-reserves of each offer of a round, by offer id, in the order of their criteria. */
async function subReservesOf(db: Reader, roundId: string): Promise<ReadonlyMap<string, SubReserve[]>> {
	const rows = await db
		.selectFrom('round_sub_reserve')
		.select(['offer_id', 'criterion', 'seats'])
		.where('round_id', '=', roundId)
		.orderBy('criterion')
		.execute();
	const byOffer = new Map<string, SubReserve[]>();
	for (const { offer_id, ...subReserve } of rows)
		byOffer.set(offer_id, [...(byOffer.get(offer_id) ?? []), subReserve]);
	return byOffer;
}

/** The criteria that the sub-reserves of a round name, each once. */
export async function criteriaOf(db: Reader, roundId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('round_sub_reserve')
		.select('criterion')
		.distinct()
		.where('round_id', '=', roundId)
		.orderBy('criterion')
		.execute();
	return rows.map(({ criterion }) => criterion);
}

/** Published offers that a round may be opened on, by title, with the places promised to nobody yet: one at least. */
export async function offersToAllocate(db: Reader) {
	const offers = await db
		.selectFrom('offer')
		.select(['id', 'slug', 'title', 'town', 'places'])
		.where('state', '=', 'published')
		.orderBy('title')
		.orderBy('id')
		.execute();
	const ids = offers.map(({ id }) => id);
	const taken = await takenByOffer(db, ids);
	return offers
		.map(({ places, ...offer }) => ({
			...offer,
			places: placesLeft({ places: places ?? 0 }, taken.get(offer.id) ?? noneTaken)
		}))
		.filter(({ places }) => places > 0);
}
