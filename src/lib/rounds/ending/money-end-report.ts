import type { MoneyProblem, MoneyReport } from '#lib/allocation/award.ts';
import { type Cents, sumCents } from '#lib/basics/cents.ts';
import type { MoneyStanding } from '../money-standing.ts';

/** What became of a published round over money: from requests to awards. Rates are shares of 1. */
export interface MoneyEndReport {
	readonly files: number;
	readonly envelopeCents: Cents;
	readonly reserveCents: Cents;
	readonly run: { readonly awarded: number; readonly awardedCents: Cents; readonly changedByReserve: number };
	/** Proposals decided by named officers, and those decided otherwise. */
	readonly decisions: { readonly all: number; readonly otherwise: number; readonly rate: number | null };
	readonly refills: { readonly count: number; readonly called: number };
	/** Requests awarded whose money came back. */
	readonly givenBack: number;
	/** Requests awarded by changing their decision after an appeal. */
	readonly onAppeal: number;
	readonly awarded: number;
	readonly awardedCents: Cents;
	readonly leftCents: Cents;
	readonly stillWaiting: number;
	/** Turns that no officer decided yet. */
	readonly waitedFor: number;
	/** Share awarded of those with priority and of the others; null when either group has fewer than five. */
	readonly rates: { readonly priority: number; readonly others: number } | null;
}

interface Held {
	readonly problem: MoneyProblem;
	readonly run: MoneyReport;
	readonly standings: readonly (MoneyStanding & { readonly hasGivenBack: boolean })[];
	/** How many each refill called. */
	readonly refills: readonly number[];
	readonly onAppeal: number;
	readonly decided: { readonly all: number; readonly otherwise: number };
}

const fewest = 5;

/** The report of a round over money as it stands. */
export function moneyEndReport({
	problem,
	run,
	standings,
	refills,
	onAppeal,
	decided
}: Held): MoneyEndReport {
	const held = standings.filter(({ standing }) => standing === 'held');
	const awardedCents = sumCents(held.map(({ amountCents }) => amountCents));
	const count = (wanted: MoneyStanding['standing']) =>
		standings.filter(({ standing }) => standing === wanted).length;
	const holders = new Set(held.map(({ reference }) => reference));
	const rate = (isPriority: boolean) => {
		const group = problem.files.filter(({ priority }) => priority === isPriority);
		return group.length < fewest
			? null
			: share(group.filter(({ id }) => holders.has(id)).length, group.length);
	};
	const [priority, others] = [rate(true), rate(false)];
	const { all, otherwise } = decided;
	return {
		files: problem.files.length,
		envelopeCents: problem.envelopeCents,
		reserveCents: problem.reserveCents,
		run: {
			awarded: run.awarded,
			awardedCents: run.awardedCents,
			changedByReserve: run.changedByReserve
		},
		decisions: { all, otherwise, rate: all === 0 ? null : share(otherwise, all) },
		refills: { count: refills.length, called: refills.reduce((sum, called) => sum + called, 0) },
		givenBack: standings.filter(({ hasGivenBack }) => hasGivenBack).length,
		onAppeal,
		awarded: held.length,
		awardedCents,
		leftCents: problem.envelopeCents - awardedCents,
		stillWaiting: count('waiting'),
		waitedFor: count('proposed'),
		rates: priority === null || others === null ? null : { priority, others }
	};
}

const share = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 10_000;
