import { money, number } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { DryRun, DryRuns } from './dry-run.ts';
import type { MoneyDryRun } from './money-dry-run.ts';

/** One figure of the dry runs, said for each of the two. */
export interface DryRunRow {
	readonly label: string;
	readonly with: string;
	readonly without: string;
}

/** What the dry runs of a round compare, line by line. */
export function dryRunRows(runs: DryRuns): DryRunRow[] {
	const { withReserve, without } = runs;
	if ('leftCents' in withReserve && 'leftCents' in without) return rows(moneyMeasures, withReserve, without);
	return 'unfilled' in withReserve && 'unfilled' in without ? rows(placeMeasures, withReserve, without) : [];
}

interface Measure<T> {
	readonly label: () => string;
	readonly of: (run: T) => string;
}

const said = (value: number) => number(value, getLocale());
const euros = (cents: number) => money(cents, getLocale());

const placeMeasures: readonly Measure<DryRun>[] = [
	{ label: m.allocation_dry_placed, of: ({ placed }) => said(placed) },
	{ label: m.allocation_dry_priority, of: ({ placedWithPriority }) => said(placedWithPriority) },
	{ label: m.allocation_dry_first, of: ({ firstChoices }) => said(firstChoices) },
	{ label: m.allocation_dry_unfilled, of: ({ unfilled }) => said(unfilled) }
];
const moneyMeasures: readonly Measure<MoneyDryRun>[] = [
	{ label: m.money_dry_awarded, of: ({ awarded }) => said(awarded) },
	{ label: m.money_dry_priority, of: ({ awardedWithPriority }) => said(awardedWithPriority) },
	{ label: m.money_dry_given, of: ({ awardedCents }) => euros(awardedCents) },
	{ label: m.money_dry_left, of: ({ leftCents }) => euros(leftCents) }
];

const rows = <T>(measures: readonly Measure<T>[], withReserve: T, without: T): DryRunRow[] =>
	measures.map(({ label, of }) => ({ label: label(), with: of(withReserve), without: of(without) }));
