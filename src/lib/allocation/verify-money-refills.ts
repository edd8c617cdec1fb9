import { sha256 } from '#lib/basics/sha256.ts';
import type { MoneyFile, MoneyProblem } from './award.ts';
import type { StatedMoneyRefill } from './read-money-refills.ts';
import { type MoneyVerdict, verifyAwards } from './verify-money.ts';
import type { MoneyViolation } from './violation.ts';

/**
 * Checks the refills of a round: each on the draw of the round, over requests that are in it for what they asked there,
 * answered by its rule. Who gave money back stays unsaid: how much came free is taken as stated.
 */
export function verifyMoneyRefills(
	problem: MoneyProblem,
	refills: readonly StatedMoneyRefill[]
): MoneyVerdict {
	const verdicts = refills.map((refill) => verdictOn(problem, refill));
	return {
		violation: verdicts.find(({ violation }) => violation)?.violation ?? null,
		files: problem.files.length,
		awarded: verdicts.reduce((sum, { awarded }) => sum + awarded, 0),
		awardedCents: verdicts.reduce((sum, { awardedCents }) => sum + awardedCents, 0)
	};
}

function verdictOn(problem: MoneyProblem, refill: StatedMoneyRefill): MoneyVerdict {
	const verdict = verifyAwards(refill.rest, refill, sha256(refill.input));
	return { ...verdict, violation: verdict.violation ?? strange(problem, refill.rest) };
}

function strange(problem: MoneyProblem, rest: MoneyProblem): MoneyViolation | null {
	if (rest.seed !== problem.seed) return { kind: 'other-input', stated: rest.seed, actual: problem.seed };
	const known = new Map(problem.files.map((file) => [file.id, file]));
	for (const file of rest.files) {
		const fault = otherwise(file, known.get(file.id));
		if (fault) return fault;
	}
	return null;
}

function otherwise(file: MoneyFile, known: MoneyFile | undefined): MoneyViolation | null {
	const { id: applicant, amountCents } = file;
	if (!known) return { kind: 'unknown-applicant', applicant };
	if (file.priority && !known.priority) return { kind: 'not-priority', applicant };
	return known.amountCents === amountCents
		? null
		: { kind: 'wrong-amount', applicant, stated: amountCents, actual: known.amountCents };
}
