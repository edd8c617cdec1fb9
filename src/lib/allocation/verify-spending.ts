import type { MoneyFile, MoneyProblem, MoneyReport } from './award.ts';
import type { StatedAward } from './read-money.ts';
import { figureViolation } from './verify-figures.ts';
import type { MoneyViolation } from './violation.ts';

/** One file of a round over money with what a result says of it. */
export interface Answered {
	readonly file: MoneyFile;
	readonly stated: StatedAward;
}

/** The first figure of a stated report that the answers, in the order of the round, do not give. */
export function moneyReportViolation(
	problem: MoneyProblem,
	inOrder: readonly Answered[],
	stated: unknown
): MoneyViolation | null {
	return figureViolation(reportDue(problem, inOrder), stated);
}

function reportDue({ envelopeCents }: MoneyProblem, inOrder: readonly Answered[]): MoneyReport {
	const due = { files: 0, awarded: 0, awardedWithPriority: 0, awardedCents: 0, changedByReserve: 0 };
	/** Left to the next of the order were there no reserve: nothing once a file did not fit. */
	let left = envelopeCents;
	for (const { file, stated } of inOrder) {
		const isServed = stated.from !== null;
		const wouldBeServed = file.amountCents <= left;
		left = wouldBeServed ? left - file.amountCents : 0;
		due.files += 1;
		if (isServed !== wouldBeServed) due.changedByReserve += 1;
		if (!isServed) continue;
		due.awarded += 1;
		due.awardedCents += file.amountCents;
		if (file.priority) due.awardedWithPriority += 1;
	}
	return { ...due, leftCents: envelopeCents - due.awardedCents };
}
