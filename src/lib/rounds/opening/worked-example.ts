import { allocate } from '#lib/allocation/allocate.ts';
import type { Precedence, Problem } from '#lib/allocation/problem.ts';
import type { Seats } from '../opening.ts';
import { exampleLines, type ExampleLine } from './places-example.ts';

/** Invented, and the same for every call. */
const names = [
	...['Ana', 'Bilal', 'Chloé', 'David', 'Emma', 'Farid', 'Gaëlle', 'Hugo', 'Inaya', 'Jules', 'Kenza', 'Loïc'],
	...['Maya', 'Noé']
];
const mostSeats = 8;
const oneMore = 2;

export interface ExampleOffer extends Seats {
	readonly town: string;
}

/** A contest small enough to follow, on the numbers of a call: who gets what, and what the reserve changed. */
export interface WorkedExample {
	readonly problem: Problem;
	readonly lines: readonly ExampleLine[];
	readonly withoutReserve: readonly ExampleLine[];
	/** True when the offer has more places than can be drawn: the first of them stand for all. */
	readonly isPart: boolean;
}

/**
 * The example of a call: one offer that reserves places, a second when both fit on a drawing, and two people more than
 * places. People are invented; the number of each is their rank, 1 comes first. The last ranked have priority, so that
 * what the reserve does is seen. Null without offers.
 */
export function workedExample(
	offers: readonly ExampleOffer[],
	precedence: Precedence,
	mostChoices: number
): WorkedExample | null {
	const shown = chosen(offers, mostChoices);
	if (shown.length === 0) return null;
	const problem = problemOf(shown, precedence);
	return {
		problem,
		lines: exampleLines(problem),
		withoutReserve: exampleLines(problem, allocate(problem, 'no-reserve')),
		isPart: shown.some(({ id, capacity }) => offers.find(({ town }) => town === id)?.capacity !== capacity)
	};
}

type Shown = Seats & { readonly id: string };

function chosen(offers: readonly ExampleOffer[], mostChoices: number): Shown[] {
	const inOrder = offers
		.filter(({ capacity }) => capacity > 0)
		.toSorted(
			(one, other) =>
				other.subReserves.length - one.subReserves.length ||
				Math.sign(other.reserve) - Math.sign(one.reserve) ||
				one.capacity - other.capacity ||
				(one.town < other.town ? -1 : 1)
		);
	const [first, ...others] = inOrder;
	if (!first) return [];
	const main = cut(first);
	const second = others.find(
		({ town, capacity }) => town !== first.town && main.capacity + capacity <= mostSeats
	);
	return second && mostChoices > 1 ? [main, { ...second, id: second.town }] : [main];
}

function cut(offer: ExampleOffer): Shown {
	const capacity = Math.min(offer.capacity, mostSeats);
	const reserve = Math.min(Math.round((offer.reserve * capacity) / offer.capacity), capacity);
	const fits = offer.subReserves.reduce((sum, { seats }) => sum + seats, 0) <= reserve;
	return { id: offer.town, capacity, reserve, subReserves: fits ? offer.subReserves : [] };
}

function problemOf(shown: readonly Shown[], precedence: Precedence): Problem {
	const seats = shown.reduce((sum, { capacity }) => sum + capacity, 0);
	const reserved = shown.reduce((sum, { reserve }) => sum + reserve, 0);
	const people = names.slice(0, seats + oneMore);
	const criteria = shown.flatMap(({ subReserves }) => subReserves.map(({ criterion }) => criterion));
	const ids = shown.map(({ id }) => id);
	const fromLast = (at: number) => people.length - 1 - at;
	return {
		seed: 'exemple',
		offers: shown.map((offer) => ({ ...offer, precedence, order: null })),
		applicants: people.map((id, at) => {
			const isPriority = fromLast(at) < Math.max(reserved, 1);
			const criterion = criteria[fromLast(at)];
			const preferences = at % 3 === 2 ? ids.toReversed() : ids;
			return {
				id,
				priority: isPriority,
				criteria: isPriority && criterion ? [criterion] : [],
				preferences,
				scores: new Map(ids.map((offer) => [offer, people.length - at]))
			};
		})
	};
}
