import { allocate } from '#lib/allocation/allocate.ts';
import type { Assignment, Policy, Problem } from '#lib/allocation/problem.ts';
import { readProblem } from '#lib/allocation/read-problem.ts';
import type { Compared } from './compared.ts';
import { type MoneyDryRun, moneyDryRuns } from './money-dry-run.ts';
import { isMoneyList } from './money-list.ts';
import { dryRunSeed, problemText } from '../round.ts';

/** What a round is tried out as, over places or over money. */
export type DryRuns = Compared<DryRun> | Compared<MoneyDryRun>;

export interface DryRun {
	readonly placed: number;
	readonly placedWithPriority: number;
	readonly firstChoices: number;
	readonly unfilled: number;
}

/** The frozen list, with the panel's scores where one scored, answered twice on one trial draw, with the reserve and without, and how many answers differ. */
export function dryRuns(
	frozenList: string,
	listHash: string,
	scores: ReadonlyMap<string, number> | null
): DryRuns {
	if (isMoneyList(frozenList)) return moneyDryRuns(frozenList, listHash);
	const read = readProblem(JSON.parse(problemText(dryRunSeed(listHash), frozenList, scores)));
	if (!read.done) throw new Error(`a frozen list that cannot be read: ${JSON.stringify(read.faults)}`);
	const problem = read.value;
	const under = (policy: Policy) => allocate(problem, policy);
	const [withReserve, without] = [under('reserve'), under('no-reserve')];
	return {
		withReserve: counted(problem, withReserve),
		without: counted(problem, without),
		changed: withReserve.filter(({ offer }, at) => offer !== without[at]?.offer).length
	};
}

function counted({ applicants, offers }: Problem, assignment: readonly Assignment[]): DryRun {
	const placed = assignment.filter(({ offer }) => offer !== null).length;
	return {
		placed,
		placedWithPriority: assignment.filter(({ offer }, at) => offer !== null && applicants[at]?.priority)
			.length,
		firstChoices: assignment.filter(({ rank }) => rank === 1).length,
		unfilled: offers.reduce((sum, { capacity }) => sum + capacity, 0) - placed
	};
}
