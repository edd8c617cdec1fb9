import type { Day } from '#lib/basics/day.ts';
import { placesKept } from '#lib/offers/offer.ts';

/** What an offer says of its places. `closes_on` stands in where no day ends the reserve. */
export interface PlaceRule {
	places: number;
	/** Kept for priority young people until the end of `reserved_until`, a day in Paris. */
	reserved_places: number;
	reserved_until: Day | null;
	closes_on: Day | null;
}

/** Places offered or accepted, by who holds them. */
export interface Taken {
	priority: number;
	others: number;
}

export interface Waiting {
	id: string;
	is_priority: boolean;
	waiting_since: Date;
}

/** Places still kept for priority young people on that day: what of the reserve they do not hold yet. */
export function placesReserved(rule: PlaceRule, taken: Taken, today: Day): number {
	return Math.max(0, placesKept(rule, today) - taken.priority);
}

/** Places nobody holds, never below zero. */
export function placesLeft(rule: Pick<PlaceRule, 'places'>, taken: Taken): number {
	return Math.max(0, rule.places - taken.priority - taken.others);
}

/** Whether a place may go to this person on that day. A priority person takes any free one, the others one that
 * is not kept. */
export function mayTakePlace(isPriority: boolean, rule: PlaceRule, taken: Taken, today: Day): boolean {
	const left = placesLeft(rule, taken);
	return isPriority ? left > 0 : left - placesReserved(rule, taken, today) > 0;
}

/** The waiting list as it is told to those on it: longest wait first, then by id. */
export function inWaitingOrder(a: Waiting, b: Waiting): number {
	return a.waiting_since.getTime() - b.waiting_since.getTime() || (a.id < b.id ? -1 : 1);
}

/**
 * Who gets the next place, or null when none may go to anyone waiting. A place open to all goes to the first of the
 * list; while only kept ones are free, to its first priority person.
 */
export function nextInLine<Someone extends Waiting>(
	waiting: readonly Someone[],
	rule: PlaceRule,
	taken: Taken,
	today: Day
): Someone | null {
	return (
		waiting.toSorted(inWaitingOrder).find((one) => mayTakePlace(one.is_priority, rule, taken, today)) ?? null
	);
}
