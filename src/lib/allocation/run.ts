import { allocate } from './allocate.ts';
import type { Progress } from './deferred-acceptance.ts';
import { type Report, reportOf } from './fairness.ts';
import type { Assignment, Problem } from './problem.ts';
import { verify } from './verify.ts';

/** Changes with every change that could give another answer to some problem; a stored result names what made it. */
export const engine = 'cap-allocation 1';

export interface RunResult {
	readonly engine: string;
	/** SHA-256 of the problem's bytes, as `sha256sum` prints it. */
	readonly inputHash: string;
	readonly assignment: readonly Assignment[];
	readonly report: Report;
}

/** What a run is at. */
export type Stage = 'placing' | 'checking' | 'reporting';

/**
 * Runs a round and checks it by the independent verifier. Throws when the verifier finds fault: such a result is a bug
 * of ours and must never leave this function.
 */
export function runProblem(
	problem: Problem,
	inputHash: string,
	onProgress?: Progress,
	onStage: (stage: Stage) => void = () => {}
): RunResult {
	onStage('placing');
	const assignment = allocate(problem, 'reserve', onProgress);
	onStage('checking');
	const { violation } = verify(problem, { inputHash, assignment }, inputHash);
	if (violation) throw new Error(`the verifier refuses this result: ${JSON.stringify(violation)}`);
	onStage('reporting');
	return { engine, inputHash, assignment, report: reportOf(problem, assignment) };
}
