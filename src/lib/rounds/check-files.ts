import { readResult } from '#lib/allocation/read-result.ts';
import { jsonIn, problemIn } from '#lib/allocation/read-bytes.ts';
import { type Verdict, verify } from '#lib/allocation/verify.ts';

/** What the check of two files found: which one cannot be read and why, or the verifier's verdict. */
export type Checked =
	| { readonly unreadable: 'problem' | 'result'; readonly faults: readonly string[] }
	| { readonly unreadable: null; readonly verdict: Verdict; readonly inputHash: string };

export function checkFiles(problemBytes: Uint8Array, resultBytes: Uint8Array): Checked {
	const problem = problemIn(problemBytes);
	if (!problem.done) return { unreadable: 'problem', faults: problem.faults };
	const json = jsonIn(resultBytes);
	const result = json.done ? readResult(json.value) : json;
	if (!result.done) return { unreadable: 'result', faults: result.faults };
	const { inputHash } = problem.value;
	return { unreadable: null, verdict: verify(problem.value.problem, result.value, inputHash), inputHash };
}

/** Which of the two a dropped file is: a result has an assignment, whatever its name. */
export function kindOfFile(bytes: Uint8Array): 'problem' | 'result' {
	const json = jsonIn(bytes);
	const isResult =
		json.done && typeof json.value === 'object' && json.value !== null && 'assignment' in json.value;
	return isResult ? 'result' : 'problem';
}
