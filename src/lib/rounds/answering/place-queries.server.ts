import { sql } from 'kysely';
import type { Reader } from '#lib/server/act.ts';
import { type PersonPlaces, type PlaceState } from './person-places.ts';

/** A place accepted in the round and given up since in the applications is no longer held. */
const stateNow = sql<PlaceState>`case
	when round_place.state = 'accepted' and application.state <> 'accepted' then 'given-back'
	else round_place.state end`;

/** Every place of a round, the first decided first, with what its person is known by: the reference. */
export function placesOfRound(db: Reader, roundId: string) {
	return db
		.selectFrom('round_place')
		.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
		.innerJoin('offer', 'offer.id', 'round_place.offer_id')
		.leftJoin('application', 'application.id', 'round_place.application_id')
		.leftJoin('round_refill', 'round_refill.id', 'round_place.refill_id')
		.select([
			...['round_place.id', 'round_place.entry_id', 'round_place.seat', 'round_entry.reference'],
			...['offer.slug', 'offer.title', 'round_place.reason', 'round_refill.number as refill'],
			...['round_place.answer_by', 'round_place.answered_at', 'round_place.decided_at']
		] as const)
		.select(stateNow.as('state'))
		.where('round_entry.round_id', '=', roundId)
		.orderBy('round_place.id')
		.execute();
}

/** Where everyone who took part in a published round stands now. */
export async function peoplesPlaces(db: Reader, roundId: string): Promise<PersonPlaces[]> {
	const entries = await db
		.selectFrom('round_entry')
		.innerJoin('round_award', 'round_award.entry_id', 'round_entry.id')
		.leftJoin('offer as proposed', 'proposed.id', 'round_award.proposed_offer_id')
		.select(['round_entry.id', 'round_entry.reference', 'left_at', 'proposed.slug'])
		.select(
			sql<boolean>`proposed_offer_id is not null and decided_offer_id is distinct from proposed_offer_id`.as(
				'is_denied'
			)
		)
		.where('round_entry.round_id', '=', roundId)
		.execute();
	const places = Map.groupBy(await placesOfRound(db, roundId), ({ entry_id }) => entry_id);
	return entries.map(({ id, reference, left_at, slug, is_denied }) => ({
		reference,
		hasLeft: left_at !== null,
		places: (places.get(id) ?? []).map(({ slug: offer, seat, state }) => ({ offer, seat, state })),
		denied: is_denied && slug !== null ? [slug] : []
	}));
}

/** The refills of a round in their order, as they were stored. */
export function refillsOf(db: Reader, roundId: string) {
	return db
		.selectFrom('round_refill')
		.select(['number', 'input', 'calls', 'input_hash', 'engine', 'run_at'])
		.where('round_id', '=', roundId)
		.orderBy('number')
		.execute();
}

/** Published rounds that give out places of an offer, or all of them. */
export function publishedRounds(db: Reader, offerId?: string) {
	return db
		.selectFrom('round')
		.innerJoin('round_offer', 'round_offer.round_id', 'round.id')
		.innerJoin('offer', 'offer.id', 'round_offer.offer_id')
		.select(['round.id', 'round_offer.offer_id', 'offer.slug'])
		.where('round.state', '=', 'published')
		.$if(offerId !== undefined, (query) => query.where('round_offer.offer_id', '=', offerId ?? ''))
		.orderBy('round.id')
		.orderBy('offer.slug')
		.execute();
}

/** Offered places of rounds whose deadline has passed, the oldest first. */
export function roundPlacesToExpire(db: Reader, now: Date) {
	return db
		.selectFrom('round_place')
		.select('id')
		.where('state', '=', 'offered')
		.where('answer_by', '<', now)
		.orderBy('answer_by')
		.orderBy('id')
		.execute();
}
