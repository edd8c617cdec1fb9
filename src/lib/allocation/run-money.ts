import { awardInOrder, type MoneyProblem, type MoneyReport } from './award.ts';
import { drawOrder } from './lottery.ts';
import type { StatedAward } from './read-money.ts';
import { verifyAwards } from './verify-money.ts';

/** Changes with every change that could give another answer to some envelope. */
export const moneyEngine = 'cap-award 1';

export interface MoneyResult {
	readonly engine: string;
	/** SHA-256 of the problem's bytes, as `sha256sum` prints it. */
	readonly inputHash: string;
	readonly report: MoneyReport;
	/** A line each, in the order of the problem. */
	readonly awards: readonly StatedAward[];
}

/** Gives out an envelope and checks it by the independent verifier; throws when it finds fault, which is a bug. */
export function runMoney(problem: MoneyProblem, inputHash: string): MoneyResult {
	const awards = linesOf(problem);
	const report = reportOn(problem, awards);
	const { violation } = verifyAwards(problem, { inputHash, awards, report }, inputHash);
	if (violation) throw new Error(`the verifier refuses this result: ${JSON.stringify(violation)}`);
	return { engine: moneyEngine, inputHash, report, awards };
}

function reportOn(problem: MoneyProblem, awards: readonly StatedAward[]): MoneyReport {
	const without = linesOf({ ...problem, reserveCents: 0 });
	const awarded = awards.filter(({ from }) => from !== null);
	const awardedCents = awarded.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
	return {
		files: awards.length,
		awarded: awarded.length,
		awardedWithPriority: awards.filter(({ from }, at) => from !== null && problem.files[at]?.priority).length,
		awardedCents,
		leftCents: problem.envelopeCents - awardedCents,
		changedByReserve: awards.filter(({ from }, at) => (from === null) !== (without[at]?.from === null)).length
	};
}

function linesOf(problem: MoneyProblem): StatedAward[] {
	const { awarded, waiting } = awardInOrder(problem);
	const lines = new Map(awarded.map((line) => [line.file, line]));
	const places = new Map(waiting.map((file, at) => [file, at + 1]));
	const draw = drawOrder(
		problem.seed,
		problem.files.map(({ id }) => id)
	);
	return problem.files.map(({ id }, at) => ({
		file: id,
		amountCents: lines.get(id)?.amountCents ?? null,
		from: lines.get(id)?.from ?? null,
		waiting: places.get(id) ?? null,
		draw: (draw[at] as number) + 1
	}));
}

/** The result as a file, always the same bytes for the same result. */
export function moneyResultText({ engine, inputHash, report, awards }: MoneyResult): string {
	const head = JSON.stringify({ engine, inputHash, report });
	return `${head.slice(0, -1)},"awards":[\n${awards.map((line) => JSON.stringify(line)).join(',\n')}\n]}\n`;
}
