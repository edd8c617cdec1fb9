import { type MoneyProblem } from '#lib/allocation/award.ts';
import { readMoneyProblem } from '#lib/allocation/read-money.ts';
import { runMoney } from '#lib/allocation/run-money.ts';
import type { Compared } from './compared.ts';
import { dryRunSeed, problemText } from '../round.ts';

export interface MoneyDryRun {
	readonly awarded: number;
	readonly awardedWithPriority: number;
	readonly awardedCents: number;
	readonly leftCents: number;
}

/** The frozen requests answered twice on one trial draw, with the reserve and without, and how many answers differ. */
export function moneyDryRuns(frozenList: string, listHash: string): Compared<MoneyDryRun> {
	const problem = readStoredMoney(problemText(dryRunSeed(listHash), frozenList));
	const [withReserve, without] = [problem, { ...problem, reserveCents: 0 }].map(
		(each) => runMoney(each, listHash).report
	) as [MoneyReport, MoneyReport];
	return {
		withReserve: counted(withReserve),
		without: counted(without),
		changed: withReserve.changedByReserve
	};
}

type MoneyReport = ReturnType<typeof runMoney>['report'];

const counted = ({ awarded, awardedWithPriority, awardedCents, leftCents }: MoneyReport): MoneyDryRun => ({
	awarded,
	awardedWithPriority,
	awardedCents,
	leftCents
});

/** A problem over money that this product wrote. Throws on one that cannot be read: a bug. */
export function readStoredMoney(text: string): MoneyProblem {
	const read = readMoneyProblem(JSON.parse(text));
	if (!read.done) throw new Error(`a stored problem that cannot be read: ${JSON.stringify(read.faults)}`);
	return read.value;
}
