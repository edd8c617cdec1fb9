import type { Cents } from '#lib/basics/cents.ts';
import { addDays, addMonths, type Day, inclusiveDays } from '#lib/basics/day.ts';
import type { Payment, StayDays } from './payments.ts';

export const costKinds = [
	'travel',
	'papers',
	'insurance',
	'deposit',
	'housing',
	'food',
	'transport',
	'other'
] as const;
/** What a stay costs. A deposit comes back at the end. */
export type CostKind = (typeof costKinds)[number];

/** Days before departure (after it where negative) on which a cost that comes once is paid, as people usually do. */
export const paidDaysBefore: Readonly<Record<'travel' | 'papers' | 'insurance' | 'deposit', number>> = {
	travel: 30,
	papers: 60,
	insurance: 15,
	deposit: 0
};

/** Cents of each cost: of one month for those that come each month. */
export type Costs = Readonly<Record<CostKind, Cents>>;

/** A stay to pay for. `on`: today. `ownCents`: own money in hand today; `monthlyCents`: what comes each month until the return. */
export interface Project extends StayDays {
	readonly on: Day;
	readonly costs: Costs;
	readonly ownCents: Cents;
	readonly monthlyCents: Cents;
}

/** One calendar month. `lowestCents`: the least in hand at the end of a day of that month. */
export interface MonthLine {
	/** `YYYY-MM`. */
	readonly month: string;
	readonly inCents: Cents;
	readonly outCents: Cents;
	readonly closingCents: Cents;
	readonly lowestCents: Cents;
}

export interface Balance {
	readonly months: readonly MonthLine[];
	/** The day with the least in hand, when that is below zero: how much is missing, in positive cents. */
	readonly worst: { readonly on: Day; readonly cents: Cents } | null;
	readonly endCents: Cents;
}

interface Movement {
	readonly on: Day;
	readonly cents: Cents;
}

const none: ReadonlySet<CostKind> = new Set();

/** What the stay costs, without the kinds that somebody else pays; a deposit that comes back is no cost. */
export function totalCost(project: Project, covered: ReadonlySet<CostKind> = none): Cents {
	return -costsOf(project, covered).reduce((sum, { cents }) => sum + cents, 0);
}

/** Money in hand from today to the last payment, month by month. On one day, what is paid leaves before what comes. */
export function balanceOf(
	project: Project,
	covered: ReadonlySet<CostKind>,
	payments: readonly Payment[]
): Balance {
	const movements = [...costsOf(project, covered), ...ownMoney(project), ...payments]
		.map((movement) => ({ ...movement, on: movement.on < project.on ? project.on : movement.on }))
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.cents - b.cents));
	const last = movements.at(-1)?.on ?? project.on;
	const months: MonthLine[] = [];
	let inHand = project.ownCents;
	let worst: { on: Day; cents: Cents } | null = null;
	let next = 0;
	for (let month = project.on.slice(0, 7); month <= last.slice(0, 7); month = following(month)) {
		let [inCents, outCents] = [0, 0];
		let lowestCents = inHand;
		for (; movements[next]?.on.startsWith(month); next++) {
			const { on, cents } = movements[next] ?? { on: last, cents: 0 };
			inHand += cents;
			if (cents > 0) inCents += cents;
			else outCents -= cents;
			lowestCents = Math.min(lowestCents, inHand);
			if (inHand < 0 && -inHand > (worst?.cents ?? 0)) worst = { on, cents: -inHand };
		}
		months.push({ month, inCents, outCents, closingCents: inHand, lowestCents });
	}
	return { months, worst, endCents: inHand };
}

function costsOf(project: Project, covered: ReadonlySet<CostKind>): Movement[] {
	const { startsOn, endsOn, costs } = project;
	return costKinds.flatMap((kind): Movement[] => {
		const cents = costs[kind];
		if (cents === 0 || covered.has(kind)) return [];
		if (kind === 'deposit')
			return [
				{ on: startsOn, cents: -cents },
				{ on: endsOn, cents }
			];
		if (kind in paidDaysBefore)
			return [{ on: addDays(startsOn, -paidDaysBefore[kind as 'travel']), cents: -cents }];
		return monthStarts(project).map(({ on, thirtieths }) => ({
			on,
			cents: -Math.round((cents * thirtieths) / 30)
		}));
	});
}

/** Own money of each month comes on its first day, until the return. */
function ownMoney({ on, endsOn, monthlyCents }: Project): Movement[] {
	const movements: Movement[] = [];
	if (monthlyCents === 0) return movements;
	for (let month = following(on.slice(0, 7)); `${month}-01` <= endsOn; month = following(month))
		movements.push({ on: `${month}-01`, cents: monthlyCents });
	return movements;
}

/** The first day of each month of the stay; a last month that is not whole counts in thirtieths. */
function monthStarts({ startsOn, endsOn }: StayDays): { on: Day; thirtieths: number }[] {
	const starts: { on: Day; thirtieths: number }[] = [];
	for (let month = 0; ; month++) {
		const on = addMonths(startsOn, month);
		if (on > endsOn) return starts;
		const isWhole = addMonths(startsOn, month + 1) <= addDays(endsOn, 1);
		starts.push({ on, thirtieths: isWhole ? 30 : Math.min(30, inclusiveDays(on, endsOn)) });
	}
}

function following(month: string): string {
	return addMonths(`${month}-01`, 1).slice(0, 7);
}
