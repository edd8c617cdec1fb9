import type { System } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { expireRoundPlace } from './expire-round-place.server.ts';
import { publishedMoneyRounds } from '../money-queries.server.ts';
import { refillFreedMoney } from './refill-freed-money.server.ts';
import { refillOffer } from './refill-freed-seats.server.ts';
import { publishedRounds, roundPlacesToExpire } from './place-queries.server.ts';

/** Each hour, one transaction each: places, free seats and free money whose job was lost. Every unit may be repeated. */
export async function tendRounds(act: Act<System>): Promise<void> {
	for (const { id } of await roundPlacesToExpire(act.db, act.now))
		await expireRoundPlace(act, { placeId: id });
	for (const { id, offer_id, slug } of await publishedRounds(act.db))
		await refillOffer(act, { roundId: id, offerId: offer_id, slug });
	for (const { id } of await publishedMoneyRounds(act.db)) await refillFreedMoney(act, { roundId: id });
}
