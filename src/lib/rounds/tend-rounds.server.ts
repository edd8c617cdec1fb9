import type { System } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { expireRoundPlace } from './expire-round-place.server.ts';
import { refillOffer } from './refill-freed-seats.server.ts';
import { publishedRounds, roundPlacesToExpire } from './place-queries.server.ts';

/** Each hour, one transaction each: places and free seats whose job was lost. Every unit may be repeated. */
export async function tendRounds(act: Act<System>): Promise<void> {
	for (const { id } of await roundPlacesToExpire(act.db, act.now))
		await expireRoundPlace(act, { placeId: id });
	for (const { id, offer_id, slug } of await publishedRounds(act.db))
		await refillOffer(act, { roundId: id, offerId: offer_id, slug });
}
