import type { Market } from './market.ts';
import { type Claim, type KeyOf, none, reservedSeat } from './verify-claim.ts';
import { specialViolation } from './verify-special.ts';
import type { Violation } from './violation.ts';

/**
 * The first pair that breaks capacity, the reserve, non-wastefulness or stability, or null. It knows nothing of how
 * seats were given: each offer's holders fix which key a candidate would need, and everyone who would rather have that
 * offer is held against it. Linear in the number of choices. `draw` is applicant → place.
 */
export function seatingViolation(market: Market, draw: Uint32Array, claim: Claim): Violation | null {
	const { offers, choices, priority } = market;
	const keyOf = keysOf(market, draw);
	const books = booksOf(market, claim.held, keyOf);
	for (let offer = 0; offer < offers.length; offer++) {
		const taken = books.taken[offer] as number;
		const seats = market.seats[offer] as number;
		if (taken > seats) return { kind: 'over-capacity', offer: offers[offer] as string, seats, taken };
	}
	const wrongSeat = reservedLabelViolation(market, claim, books, keyOf);
	if (wrongSeat) return wrongSeat;

	// The key below which one more candidate would be taken: infinite while a seat, or a reserved one, is free to them.
	const neededWithPriority = new Float64Array(offers.length);
	const neededWithout = new Float64Array(offers.length);
	for (let offer = 0; offer < offers.length; offer++) {
		const isFull = books.taken[offer] === market.seats[offer];
		const withPriority = books.withPriority[offer] as number;
		const reserved = market.reserved[offer] as number;
		const worst = Math.max(books.worstWithPriority[offer] as number, books.worstWithout[offer] as number);
		neededWithPriority[offer] = !isFull || withPriority < reserved ? Infinity : worst;
		neededWithout[offer] = !isFull
			? Infinity
			: withPriority <= reserved
				? (books.worstWithout[offer] as number)
				: worst;
		if (market.special.has(offer)) neededWithPriority[offer] = neededWithout[offer] = -1;
	}

	for (let applicant = 0; applicant < draw.length; applicant++) {
		const from = market.choiceStart[applicant] as number;
		const held = claim.held[applicant] as number;
		const until = held === none ? (market.choiceStart[applicant + 1] as number) : held;
		const needed = priority[applicant] === 1 ? neededWithPriority : neededWithout;
		for (let choice = from; choice < until; choice++) {
			const limit = needed[choices[choice] as number] as number;
			if (limit >= 0 && keyOf(applicant, choice) < limit)
				return pairViolation(market, books, claim.held, keyOf, applicant, choices[choice] as number);
		}
	}
	return specialViolation(market, claim, keyOf);
}

/** Smaller is better; within one offer no two are equal. */
function keysOf({ standing }: Market, draw: Uint32Array): KeyOf {
	if (standing.length === 0) return (applicant) => draw[applicant] as number;
	return (applicant, choice) => (standing[choice] as number) * draw.length + (draw[applicant] as number);
}

interface Books {
	readonly taken: Uint32Array;
	readonly withPriority: Uint32Array;
	/** The worst key among holders, −1 when there is none. */
	readonly worstWithPriority: Float64Array;
	readonly worstWithout: Float64Array;
}

function booksOf({ offers, choices, priority }: Market, held: Int32Array, keyOf: KeyOf): Books {
	const books = {
		taken: new Uint32Array(offers.length),
		withPriority: new Uint32Array(offers.length),
		worstWithPriority: new Float64Array(offers.length).fill(-1),
		worstWithout: new Float64Array(offers.length).fill(-1)
	};
	for (let applicant = 0; applicant < held.length; applicant++) {
		const choice = held[applicant] as number;
		if (choice === none) continue;
		const offer = choices[choice] as number;
		const key = keyOf(applicant, choice);
		books.taken[offer] = (books.taken[offer] as number) + 1;
		if (priority[applicant] === 1) books.withPriority[offer] = (books.withPriority[offer] as number) + 1;
		const worst = priority[applicant] === 1 ? books.worstWithPriority : books.worstWithout;
		if (key > (worst[offer] as number)) worst[offer] = key;
	}
	return books;
}

/** Reserved seats are held by the best with priority, as many as the reserve or all of them. */
function reservedLabelViolation(market: Market, claim: Claim, books: Books, keyOf: KeyOf): Violation | null {
	const { offers, choices, priority, special } = market;
	const worstReserved = new Float64Array(offers.length).fill(-1);
	const reservedTaken = new Uint32Array(offers.length);
	const eachHolder = (act: (applicant: number, choice: number, offer: number) => Violation | null) => {
		for (let applicant = 0; applicant < claim.held.length; applicant++) {
			const choice = claim.held[applicant] as number;
			const violation = choice === none ? null : act(applicant, choice, choices[choice] as number);
			if (violation) return violation;
		}
		return null;
	};
	const wrong = (applicant: number, offer: number): Violation => ({
		kind: 'wrong-seat',
		applicant: market.references[applicant] as string,
		offer: offers[offer] as string,
		stated: claim.seats[applicant] === reservedSeat ? 'reserved' : 'open',
		actual: claim.seats[applicant] === reservedSeat ? 'open' : 'reserved'
	});
	return (
		eachHolder((applicant, choice, offer) => {
			if (claim.seats[applicant] !== reservedSeat || special.has(offer)) return null;
			reservedTaken[offer] = (reservedTaken[offer] as number) + 1;
			worstReserved[offer] = Math.max(worstReserved[offer] as number, keyOf(applicant, choice));
			const isTooMany = (reservedTaken[offer] as number) > (market.reserved[offer] as number);
			return priority[applicant] !== 1 || isTooMany ? wrong(applicant, offer) : null;
		}) ??
		eachHolder((applicant, choice, offer) => {
			if (claim.seats[applicant] === reservedSeat || priority[applicant] !== 1 || special.has(offer))
				return null;
			const due = Math.min(market.reserved[offer] as number, books.withPriority[offer] as number);
			const isDue =
				(reservedTaken[offer] as number) < due || keyOf(applicant, choice) < (worstReserved[offer] as number);
			return isDue ? wrong(applicant, offer) : null;
		})
	);
}

function pairViolation(
	market: Market,
	books: Books,
	held: Int32Array,
	keyOf: KeyOf,
	applicant: number,
	offer: number
): Violation {
	const pair = { applicant: market.references[applicant] as string, offer: market.offers[offer] as string };
	if ((books.taken[offer] as number) < (market.seats[offer] as number))
		return { kind: 'wasted-seat', ...pair };
	const isReserve =
		market.priority[applicant] === 1 &&
		(books.withPriority[offer] as number) < (market.reserved[offer] as number);
	const isWithinReserve = (books.withPriority[offer] as number) <= (market.reserved[offer] as number);
	let rival = none;
	let rivalKey = -1;
	for (let other = 0; other < held.length; other++) {
		const choice = held[other] as number;
		if (choice === none || market.choices[choice] !== offer) continue;
		if ((isReserve || isWithinReserve) && market.priority[other] === 1) continue;
		if (keyOf(other, choice) < rivalKey) continue;
		rival = other;
		rivalKey = keyOf(other, choice);
	}
	return {
		kind: isReserve ? 'reserve-ignored' : 'justified-envy',
		...pair,
		rival: market.references[rival] as string
	};
}
