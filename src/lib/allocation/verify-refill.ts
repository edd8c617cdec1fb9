import { sha256 } from '#lib/basics/sha256.ts';
import type { Market } from './market.ts';
import type { Problem, Seat } from './problem.ts';
import type { RefillInput, StatedRefill } from './stated-refill.ts';
import { columnsToVerify } from './verify-columns.ts';
import { drawToVerify } from './verify-draw.ts';
import { mostSeated } from './verify-special.ts';
import type { Violation } from './violation.ts';

interface Ground {
	readonly market: Market;
	readonly draw: Uint32Array;
	readonly numberOf: ReadonlyMap<string, number>;
}

/**
 * Checks refills against the problem of their round, sharing nothing with what made them: each was made on what it says,
 * called only people who wanted the offer more than what they held, in its order and under its reserve, never more than
 * its free seats, and left none empty that somebody waited for. Answers the first fault.
 */
export function verifyRefills(
	problem: Problem,
	problemHash: string,
	refills: readonly StatedRefill[]
): Violation | null {
	const market = columnsToVerify(problem);
	const ground: Ground = {
		market,
		draw: drawToVerify(market.seed, market.references),
		numberOf: new Map(market.references.map((id, applicant) => [id, applicant]))
	};
	for (const refill of refills) {
		const violation = inputViolation(problemHash, refill) ?? refillViolation(ground, refill);
		if (violation) return violation;
	}
	return null;
}

function inputViolation(problemHash: string, { inputHash, input }: StatedRefill): Violation | null {
	if (input.problem !== problemHash)
		return { kind: 'other-input', stated: input.problem, actual: problemHash };
	const text = JSON.stringify({
		problem: input.problem,
		offer: input.offer,
		held: input.held.map(({ applicant, offer, seat }) => ({ applicant, offer, seat })),
		gone: input.gone,
		declined: input.declined.map(({ applicant, offers }) => ({ applicant, offers }))
	});
	const actual = sha256(text);
	return actual === inputHash ? null : { kind: 'other-input', stated: inputHash, actual };
}

function refillViolation(ground: Ground, { input, calls }: StatedRefill): Violation | null {
	const { market, numberOf } = ground;
	const offer = market.offers.indexOf(input.offer);
	const names = (applicant: string) => ({ applicant, offer: input.offer });
	if (offer < 0) return { kind: 'unknown-offer', ...names(calls[0]?.applicant ?? '') };
	const seen = new Set<string>();
	for (const { applicant } of [...input.held, ...calls])
		if (!numberOf.has(applicant)) return { kind: 'unknown-applicant', applicant };
	for (const { applicant } of input.held) {
		if (seen.has(applicant)) return { kind: 'seated-twice', applicant };
		seen.add(applicant);
	}
	const queue = queueOf(ground, input, offer);
	const called = new Map<number, Seat>();
	for (const { applicant, seat } of calls) {
		const number = numberOf.get(applicant) as number;
		if (called.has(number)) return { kind: 'seated-twice', applicant };
		if (!queue.includes(number)) return { kind: 'not-chosen', ...names(applicant) };
		called.set(number, seat);
	}
	const taken = input.held.filter((held) => held.offer === input.offer).length + calls.length;
	const seats = market.seats[offer] as number;
	if (calls.length > 0 && taken > seats) return { kind: 'over-capacity', offer: input.offer, seats, taken };

	const due = seatsDue(ground, input, offer, queue);
	const nameOf = (applicant: number) => market.references[applicant] as string;
	for (const [applicant, actual] of due) {
		const stated = called.get(applicant);
		if (stated === undefined) {
			const rival = [...called.keys()].findLast((other) => !due.has(other));
			if (rival === undefined) return { kind: 'wasted-seat', ...names(nameOf(applicant)) };
			const kind = actual === 'reserved' ? 'reserve-ignored' : 'justified-envy';
			return { kind, ...names(nameOf(applicant)), rival: nameOf(rival) };
		}
		if (stated !== actual) return { kind: 'wrong-seat', ...names(nameOf(applicant)), stated, actual };
	}
	return null;
}

/** Who would rather have the offer than what they hold, and has neither left nor declined it, best first. */
function queueOf({ market, draw }: Ground, input: RefillInput, offer: number): number[] {
	const held = new Map(input.held.map((one) => [one.applicant, market.offers.indexOf(one.offer)]));
	const away = new Set([
		...input.gone,
		...input.declined.filter(({ offers }) => offers.includes(input.offer)).map(({ applicant }) => applicant)
	]);
	const waiting: { applicant: number; standing: number }[] = [];
	market.references.forEach((id, applicant) => {
		if (away.has(id)) return;
		const from = market.choiceStart[applicant] as number;
		const wishes = market.choices.subarray(from, market.choiceStart[applicant + 1]);
		const rank = wishes.indexOf(offer);
		if (rank < 0) return;
		const holds = held.get(id);
		if (holds !== undefined && rank >= wishes.indexOf(holds)) return;
		waiting.push({ applicant, standing: market.standing[from + rank] ?? 0 });
	});
	return waiting
		.sort(
			(one, other) =>
				one.standing - other.standing || (draw[one.applicant] as number) - (draw[other.applicant] as number)
		)
		.map(({ applicant }) => applicant);
}

/** The rule of the call, one free seat after the other, to the letter. */
function seatsDue(ground: Ground, input: RefillInput, offer: number, queue: readonly number[]) {
	const { market, numberOf } = ground;
	const special = market.special.get(offer);
	const [seats, reserved] = [market.seats[offer] as number, market.reserved[offer] as number];
	const here = input.held.filter((held) => held.offer === input.offer);
	const kept = here
		.map(({ applicant }) => numberOf.get(applicant) as number)
		.filter((applicant) =>
			market.choices
				.subarray(market.choiceStart[applicant], market.choiceStart[applicant + 1])
				.includes(offer)
		);
	let open = here.filter(({ seat }) => seat === 'open').length;
	const due = new Map<number, Seat>();
	const hasPriority = (applicant: number) => market.priority[applicant] === 1;

	const claimant = (): number | undefined => {
		if (special?.rule === 'open-first' && open < seats - reserved) return undefined;
		const left = queue.filter((applicant) => !due.has(applicant));
		const subReserves = special?.subReserves ?? [];
		const now = mostSeated(market, subReserves, kept);
		const merits = left.find((one) => mostSeated(market, subReserves, [...kept, one]) > now);
		if (merits !== undefined) return merits;
		return kept.filter(hasPriority).length < reserved ? left.find(hasPriority) : undefined;
	};
	for (let free = seats - here.length; free > 0 && due.size < queue.length; free--) {
		const claim = claimant();
		const next = claim ?? queue.find((applicant) => !due.has(applicant));
		if (next === undefined) break;
		due.set(next, claim === undefined ? 'open' : 'reserved');
		if (claim === undefined) open++;
		kept.push(next);
	}
	return due;
}
