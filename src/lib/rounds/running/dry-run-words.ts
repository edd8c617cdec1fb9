import { money, number, signed } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { DryRun, DryRuns } from './dry-run.ts';
import type { MoneyDryRun } from './money-dry-run.ts';

/** One figure of the dry runs, said for each of the two, and what is between them. */
export interface DryRunRow {
	readonly label: string;
	readonly with: string;
	readonly without: string;
	/** With the reserve less without, its sign before it. */
	readonly difference: string;
}

/** What the dry runs of a round compare, line by line. */
export function dryRunRows(runs: DryRuns): DryRunRow[] {
	const { withReserve, without } = runs;
	if ('leftCents' in withReserve && 'leftCents' in without) return rows(moneyMeasures, withReserve, without);
	return 'unfilled' in withReserve && 'unfilled' in without ? rows(placeMeasures, withReserve, without) : [];
}

interface Measure<T> {
	readonly label: () => string;
	readonly of: (run: T) => number;
	readonly say: (value: number) => string;
}

const said = (value: number) => number(value, getLocale());
const euros = (cents: number) => money(cents, getLocale());

const placeMeasures: readonly Measure<DryRun>[] = [
	{ label: m.allocation_dry_placed, of: ({ placed }) => placed, say: said },
	{ label: m.allocation_dry_priority, of: ({ placedWithPriority }) => placedWithPriority, say: said },
	{ label: m.allocation_dry_first, of: ({ firstChoices }) => firstChoices, say: said },
	{ label: m.allocation_dry_unfilled, of: ({ unfilled }) => unfilled, say: said }
];
const moneyMeasures: readonly Measure<MoneyDryRun>[] = [
	{ label: m.money_dry_awarded, of: ({ awarded }) => awarded, say: said },
	{ label: m.money_dry_priority, of: ({ awardedWithPriority }) => awardedWithPriority, say: said },
	{ label: m.money_dry_given, of: ({ awardedCents }) => awardedCents, say: euros },
	{ label: m.money_dry_left, of: ({ leftCents }) => leftCents, say: euros }
];

const rows = <T>(measures: readonly Measure<T>[], withReserve: T, without: T): DryRunRow[] =>
	measures.map(({ label, of, say }) => ({
		label: label(),
		with: say(of(withReserve)),
		without: say(of(without)),
		difference: signed(of(withReserve) - of(without), say)
	}));
