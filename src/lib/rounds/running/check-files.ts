import type { Fault } from '#lib/allocation/fault.ts';
import type { Problem } from '#lib/allocation/problem.ts';
import { readRefills } from '#lib/allocation/read-refills.ts';
import { readResult } from '#lib/allocation/read-result.ts';
import { jsonIn, parsedIn } from '#lib/allocation/json-in.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { type Verdict, verify } from '#lib/allocation/verify.ts';
import { type CheckedMoney, isMoneyProblem, moneyCheckerOf } from './check-money.ts';
import { verifyRefills } from '#lib/allocation/verify-refill.ts';

/** What the check of two files found: which one cannot be read and why, or the verifier's verdict. */
export type Checked =
	| CheckedMoney
	| { readonly unreadable: 'problem' | 'result'; readonly faults: readonly Fault[] }
	| { readonly unreadable: null; readonly verdict: Verdict; readonly inputHash: string };

type Digest = (bytes: Uint8Array) => string;

/** Checks a result against its problem. `digest` is SHA-256, for who has a quicker one at hand. */
export function checkFiles(problemBytes: Uint8Array, resultBytes: Uint8Array, digest?: Digest): Checked {
	return checkerOf(problemBytes, digest)(resultBytes);
}

/** The same for who lets the problem's bytes go before reading the result: a large round needs their room. */
export function checkerOf(problemBytes: Uint8Array, digest?: Digest): (resultBytes: Uint8Array) => Checked {
	if (isMoneyProblem(problemBytes)) return moneyCheckerOf(problemBytes, digest);
	return placesChecker(problemIn(problemBytes, digest));
}

const placesChecker = (problem: ReturnType<typeof problemIn>) => (resultBytes: Uint8Array) =>
	problem.done
		? checkPlaces(problem.value, resultBytes)
		: { unreadable: 'problem' as const, faults: problem.faults };

function checkPlaces(
	{ problem, inputHash }: { problem: Problem; inputHash: string },
	resultBytes: Uint8Array
): Checked {
	const json = jsonIn(resultBytes);
	if (json.done && hasKey(json.value, 'refills')) return checkRefills({ problem, inputHash }, json.value);
	if (json.done && hasKey(json.value, 'awards'))
		return { unreadable: 'result', faults: [{ kind: 'answers-money' }] };
	const result = json.done ? readResult(json.value) : json;
	if (!result.done) return { unreadable: 'result', faults: result.faults };
	return { unreadable: null, verdict: verify(problem, result.value, inputHash), inputHash };
}

/** Which of the two a dropped file is: a result has an assignment, awards or refills, whatever its name. */
export function kindOfFile(bytes: Uint8Array): 'problem' | 'result' {
	const json = parsedIn(bytes);
	const isResult = json.done && ['assignment', 'awards', 'refills'].some((key) => hasKey(json.value, key));
	return isResult ? 'result' : 'problem';
}

/** Whether the two were given one for the other. */
export function areSwapped(problemBytes: Uint8Array, resultBytes: Uint8Array): boolean {
	return kindOfFile(problemBytes) === 'result' && kindOfFile(resultBytes) === 'problem';
}

const hasKey = (value: unknown, key: string) => typeof value === 'object' && value !== null && key in value;

/** The refills of a published round stand in for its result: `placed` counts the people they called. */
function checkRefills(
	{ problem, inputHash }: { problem: Problem; inputHash: string },
	json: unknown
): Checked {
	const refills = readRefills(json);
	if (!refills.done) return { unreadable: 'result', faults: refills.faults };
	const { applicants, offers } = problem;
	return {
		unreadable: null,
		inputHash,
		verdict: {
			violation: verifyRefills(problem, inputHash, refills.value),
			applicants: applicants.length,
			offers: offers.length,
			choices: applicants.reduce((sum, { preferences }) => sum + preferences.length, 0),
			placed: refills.value.reduce((sum, { calls }) => sum + calls.length, 0)
		}
	};
}
