import { assignChoices, unplaced } from './deferred-acceptance.ts';
import { drawOf } from './draw.ts';
import { marketOf } from './market.ts';
import { packedOf } from './packed.ts';
import type { Assignment, Problem } from './problem.ts';

/** What a round did for whom: published with its result. Rates are shares of 1, to four decimals. */
export interface Report {
	readonly applicants: number;
	readonly placed: number;
	readonly unplaced: number;
	/** How many got their first choice, their second, … */
	readonly ranks: readonly number[];
	readonly supply: {
		readonly seats: number;
		readonly reserved: number;
		readonly taken: number;
		readonly takenOnReserve: number;
		readonly unfilled: number;
	};
	/** People with priority and, of them, those who meet each criterion; `ratio` is their rate to everyone else's. */
	readonly groups: readonly GroupRate[];
	/** Pairs of a person and a seat that should be theirs: 0, or the result is wrong. */
	readonly justifiedEnvy: number;
	/** The same data without any reserve. */
	readonly withoutReserve: ReserveEffect;
	readonly offers: readonly OfferReport[];
}

export interface GroupRate {
	readonly group: string;
	readonly applicants: number;
	readonly placed: number;
	readonly rate: number | null;
	readonly othersRate: number | null;
	readonly ratio: number | null;
}

export interface ReserveEffect {
	readonly placed: number;
	readonly placedWithPriority: number;
	/** Applicants whose answer is another one, and which way the reserve changed it for them. */
	readonly changed: number;
	readonly betterWithReserve: { readonly withPriority: number; readonly others: number };
	readonly worseWithReserve: { readonly withPriority: number; readonly others: number };
}

export interface OfferReport {
	readonly offer: string;
	readonly seats: number;
	readonly reserved: number;
	/** People who chose it, and who chose it first. */
	readonly demand: number;
	readonly firstChoices: number;
	readonly taken: number;
	readonly takenOnReserve: number;
	readonly unfilled: number;
}

/** The report of an assignment that the verifier found without fault. Rows stand in the order of the applicants. */
export function reportOf(problem: Problem, assignment: readonly Assignment[]): Report {
	const offers = offerReports(problem, assignment);
	const sum = (count: (offer: OfferReport) => number) =>
		offers.reduce((total, each) => total + count(each), 0);
	const placed = assignment.filter(({ offer }) => offer !== null).length;
	const ranks: number[] = [];
	for (const { rank } of assignment) if (rank !== null) ranks[rank - 1] = (ranks[rank - 1] ?? 0) + 1;
	return {
		applicants: assignment.length,
		placed,
		unplaced: assignment.length - placed,
		ranks: Array.from(ranks, (count) => count ?? 0),
		supply: {
			seats: sum(({ seats }) => seats),
			reserved: sum(({ reserved }) => reserved),
			taken: placed,
			takenOnReserve: sum(({ takenOnReserve }) => takenOnReserve),
			unfilled: sum(({ unfilled }) => unfilled)
		},
		groups: groupRates(problem, assignment),
		justifiedEnvy: 0,
		withoutReserve: effectOfReserve(problem, assignment),
		offers
	};
}

/** Demand, seats and who took them, offer by offer in the order of the problem. */
export function offerReports(problem: Problem, assignment: readonly Assignment[]): OfferReport[] {
	const { choices, choiceStart } = packedOf(problem);
	const demand = new Uint32Array(problem.offers.length);
	const firstChoices = new Uint32Array(problem.offers.length);
	for (const offer of choices) demand[offer] = (demand[offer] as number) + 1;
	for (let applicant = 0; applicant + 1 < choiceStart.length; applicant++) {
		const start = choiceStart[applicant] as number;
		const first = choices[start] as number;
		if (start < (choiceStart[applicant + 1] as number))
			firstChoices[first] = (firstChoices[first] as number) + 1;
	}
	const counts = new Map(problem.offers.map(({ id }) => [id, { taken: 0, takenOnReserve: 0 }]));
	for (const { offer, seat } of assignment) {
		const count = offer === null ? undefined : counts.get(offer);
		if (!count) continue;
		count.taken++;
		if (seat === 'reserved') count.takenOnReserve++;
	}
	return problem.offers.map(({ id, capacity, reserve }, at) => {
		const count = counts.get(id) ?? { taken: 0, takenOnReserve: 0 };
		return {
			offer: id,
			seats: capacity,
			reserved: reserve,
			demand: demand[at] as number,
			firstChoices: firstChoices[at] as number,
			...count,
			unfilled: capacity - count.taken
		};
	});
}

/** How often those with priority, and those of them who meet each criterion, have a seat, beside everyone else. */
export function groupRates(problem: Problem, assignment: readonly Assignment[]): GroupRate[] {
	const { priority, criteria: met } = packedOf(problem);
	const isPlaced = (at: number) => assignment[at]?.offer !== null;
	const rateOf = (group: string, isIn: (at: number) => boolean): GroupRate => {
		const inside = { applicants: 0, placed: 0 };
		const outside = { applicants: 0, placed: 0 };
		for (let at = 0; at < priority.length; at++) {
			const side = isIn(at) ? inside : outside;
			side.applicants++;
			if (isPlaced(at)) side.placed++;
		}
		return {
			group,
			...inside,
			rate: share(inside.placed, inside.applicants),
			othersRate: share(outside.placed, outside.applicants),
			ratio: share(inside.placed * outside.applicants, inside.applicants * outside.placed)
		};
	};
	const criteria = new Set(
		problem.offers.flatMap(({ subReserves }) => subReserves.map(({ criterion }) => criterion))
	);
	return [
		rateOf('priority', (at) => priority[at] === 1),
		...[...criteria]
			.sort()
			.map((name) => rateOf(name, (at) => priority[at] === 1 && met[at]?.includes(name) === true))
	];
}

/** Null when there is nothing to divide by. */
function share(part: number, whole: number): number | null {
	return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}

function effectOfReserve(problem: Problem, assignment: readonly Assignment[]): ReserveEffect {
	const { priority, choiceStart } = packedOf(problem);
	const held = problem.offers.some(({ reserve }) => reserve > 0)
		? assignChoices(marketOf(problem, 'no-reserve'), drawOf(problem))
		: null;
	const effect = {
		placed: 0,
		placedWithPriority: 0,
		changed: 0,
		betterWithReserve: { withPriority: 0, others: 0 },
		worseWithReserve: { withPriority: 0, others: 0 }
	};
	for (let at = 0; at < priority.length; at++) {
		const rankWith = assignment[at]?.rank ?? Infinity;
		const choice = held?.[at];
		const rankWithout =
			choice === undefined
				? rankWith
				: choice === unplaced
					? Infinity
					: choice - (choiceStart[at] as number) + 1;
		if (rankWithout < Infinity) {
			effect.placed++;
			if (priority[at] === 1) effect.placedWithPriority++;
		}
		if (rankWith === rankWithout) continue;
		effect.changed++;
		const side = rankWith < rankWithout ? effect.betterWithReserve : effect.worseWithReserve;
		side[priority[at] === 1 ? 'withPriority' : 'others']++;
	}
	return effect;
}
