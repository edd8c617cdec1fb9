import { type Day, noonInParis } from '#lib/basics/day.ts';
import type { SubReserve } from '#lib/allocation/problem.ts';
import { maxCriteria } from '#lib/allocation/problem.ts';

export const roundings = ['up', 'nearest', 'down'] as const;
export type Rounding = (typeof roundings)[number];

/** A reserve said as a share of the places of each offer: whole percents, and how a part of a seat is rounded. */
export interface Share {
	readonly percent: number;
	readonly rounding: Rounding;
}

const rounded: Record<Rounding, (seats: number) => number> = {
	up: Math.ceil,
	nearest: Math.round,
	down: Math.floor
};

/** Whole seats that a share keeps of so many places. Half a seat rounds up under `nearest`. */
export function seatsOfShare(capacity: number, { percent, rounding }: Share): number {
	return rounded[rounding]((capacity * percent) / 100);
}

/** Seats that one offer brings to a round. */
export interface Seats {
	readonly capacity: number;
	readonly reserve: number;
	readonly subReserves: readonly SubReserve[];
}

export type SeatsFault =
	| 'no-places'
	| 'above-places'
	| 'reserve-above-capacity'
	| 'sub-reserves-above-reserve'
	| 'too-many-criteria';

/** What is wrong with the seats of one offer, or null. `places`: what the offer has to give. */
export function seatsFault({ capacity, reserve, subReserves }: Seats, places: number): SeatsFault | null {
	if (capacity === 0) return 'no-places';
	if (capacity > places) return 'above-places';
	if (reserve > capacity) return 'reserve-above-capacity';
	if (subReserves.reduce((sum, { seats }) => sum + seats, 0) > reserve) return 'sub-reserves-above-reserve';
	return new Set(subReserves.map(({ criterion }) => criterion)).size > maxCriteria
		? 'too-many-criteria'
		: null;
}

export type DaysFault = 'already-past' | 'answers-too-early';

/** What is wrong with the days of a round opened at that moment, or null. */
export function daysFault(days: { closesOn: Day; answersOn: Day }, now: Date): DaysFault | null {
	if (noonInParis(days.closesOn) <= now) return 'already-past';
	return days.answersOn <= days.closesOn ? 'answers-too-early' : null;
}

/**
 * The seats an offer still has of those its round published: none once it is no longer published, never more than it
 * has places. Reserves are cut to what is left, the last criterion first.
 */
export function seatsLeft<S extends Seats>(seats: S, offer: { state: string; places: number | null }): S {
	const capacity = offer.state === 'published' ? Math.min(seats.capacity, offer.places ?? seats.capacity) : 0;
	if (capacity === seats.capacity) return seats;
	const reserve = Math.min(seats.reserve, capacity);
	let left = reserve;
	const subReserves = seats.subReserves.flatMap(({ criterion, seats: asked }) => {
		const kept = Math.min(asked, left);
		left -= kept;
		return kept > 0 ? [{ criterion, seats: kept }] : [];
	});
	return { ...seats, capacity, reserve, subReserves };
}
