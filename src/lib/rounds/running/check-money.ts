import type { Fault } from '#lib/allocation/fault.ts';
import { jsonIn } from '#lib/allocation/json-in.ts';
import type { MoneyProblem } from '#lib/allocation/award.ts';
import { readAwards, readMoneyProblem } from '#lib/allocation/read-money.ts';
import { type MoneyVerdict, verifyAwards } from '#lib/allocation/verify-money.ts';
import { readMoneyRefills } from '#lib/allocation/read-money-refills.ts';
import { verifyMoneyRefills } from '#lib/allocation/verify-money-refills.ts';
import { sha256 } from '#lib/basics/sha256.ts';

/** What the check of a round over money found. */
export type CheckedMoney =
	| { readonly unreadable: 'problem' | 'result'; readonly faults: readonly Fault[] }
	| { readonly unreadable: null; readonly money: MoneyVerdict; readonly inputHash: string };

const headBytes = 4_096;

/** Whether these bytes are a round over money: such a file names its envelope before its files. */
export function isMoneyProblem(bytes: Uint8Array): boolean {
	return new TextDecoder().decode(bytes.subarray(0, headBytes)).includes('"envelopeCents"');
}

/** Checks answers of a round over money, or its refills, against its problem. */
export function moneyCheckerOf(
	problemBytes: Uint8Array,
	digest: (bytes: Uint8Array) => string = sha256
): (resultBytes: Uint8Array) => CheckedMoney {
	const json = jsonIn(problemBytes);
	const problem = json.done ? readMoneyProblem(json.value) : json;
	if (!problem.done) return () => ({ unreadable: 'problem', faults: problem.faults });
	const inputHash = digest(problemBytes);
	return (resultBytes) => checkAnswers(problem.value, inputHash, resultBytes);
}

function checkAnswers(problem: MoneyProblem, inputHash: string, resultBytes: Uint8Array): CheckedMoney {
	const answers = jsonIn(resultBytes);
	if (answers.done && typeof answers.value === 'object' && answers.value && 'assignment' in answers.value)
		return { unreadable: 'result', faults: [{ kind: 'answers-places' }] };
	if (answers.done && typeof answers.value === 'object' && answers.value && 'refills' in answers.value) {
		const refills = readMoneyRefills(answers.value);
		return refills.done
			? { unreadable: null, money: verifyMoneyRefills(problem, refills.value), inputHash }
			: { unreadable: 'result', faults: refills.faults };
	}
	const result = answers.done ? readAwards(answers.value) : answers;
	if (!result.done) return { unreadable: 'result', faults: result.faults };
	return { unreadable: null, money: verifyAwards(problem, result.value, inputHash), inputHash };
}
