import type { Progress } from '#lib/allocation/deferred-acceptance.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { resultText } from '#lib/allocation/result-text.ts';
import { runProblem } from '#lib/allocation/run.ts';
import { moneyResultText, runMoney } from '#lib/allocation/run-money.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { type DryRuns, dryRuns } from './dry-run.ts';
import { isMoneyProblem } from './check-money.ts';
import { readStoredMoney } from './money-dry-run.ts';

export type Work =
	| { readonly kind: 'run'; readonly problem: string }
	| {
			readonly kind: 'dry-run';
			readonly frozenList: string;
			readonly listHash: string;
			/** Null where no panel scores. */
			readonly scores: ReadonlyMap<string, number> | null;
	  };

/** What a run stores: the same bytes for the same problem, whoever computes it and however often. */
export interface RunOutput {
	readonly result: string;
	readonly inputHash: string;
	readonly engine: string;
	readonly placed: number;
	/** Reference and what is proposed, in the order of the list: an offer, a part of the envelope, or nothing. */
	readonly proposals: readonly (readonly [reference: string, given: string | null])[];
}

export interface OutputOf {
	run: RunOutput;
	'dry-run': DryRuns;
}

/** Does the whole computation on the thread it is called on. Throws on a list that was frozen unreadable: a bug. */
export function compute<K extends Work['kind']>(
	work: Extract<Work, { kind: K }>,
	onProgress?: Progress
): OutputOf[K];
export function compute(work: Work, onProgress?: Progress): OutputOf[Work['kind']] {
	if (work.kind === 'dry-run') return dryRuns(work.frozenList, work.listHash, work.scores);
	const bytes = new TextEncoder().encode(work.problem);
	if (isMoneyProblem(bytes)) return computeMoney(work.problem);
	const read = problemIn(bytes);
	if (!read.done) throw new Error(`a frozen list that cannot be read: ${JSON.stringify(read.faults)}`);
	const result = runProblem(read.value.problem, read.value.inputHash, onProgress);
	return {
		result: [...resultText(result)].join(''),
		inputHash: result.inputHash,
		engine: result.engine,
		placed: result.report.placed,
		proposals: result.assignment.map(({ applicant, offer }) => [applicant, offer] as const)
	};
}

function computeMoney(problem: string): RunOutput {
	const result = runMoney(readStoredMoney(problem), sha256(problem));
	return {
		result: moneyResultText(result),
		inputHash: result.inputHash,
		engine: result.engine,
		placed: result.report.awarded,
		proposals: result.awards.map(({ file, from }) => [file, from] as const)
	};
}
