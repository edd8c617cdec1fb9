import { isId } from '#lib/basics/id.ts';
import type { Act } from '#lib/server/act.ts';

/** A place with its round, the round held until this transaction ends: its places change one act at a time. */
export async function lockPlace(tx: Act, placeId: string) {
	if (!isId(placeId)) return undefined;
	const found = await tx.db
		.selectFrom('round_place')
		.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
		.select('round_entry.round_id')
		.where('round_place.id', '=', placeId)
		.executeTakeFirst();
	if (!found) return undefined;
	const round = await holdRound(tx, found.round_id);
	const place = await tx.db
		.selectFrom('round_place')
		.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
		.innerJoin('offer', 'offer.id', 'round_place.offer_id')
		.innerJoin('person', 'person.id', 'round_entry.person_id')
		.select([
			...['round_place.id', 'round_place.entry_id', 'round_place.offer_id', 'round_place.state'],
			...['round_place.answer_by', 'round_place.decided_by', 'round_place.decided_at'],
			...['round_entry.person_id', 'round_entry.reference', 'round_entry.is_priority'],
			...['offer.starts_on', 'person.email', 'person.locale']
		] as const)
		.where('round_place.id', '=', placeId)
		.executeTakeFirstOrThrow();
	return { round, place };
}

export type HeldPlace = NonNullable<Awaited<ReturnType<typeof lockPlace>>>['place'];

/** A round that exists, held until this transaction ends, without its long texts. */
export function holdRound(tx: Act, roundId: string) {
	return tx.db
		.selectFrom('round')
		.select(['id', 'slug', 'kind', 'state', 'label_fr', 'label_en', 'published_by'])
		.where('id', '=', roundId)
		.forUpdate()
		.executeTakeFirstOrThrow();
}

export type HeldRound = Awaited<ReturnType<typeof holdRound>>;
