import type { Market, SpecialOffer } from './market.ts';

/** What an offer answers to one candidate. */
export const turnedAway = 0;
export const onReserve = 1;
export const onOpen = 2;

/** An offer's seats and the rule that fills them. */
export interface SeatRule extends SpecialOffer {
	readonly seats: number;
	readonly reserved: number;
}

export function seatRuleOf(market: Market, offer: number): SeatRule {
	return {
		rule: 'reserved-first',
		subReserves: [],
		...market.special.get(offer),
		seats: market.seats[offer] as number,
		reserved: market.reserved[offer] as number
	};
}

/**
 * The choice of one offer among candidates sorted best first: for each, turned away, on a reserved seat or on an open
 * one. Substitutable and never wasteful, except `hard-quota`, which leaves seats empty.
 * Source: Hafalir, Yenmez, Yildirim, Theoretical Economics 8 (2013), minority reserves; Sönmez, Yenmez, Econometrica
 * 90 (2022), meritorious horizontal choice, for the sub-reserves.
 */
export function chooseSeats(
	candidates: ArrayLike<number>,
	rule: SeatRule,
	{ priority, criteria }: Pick<Market, 'priority' | 'criteria'>
): Uint8Array {
	const answers = new Uint8Array(candidates.length);
	const { seats, reserved } = rule;
	const hasPriority = (place: number) => priority[candidates[place] as number] === 1;
	let taken = 0;

	const fillOpen = (upTo: number, isAllowed: (place: number) => boolean = () => true) => {
		for (let place = 0; place < answers.length && taken < upTo; place++)
			if (answers[place] === turnedAway && isAllowed(place)) {
				answers[place] = onOpen;
				taken++;
			}
	};
	const fillReserve = () => {
		const criteriaAt = (place: number) =>
			answers[place] === turnedAway ? (criteria[candidates[place] as number] ?? 0) : 0;
		let held = 0;
		for (const place of meritorious(answers.length, rule.subReserves, criteriaAt)) {
			answers[place] = onReserve;
			held++;
		}
		for (let place = 0; place < answers.length && held < reserved; place++)
			if (answers[place] === turnedAway && hasPriority(place)) {
				answers[place] = onReserve;
				held++;
			}
		taken += held;
	};

	if (rule.rule === 'open-first') fillOpen(seats - reserved);
	fillReserve();
	if (rule.rule === 'hard-quota') fillHardQuota(answers, rule, hasPriority, taken);
	else fillOpen(seats);
	return answers;
}

/** Open seats of the rule compared with: others never sit where the reserve stays unclaimed. */
function fillHardQuota(
	answers: Uint8Array,
	{ seats, reserved }: SeatRule,
	hasPriority: (place: number) => boolean,
	onReserveNow: number
): void {
	let taken = onReserveNow;
	let others = 0;
	for (let place = 0; place < answers.length && taken < seats; place++) {
		if (answers[place] !== turnedAway) continue;
		if (!hasPriority(place) && others++ >= seats - reserved) continue;
		answers[place] = onOpen;
		taken++;
	}
}

/**
 * Places, best first, of those who each let one more reserved seat be filled by a person of its own: everyone claims
 * all their criteria at once, and one person fills one seat.
 */
export function meritorious(
	size: number,
	subReserves: SeatRule['subReserves'],
	criteriaAt: (place: number) => number
): number[] {
	const chosen: number[] = [];
	const holders: number[][] = subReserves.map(() => []);
	const hopeless = new Set([0]);
	let free = subReserves.reduce((sum, { seats }) => sum + seats, 0);

	/** Seats this person, moving earlier holders to another of their criteria when that helps. */
	const settle = (place: number, tried: Set<number>): boolean =>
		subReserves.some(({ criterion, seats }, at) => {
			if (tried.has(at) || !((criteriaAt(place) >>> criterion) & 1)) return false;
			tried.add(at);
			const held = holders[at] as number[];
			if (held.length < seats) return held.push(place) > 0;
			const movable = held.findIndex((holder) => settle(holder, tried));
			if (movable < 0) return false;
			held[movable] = place;
			return true;
		});

	for (let place = 0; place < size && free > 0; place++) {
		// Whoever meets the same criteria as somebody turned away cannot fill one more seat either.
		if (hopeless.has(criteriaAt(place))) continue;
		if (settle(place, new Set())) {
			chosen.push(place);
			free--;
		} else hopeless.add(criteriaAt(place));
	}
	return chosen;
}
