import type { GroupRate, Report } from './fairness.ts';
import type { Market } from './market.ts';
import type { Problem } from './problem.ts';
import { type Claim, none, reservedSeat } from './verify-claim.ts';
import { withoutAnyReserve } from './verify-unreserved.ts';
import { figureViolation } from './verify-figures.ts';
import type { Violation } from './violation.ts';

/** The first figure of a stated report that the places do not give; each is counted again from the problem and them. */
export function reportViolation(
	problem: Problem,
	market: Market,
	draw: Uint32Array,
	claim: Claim,
	stated: unknown
): Violation | null {
	return figureViolation(reportDue(problem, market, draw, claim), stated);
}

function reportDue(problem: Problem, market: Market, draw: Uint32Array, claim: Claim): Report {
	const { choiceStart, choices, seats, reserved } = market;
	const count = () => new Uint32Array(market.offers.length);
	const [demand, first, taken, onReserve] = [count(), count(), count(), count()];
	const add = (to: Uint32Array, at: number) => (to[at] = (to[at] as number) + 1);
	for (const offer of choices) add(demand, offer);
	const ranks: number[] = [];
	claim.held.forEach((choice, applicant) => {
		const start = choiceStart[applicant] as number;
		if (start < (choiceStart[applicant + 1] as number)) add(first, choices[start] as number);
		if (choice === none) return;
		add(taken, choices[choice] as number);
		if (claim.seats[applicant] === reservedSeat) add(onReserve, choices[choice] as number);
		while (ranks.length <= choice - start) ranks.push(0);
		ranks[choice - start] = (ranks[choice - start] as number) + 1;
	});
	const total = (of: Uint32Array) => of.reduce((sum, each) => sum + each, 0);
	const placed = total(taken);
	return {
		applicants: claim.held.length,
		placed,
		unplaced: claim.held.length - placed,
		ranks,
		supply: {
			seats: total(seats),
			reserved: total(reserved),
			taken: placed,
			takenOnReserve: total(onReserve),
			unfilled: total(seats) - placed
		},
		groups: groupsDue(problem, market, claim),
		justifiedEnvy: 0,
		withoutReserve: effectDue(market, draw, claim),
		offers: market.offers.map((offer, at) => ({
			offer,
			seats: seats[at] as number,
			reserved: reserved[at] as number,
			demand: demand[at] as number,
			firstChoices: first[at] as number,
			taken: taken[at] as number,
			takenOnReserve: onReserve[at] as number,
			unfilled: (seats[at] as number) - (taken[at] as number)
		}))
	};
}

/** Criteria stand in the columns by the place where the offers first name them, in the report by name. */
function groupsDue({ offers }: Problem, { priority, criteria }: Market, { held }: Claim): GroupRate[] {
	const names = [...new Set(offers.flatMap((offer) => offer.subReserves.map(({ criterion }) => criterion)))];
	const placed = held.reduce((sum, choice) => sum + Number(choice !== none), 0);
	const rateOf = (group: string, isIn: (applicant: number) => boolean): GroupRate => {
		let [inGroup, placedInGroup] = [0, 0];
		for (let applicant = 0; applicant < held.length; applicant++)
			if (isIn(applicant)) {
				inGroup += 1;
				if (held[applicant] !== none) placedInGroup += 1;
			}
		const [others, placedOthers] = [held.length - inGroup, placed - placedInGroup];
		return {
			...{ group, applicants: inGroup, placed: placedInGroup },
			rate: rounded(placedInGroup, inGroup),
			othersRate: rounded(placedOthers, others),
			ratio: rounded(placedInGroup * others, inGroup * placedOthers)
		};
	};
	const meets = (bit: number) => (applicant: number) =>
		Math.floor((criteria[applicant] as number) / 2 ** bit) % 2 === 1;
	return [
		rateOf('priority', (applicant) => priority[applicant] === 1),
		...names.toSorted().map((name) => rateOf(name, meets(names.indexOf(name))))
	];
}

const rounded = (part: number, whole: number) =>
	whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

function effectDue(market: Market, draw: Uint32Array, { held }: Claim): Report['withoutReserve'] {
	const other = market.reserved.some((seats) => seats > 0) ? withoutAnyReserve(market, draw) : held;
	const tally = { placed: 0, placedWithPriority: 0, changed: 0 };
	const betterWithReserve = { withPriority: 0, others: 0 };
	const worseWithReserve = { withPriority: 0, others: 0 };
	for (const [applicant, without] of other.entries()) {
		const hasPriority = market.priority[applicant] === 1;
		if (without !== none) tally.placed += 1;
		if (without !== none && hasPriority) tally.placedWithPriority += 1;
		const now = held[applicant] as number;
		if (now === without) continue;
		tally.changed += 1;
		const isBetter = without === none || (now !== none && now < without);
		(isBetter ? betterWithReserve : worseWithReserve)[hasPriority ? 'withPriority' : 'others'] += 1;
	}
	return { ...tally, betterWithReserve, worseWithReserve };
}
