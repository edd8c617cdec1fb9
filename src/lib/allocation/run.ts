import { done, type Done } from '#lib/basics/outcome.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { allocate } from './allocate.ts';
import type { Progress } from './deferred-acceptance.ts';
import { type Report, reportOf } from './fairness.ts';
import type { Assignment, Problem } from './problem.ts';
import { readProblem } from './read-problem.ts';
import type { Faults } from './reading.ts';
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

/** The problem in these UTF-8 bytes, and their digest. */
export function problemIn(bytes: Uint8Array): Done<{ problem: Problem; inputHash: string }> | Faults {
	const json = jsonIn(bytes);
	if (!json.done) return json;
	const read = readProblem(json.value);
	return read.done ? done({ problem: read.value, inputHash: sha256(bytes) }) : read;
}

export function jsonIn(bytes: Uint8Array): Done<unknown> | Faults {
	try {
		return done(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
	} catch (error) {
		return { done: false, faults: [`not JSON in UTF-8: ${error instanceof Error ? error.message : error}`] };
	}
}

/**
 * Runs a round and checks it by the independent verifier. Throws when the verifier finds fault: such a result is a bug
 * of ours and must never leave this function.
 */
export function runProblem(problem: Problem, inputHash: string, onProgress?: Progress): RunResult {
	const assignment = allocate(problem, 'reserve', onProgress);
	const { violation } = verify(problem, { inputHash, assignment }, inputHash);
	if (violation) throw new Error(`the verifier refuses this result: ${JSON.stringify(violation)}`);
	return { engine, inputHash, assignment, report: reportOf(problem, assignment) };
}
