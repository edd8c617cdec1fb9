import type { Market, SpecialOffer } from './market.ts';
import type { Claim, KeyOf } from './verify-claim.ts';
import type { Violation } from './violation.ts';

/**
 * Offers with sub-reserves, or whose open seats come first: their rule is applied to the letter to all who would rather
 * have the offer than what they got, and must answer exactly those who hold it, on the seats they hold.
 */
export function specialViolation(market: Market, claim: Claim, keyOf: KeyOf): Violation | null {
	if (market.special.size === 0) return null;
	const wanting = new Map<number, { applicant: number; key: number }[]>();
	for (const offer of market.special.keys()) wanting.set(offer, []);
	for (let applicant = 0; applicant < claim.held.length; applicant++) {
		const held = claim.held[applicant] as number;
		const last = held < 0 ? (market.choiceStart[applicant + 1] as number) - 1 : held;
		for (let choice = market.choiceStart[applicant] as number; choice <= last; choice++)
			wanting.get(market.choices[choice] as number)?.push({ applicant, key: keyOf(applicant, choice) });
	}
	for (const [offer, rule] of market.special) {
		const candidates = wanting.get(offer) ?? [];
		candidates.sort((one, other) => one.key - other.key);
		const violation = offerViolation(
			market,
			claim,
			offer,
			rule,
			candidates.map(({ applicant }) => applicant)
		);
		if (violation) return violation;
	}
	return null;
}

function offerViolation(
	market: Market,
	claim: Claim,
	offer: number,
	rule: SpecialOffer,
	candidates: readonly number[]
): Violation | null {
	const names = (applicant: number) => ({
		applicant: market.references[applicant] as string,
		offer: market.offers[offer] as string
	});
	const holds = (applicant: number) => market.choices[claim.held[applicant] as number] === offer;
	const due = seatsDue(market, offer, rule, candidates);
	const missing = candidates.find((applicant) => due.has(applicant) && !holds(applicant));
	if (missing !== undefined) {
		const rival = candidates.findLast((applicant) => holds(applicant) && !due.has(applicant));
		if (rival === undefined) return { kind: 'wasted-seat', ...names(missing) };
		const kind = due.get(missing) === 'reserved' ? 'reserve-ignored' : 'justified-envy';
		return { kind, ...names(missing), rival: market.references[rival] as string };
	}
	for (const [applicant, actual] of due) {
		const stated = claim.seats[applicant] === 1 ? 'reserved' : 'open';
		if (stated !== actual) return { kind: 'wrong-seat', ...names(applicant), stated, actual };
	}
	return null;
}

/** The rule as the call words it: seats one by one, each reserved seat with the people it could be for. */
function seatsDue(market: Market, offer: number, rule: SpecialOffer, candidates: readonly number[]) {
	const capacity = market.seats[offer] as number;
	const reserve = market.reserved[offer] as number;
	const due = new Map<number, 'reserved' | 'open'>();
	const giveOpen = (upTo: number) => {
		for (const applicant of candidates)
			if (due.size < upTo && !due.has(applicant)) due.set(applicant, 'open');
	};
	if (rule.rule === 'open-first') giveOpen(capacity - reserve);
	const before = due.size;

	const subSeats = rule.subReserves.flatMap(({ criterion, seats }) =>
		Array<number>(Math.min(seats, candidates.length)).fill(criterion)
	);
	const chosen: number[] = [];
	// Criteria with which somebody could not be added: nobody after with the same can.
	const exhausted = new Set([0]);
	for (const applicant of candidates) {
		const criteria = market.criteria[applicant] ?? 0;
		if (due.has(applicant) || exhausted.has(criteria)) continue;
		if (canSeatAll(market, subSeats, [...chosen, applicant])) chosen.push(applicant);
		else exhausted.add(criteria);
	}
	for (const applicant of chosen) due.set(applicant, 'reserved');
	for (const applicant of candidates)
		if (market.priority[applicant] === 1 && !due.has(applicant) && due.size - before < reserve)
			due.set(applicant, 'reserved');
	giveOpen(capacity);
	return due;
}

/** How many of these people can sit at once on sub-reserved seats whose criterion they meet. */
export function mostSeated(
	market: Market,
	subReserves: SpecialOffer['subReserves'],
	people: readonly number[]
): number {
	if (subReserves.length === 0) return 0;
	const seats = subReserves.flatMap(({ criterion, seats: count }) =>
		Array<number>(Math.min(count, people.length)).fill(criterion)
	);
	const sitting: number[] = [];
	for (const person of people) if (canSeatAll(market, seats, [...sitting, person])) sitting.push(person);
	return sitting.length;
}

/** Whether each of these people can sit on a seat of their own among those whose criterion they meet. */
function canSeatAll(market: Market, subSeats: readonly number[], people: readonly number[]): boolean {
	if (people.length > subSeats.length) return false;
	const sitting = new Map<number, number>();
	const sit = (person: number, visited: Set<number>): boolean => {
		for (let seat = 0; seat < subSeats.length; seat++) {
			if (visited.has(seat) || !(((market.criteria[person] as number) >>> (subSeats[seat] as number)) & 1))
				continue;
			visited.add(seat);
			const sitter = sitting.get(seat);
			if (sitter === undefined || sit(sitter, visited)) {
				sitting.set(seat, person);
				return true;
			}
		}
		return false;
	};
	return people.every((person) => sit(person, new Set()));
}
