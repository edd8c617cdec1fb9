import type { Reader } from '#lib/server/act.ts';
import type { Taken, Waiting } from './places.ts';
import { placeHoldingStates } from './transitions.ts';

export const noneTaken: Taken = { priority: 0, others: 0 };

/**
 * Places of an offer offered or accepted, and those a round gives out until it is closed: all of these, whoever holds
 * them by now. Read it under the offer's lock when something follows from it.
 */
export async function readTaken(db: Reader, offerId: string): Promise<Taken> {
	return (await takenByOffer(db, [offerId])).get(offerId) ?? noneTaken;
}

/** The same of each of many offers, by id; an offer of which nothing is taken is left out. */
export async function takenByOffer(
	db: Reader,
	offerIds: readonly string[]
): Promise<ReadonlyMap<string, Taken>> {
	if (offerIds.length === 0) return new Map();
	const liveRound = db.selectFrom('round').select('round.id').where('round.state', '<>', 'closed');
	const taken = await db
		.selectFrom('application')
		.select((row) => [
			'application.offer_id',
			row.fn.countAll<number>().filterWhere('is_priority', '=', true).as('priority'),
			row.fn.countAll<number>().filterWhere('is_priority', '=', false).as('others')
		])
		.where('application.offer_id', 'in', offerIds)
		.where('application.state', 'in', placeHoldingStates)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('round_place')
						.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
						.select('round_place.id')
						.whereRef('round_place.application_id', '=', 'application.id')
						.where('round_place.state', '=', 'accepted')
						.where('round_entry.round_id', 'in', liveRound)
				)
			)
		)
		.groupBy('application.offer_id')
		.execute();
	const seats = await db
		.selectFrom('round_offer')
		.select(({ fn }) => [
			'offer_id',
			fn.sum<number>('reserve').as('reserved'),
			fn.sum<number>('capacity').as('all')
		])
		.where('offer_id', 'in', offerIds)
		.where('round_id', 'in', liveRound)
		.groupBy('offer_id')
		.execute();
	const byOffer = new Map<string, Taken>();
	const add = (id: string, priority: number, others: number) => {
		const before = byOffer.get(id) ?? noneTaken;
		byOffer.set(id, { priority: before.priority + priority, others: before.others + others });
	};
	for (const { offer_id, priority, others } of taken) add(offer_id, Number(priority), Number(others));
	for (const { offer_id, reserved, all } of seats)
		add(offer_id, Number(reserved), Number(all) - Number(reserved));
	return byOffer;
}

/** The waiting list of an offer, in its order. */
export async function waitingFor(db: Reader, offerId: string): Promise<Waiting[]> {
	const rows = await db
		.selectFrom('application')
		.select(['id', 'is_priority', 'waiting_since'])
		.where('offer_id', '=', offerId)
		.where('state', '=', 'waiting-list')
		.orderBy('waiting_since')
		.orderBy('id')
		.execute();
	return rows.flatMap(({ waiting_since, ...row }) => (waiting_since ? [{ ...row, waiting_since }] : []));
}

/** Rank on the waiting list, from 1; null for an application that is not on it. */
export async function waitingRank(
	db: Reader,
	application: { id: string; offer_id: string }
): Promise<number | null> {
	const waiting = await waitingFor(db, application.offer_id);
	const place = waiting.findIndex(({ id }) => id === application.id);
	return place < 0 ? null : place + 1;
}

/** To whom a mail about somebody's application goes. */
export async function recipientOf(db: Reader, personId: string) {
	const person = await db
		.selectFrom('person')
		.select(['id', 'email', 'locale'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	return { personId: person.id, email: person.email, locale: person.locale };
}

export async function offerTitle(db: Reader, offerId: string): Promise<string> {
	const offer = await db
		.selectFrom('offer')
		.select('title')
		.where('id', '=', offerId)
		.executeTakeFirstOrThrow();
	return offer.title;
}

/** Offered places whose deadline has passed, the oldest first. */
export function placesToExpire(db: Reader, now: Date) {
	return db
		.selectFrom('application')
		.select('id')
		.where('state', '=', 'offered')
		.where('answer_by', '<', now)
		.orderBy('answer_by')
		.orderBy('id')
		.execute();
}

/** Offers somebody waits for. */
export function offersWithWaiting(db: Reader) {
	return db
		.selectFrom('application')
		.select('offer_id')
		.distinct()
		.where('state', '=', 'waiting-list')
		.orderBy('offer_id')
		.execute();
}
