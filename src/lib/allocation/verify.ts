import type { Problem } from './problem.ts';
import type { StatedAssignment, StatedResult } from './read-result.ts';
import { columnsToVerify } from './verify-columns.ts';
import { drawToVerify } from './verify-draw.ts';
import { type Claim, none, openSeat, reservedSeat } from './verify-claim.ts';
import { reportViolation } from './verify-report.ts';
import { seatingViolation } from './verify-seating.ts';
import type { Market } from './market.ts';
import type { Violation } from './violation.ts';

/** What was checked, and the first fault if there is one. */
export interface Verdict {
	readonly violation: Violation | null;
	readonly applicants: number;
	readonly offers: number;
	readonly choices: number;
	readonly placed: number;
}

/**
 * Checks a result against its problem, sharing nothing with the solver but types and the hash: everyone answered once
 * and only with an offer they chose, seats and reserves respected, no seat empty that somebody would rather have,
 * nobody passed over (stability), the draw recomputed, and every figure of its report counted again when it has one. `inputHash` is the digest of the problem's very bytes.
 */
export function verify(problem: Problem, result: StatedResult, inputHash: string): Verdict {
	const market = columnsToVerify(problem);
	return {
		violation: firstViolation(problem, market, result, inputHash),
		applicants: market.references.length,
		offers: market.offers.length,
		choices: market.choices.length,
		placed: result.assignment.filter(({ offer }) => offer !== null).length
	};
}

function firstViolation(
	problem: Problem,
	market: Market,
	result: StatedResult,
	inputHash: string
): Violation | null {
	if (result.inputHash !== inputHash)
		return { kind: 'other-input', stated: result.inputHash, actual: inputHash };
	const rows = rowsByApplicant(market, result.assignment);
	if ('kind' in rows) return rows;
	const draw = drawToVerify(market.seed, market.references);
	const claim: Claim = {
		held: new Int32Array(rows.length).fill(none),
		seats: new Uint8Array(rows.length)
	};
	const offerAt = new Map(market.offers.map((id, offer) => [id, offer]));
	for (const [applicant, row] of rows.entries()) {
		const violation = readRow(market, draw, offerAt, claim, applicant, row);
		if (violation) return violation;
	}
	const violation = seatingViolation(market, draw, claim);
	if (violation || result.report === undefined) return violation;
	return reportViolation(problem, market, draw, claim, result.report);
}

function rowsByApplicant(
	market: Market,
	assignment: readonly StatedAssignment[]
): readonly StatedAssignment[] | Violation {
	if (isInOrder(market, assignment)) return assignment;
	const rows = new Map<string, StatedAssignment | null>(market.references.map((id) => [id, null]));
	for (const row of assignment) {
		const before = rows.get(row.applicant);
		if (before === undefined) return { kind: 'unknown-applicant', applicant: row.applicant };
		if (before !== null) return { kind: 'seated-twice', applicant: row.applicant };
		rows.set(row.applicant, row);
	}
	const inOrder: StatedAssignment[] = [];
	for (const [applicant, row] of rows) {
		if (row === null) return { kind: 'left-out', applicant };
		inOrder.push(row);
	}
	return inOrder;
}

/** A result of ours has a row for each applicant, in their order; references are distinct, so nothing else is one. */
function isInOrder({ references }: Market, assignment: readonly StatedAssignment[]): boolean {
	return (
		assignment.length === references.length &&
		assignment.every(({ applicant }, at) => applicant === references[at])
	);
}

/** Puts one line of the result in the claim; answers what it contradicts on its own. */
function readRow(
	market: Market,
	draw: Uint32Array,
	offerAt: ReadonlyMap<string, number>,
	claim: Claim,
	applicant: number,
	row: StatedAssignment
): Violation | null {
	const place = (draw[applicant] as number) + 1;
	if (row.draw !== undefined && row.draw !== place)
		return { kind: 'wrong-draw', applicant: row.applicant, stated: row.draw, actual: place };
	if (row.offer === null) {
		if (row.seat !== null)
			return { kind: 'wrong-seat', applicant: row.applicant, offer: null, stated: row.seat, actual: null };
		return row.rank === null
			? null
			: { kind: 'wrong-rank', applicant: row.applicant, stated: row.rank, actual: null };
	}
	const offer = offerAt.get(row.offer);
	if (offer === undefined) return { kind: 'unknown-offer', applicant: row.applicant, offer: row.offer };
	const from = market.choiceStart[applicant] as number;
	const end = market.choiceStart[applicant + 1] as number;
	let choice = from;
	while (choice < end && market.choices[choice] !== offer) choice += 1;
	if (choice === end) return { kind: 'not-chosen', applicant: row.applicant, offer: row.offer };
	const rank = choice - from + 1;
	if (row.rank !== rank)
		return { kind: 'wrong-rank', applicant: row.applicant, stated: row.rank, actual: rank };
	if (row.seat === null)
		return { kind: 'wrong-seat', applicant: row.applicant, offer: row.offer, stated: null, actual: 'open' };
	claim.held[applicant] = choice;
	claim.seats[applicant] = row.seat === 'reserved' ? reservedSeat : openSeat;
	return null;
}
