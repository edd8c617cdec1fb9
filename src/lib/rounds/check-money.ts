import { jsonIn } from '#lib/allocation/json-in.ts';
import { readAwards, readMoneyProblem } from '#lib/allocation/read-money.ts';
import { type MoneyVerdict, verifyAwards } from '#lib/allocation/verify-money.ts';
import { readMoneyRefills } from '#lib/allocation/read-money-refills.ts';
import { verifyMoneyRefills } from '#lib/allocation/verify-money-refills.ts';
import { sha256 } from '#lib/basics/sha256.ts';

/** What the check of a round over money found. */
export type CheckedMoney =
	| { readonly unreadable: 'problem' | 'result'; readonly faults: readonly string[] }
	| { readonly unreadable: null; readonly money: MoneyVerdict; readonly inputHash: string };

const headBytes = 4_096;

/** Whether these bytes are a round over money: such a file names its envelope before its files. */
export function isMoneyProblem(bytes: Uint8Array): boolean {
	return new TextDecoder().decode(bytes.subarray(0, headBytes)).includes('"envelopeCents"');
}

/** Checks the answers of a round over money, or its refills, against its problem. */
export function checkMoney(
	problemBytes: Uint8Array,
	resultBytes: Uint8Array,
	digest: (bytes: Uint8Array) => string = sha256
): CheckedMoney {
	const json = jsonIn(problemBytes);
	const problem = json.done ? readMoneyProblem(json.value) : json;
	if (!problem.done) return { unreadable: 'problem', faults: problem.faults };
	const answers = jsonIn(resultBytes);
	if (answers.done && typeof answers.value === 'object' && answers.value && 'assignment' in answers.value)
		return { unreadable: 'result', faults: ['it answers a round over places, the problem gives money'] };
	const inputHash = digest(problemBytes);
	if (answers.done && typeof answers.value === 'object' && answers.value && 'refills' in answers.value) {
		const refills = readMoneyRefills(answers.value);
		return refills.done
			? { unreadable: null, money: verifyMoneyRefills(problem.value, refills.value), inputHash }
			: { unreadable: 'result', faults: refills.faults };
	}
	const result = answers.done ? readAwards(answers.value) : answers;
	if (!result.done) return { unreadable: 'result', faults: result.faults };
	return { unreadable: null, money: verifyAwards(problem.value, result.value, inputHash), inputHash };
}
