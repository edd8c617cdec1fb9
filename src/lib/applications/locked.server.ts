import type { Act } from '#lib/server/act.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { visibleTo } from './access.ts';
import { mayTakePlace, type PlaceRule, type Taken } from './places.ts';
import { readTaken } from './queries.server.ts';
import type { ApplicationState, Circumstances } from './transitions.ts';

export interface LockedOffer extends PlaceRule {
	id: string;
	title: string;
	starts_on: string;
	taken: Taken;
}

export interface LockedApplication {
	id: string;
	reference: string;
	person_id: string;
	state: ApplicationState;
	version: number;
	is_priority: boolean;
	answer_by: Date | null;
	answers: unknown;
	submitted_at: Date | null;
}

/** Locks an offer, so that nobody else counts its places until this transaction ends. */
export async function lockOffer(tx: Act, offerId: string): Promise<LockedOffer> {
	const offer = await tx.db
		.selectFrom('offer')
		.select(['id', 'title', 'starts_on', 'closes_on', 'places', 'reserved_places', 'reserved_until'])
		.where('id', '=', offerId)
		.forNoKeyUpdate()
		.executeTakeFirstOrThrow();
	return {
		...offer,
		starts_on: offer.starts_on ?? '9999-12-31',
		places: offer.places ?? 0,
		taken: await readTaken(tx.db, offerId)
	};
}

/**
 * The application this actor may see with its offer, both locked, the offer always first; null when it is not theirs
 * or not there.
 */
export async function lockApplication(
	tx: Act,
	applicationId: string
): Promise<{ application: LockedApplication; offer: LockedOffer } | null> {
	const found = await tx.db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.select('application.offer_id')
		.where('application.id', '=', applicationId)
		.where(tx.actor.role === 'system' ? (row) => row.lit(true) : visibleTo(tx.actor))
		.executeTakeFirst();
	if (!found) return null;
	const offer = await lockOffer(tx, found.offer_id);
	const application = await tx.db
		.selectFrom('application')
		.select(['id', 'reference', 'person_id', 'state', 'version', 'is_priority', 'answer_by', 'answers'])
		.select('submitted_at')
		.where('id', '=', applicationId)
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { application, offer };
}

/** What the guards of `transitions.ts` may know of a locked application, judged at the instant of the act. */
export function circumstancesOf(tx: Act, application: LockedApplication, offer: LockedOffer): Circumstances {
	const today = dayInParis(tx.now);
	return {
		hasPlace: mayTakePlace(application.is_priority, offer, offer.taken, today),
		isBeforeStay: today < offer.starts_on,
		isInTime: application.answer_by !== null && tx.now <= application.answer_by
	};
}
