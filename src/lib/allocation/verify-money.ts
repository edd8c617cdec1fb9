import type { MoneyProblem } from './award.ts';
import type { StatedAward, StatedAwards } from './read-money.ts';
import { drawToVerify } from './verify-draw.ts';
import { type Answered, moneyReportViolation } from './verify-spending.ts';
import type { MoneyViolation } from './violation.ts';

export interface MoneyVerdict {
	readonly violation: MoneyViolation | null;
	readonly files: number;
	readonly awarded: number;
	readonly awardedCents: number;
}

/**
 * Checks the answers of a round over money, sharing nothing with what made them but types and the hash: each file once
 * and for its whole amount, the draw recomputed, never more than the envelope nor than the reserve, nobody overtaken in
 * the order, no file left waiting that would have fitted where the giving stopped, and every figure of its report counted
 * again when it has one.
 */
export function verifyAwards(problem: MoneyProblem, result: StatedAwards, inputHash: string): MoneyVerdict {
	const awarded = result.awards.filter(({ from }) => from !== null);
	return {
		violation: firstViolation(problem, result, inputHash),
		files: problem.files.length,
		awarded: awarded.length,
		awardedCents: total(awarded)
	};
}

type Line = Answered & { readonly place: number };

function firstViolation(
	problem: MoneyProblem,
	{ inputHash: stated, awards, report }: StatedAwards,
	inputHash: string
): MoneyViolation | null {
	if (stated !== inputHash) return { kind: 'other-input', stated, actual: inputHash };
	const lines = linesIn(problem, awards);
	if (!Array.isArray(lines)) return lines;
	const wrong = lines.map(ownFault).find((fault) => fault !== null);
	if (wrong) return wrong;
	const inOrder = lines.toSorted(
		(one, other) => (other.file.score ?? -1) - (one.file.score ?? -1) || one.place - other.place
	);
	const priority = inOrder.filter(({ file }) => file.priority);
	const fromReserve = ({ stated: { from } }: Line) => from === 'reserve';
	const others = inOrder.filter((line) => !fromReserve(line));
	const spent = total(inOrder.filter(fromReserve).map(({ stated: line }) => line));
	return (
		servedInOrder(priority, fromReserve, problem.reserveCents) ??
		servedInOrder(others, ({ stated: { from } }) => from === 'open', problem.envelopeCents - spent) ??
		waitingInOrder(others) ??
		(report === undefined ? null : moneyReportViolation(problem, inOrder, report))
	);
}

function linesIn({ seed, files }: MoneyProblem, awards: readonly StatedAward[]): Line[] | MoneyViolation {
	const known = new Map(files.map((file, at) => [file.id, at]));
	const answers = new Map<string, StatedAward>();
	for (const line of awards) {
		if (!known.has(line.file)) return { kind: 'unknown-applicant', applicant: line.file };
		if (answers.has(line.file)) return { kind: 'seated-twice', applicant: line.file };
		answers.set(line.file, line);
	}
	const draw = drawToVerify(
		seed,
		files.map(({ id }) => id)
	);
	const lines: Line[] = [];
	for (const [at, file] of files.entries()) {
		const stated = answers.get(file.id);
		if (!stated) return { kind: 'left-out', applicant: file.id };
		lines.push({ file, stated, place: (draw[at] as number) + 1 });
	}
	return lines;
}

function ownFault({ file, stated, place }: Line): MoneyViolation | null {
	if (stated.draw !== place)
		return { kind: 'wrong-draw', applicant: file.id, stated: stated.draw, actual: place };
	const owed = stated.from === null ? null : file.amountCents;
	if (stated.amountCents !== owed)
		return { kind: 'wrong-amount', applicant: file.id, stated: stated.amountCents, actual: owed };
	return stated.from === 'reserve' && !file.priority ? { kind: 'not-priority', applicant: file.id } : null;
}

/** Down the order: all served up to the first that does not fit, and nobody after it. */
function servedInOrder(
	lines: readonly Line[],
	isServed: (line: Line) => boolean,
	limitCents: number
): MoneyViolation | null {
	let left = limitCents;
	let stoppedAt: string | null = null;
	for (const line of lines) {
		const { id, amountCents } = line.file;
		if (isServed(line)) {
			if (stoppedAt !== null) return { kind: 'overtaken', applicant: stoppedAt, rival: id };
			if (amountCents > left) return { kind: 'over-envelope', applicant: id };
			left -= amountCents;
		} else if (stoppedAt === null) {
			if (amountCents <= left) return { kind: 'money-left', applicant: id };
			stoppedAt = id;
		}
	}
	return null;
}

function waitingInOrder(lines: readonly Line[]): MoneyViolation | null {
	let place = 0;
	for (const { file, stated } of lines) {
		const owed = stated.from === null ? ++place : null;
		if (stated.waiting !== owed)
			return { kind: 'wrong-waiting', applicant: file.id, stated: stated.waiting, actual: owed };
	}
	return null;
}

function total(lines: readonly StatedAward[]): number {
	return lines.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
}
