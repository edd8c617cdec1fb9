import type { Cents } from '#lib/basics/cents.ts';
import { addMonths, type Day, daysBetween } from '#lib/basics/day.ts';
import { balanceOf, type CostKind, type Project } from './balance.ts';
import { paidBy, paymentsOf } from './payments.ts';
import { type Aid, moneyIn, type StayPlan } from './plan.ts';

/** One thing that would help over the worst gap. `isEnough`: it closes it alone. */
export type Closer =
	| { readonly by: 'advance'; readonly aid: string; readonly cents: Cents; readonly isEnough: boolean }
	| {
			readonly by: 'aid';
			readonly aid: string;
			readonly cents: Cents;
			readonly isEnough: boolean;
			readonly because: 'to-check' | 'contest' | 'unknown';
			readonly with?: string;
	  }
	| { readonly by: 'later'; readonly months: number; readonly startsOn: Day; readonly endsOn: Day }
	| { readonly by: 'savings'; readonly months: number; readonly centsPerMonth: Cents };

const longestWait = 12;

/**
 * What would close the worst gap of a plan: an advance of an aid that pays later, an aid the plan could not count on,
 * another date, or money put aside until then. Empty when money never runs short.
 */
export function closersOf(plan: StayPlan, project: Project, aids: readonly Aid[]): readonly Closer[] {
	const { worst } = plan.balance;
	if (!worst) return [];
	return [
		...helpful(advances(plan, project, aids, worst)),
		...helpful(otherAids(plan, project, aids, worst)),
		...laterDate(plan, project, aids),
		...savings(project, worst)
	];
}

/** The two that help most: a longer list helps nobody. */
function helpful(closers: readonly AidCloser[]): readonly AidCloser[] {
	return closers.toSorted((a, b) => b.cents - a.cents).slice(0, 2);
}

type AidCloser = Extract<Closer, { aid: string }>;
type Gap = NonNullable<StayPlan['balance']['worst']>;

function advances(plan: StayPlan, project: Project, aids: readonly Aid[], gap: Gap): AidCloser[] {
	return plan.aids.flatMap(({ aid: id, cents }): AidCloser[] => {
		const aid = aids.find((each) => each.id === id);
		if (!aid?.terms.mayAdvance) return [];
		const later = cents - paidBy(paymentsOf(aid.terms, cents, project, id), gap.on);
		if (later <= 0) return [];
		return [{ by: 'advance', aid: id, cents: Math.min(later, gap.cents), isEnough: later >= gap.cents }];
	});
}

/** Aids left out for want of an answer, with what they would have paid by the day of the gap. */
function otherAids(plan: StayPlan, project: Project, aids: readonly Aid[], gap: Gap): AidCloser[] {
	return plan.leftOut.flatMap((left): AidCloser[] => {
		const { because } = left;
		if (because !== 'to-check' && because !== 'contest' && because !== 'unknown') return [];
		const aid = aids.find(({ id }) => id === left.aid);
		if (!aid) return [];
		const cents = paidBy(paymentsOf(aid.terms, moneyIn(plan.name, aid), project, aid.id), gap.on);
		if (cents <= 0) return [];
		return [
			{
				by: 'aid',
				aid: left.aid,
				cents,
				isEnough: cents >= gap.cents,
				because,
				...(left.with !== undefined && { with: left.with })
			}
		];
	});
}

/** The first later month, within a year, at which the same stay never runs short, the monthly money adding up. */
function laterDate(plan: StayPlan, project: Project, aids: readonly Aid[]): Closer[] {
	if (project.monthlyCents <= 0) return [];
	const chosen = plan.aids.flatMap(({ aid: id, cents }) => {
		const aid = aids.find((each) => each.id === id);
		return aid ? [{ aid, cents }] : [];
	});
	const covered = new Set<CostKind>(chosen.flatMap(({ aid }) => aid.covers));
	for (let months = 1; months <= longestWait; months++) {
		const moved = {
			...project,
			startsOn: addMonths(project.startsOn, months),
			endsOn: addMonths(project.endsOn, months)
		};
		const payments = chosen.flatMap(({ aid, cents }) => paymentsOf(aid.terms, cents, moved, aid.id));
		if (!balanceOf(moved, covered, payments).worst)
			return [{ by: 'later', months, startsOn: moved.startsOn, endsOn: moved.endsOn }];
	}
	return [];
}

function savings(project: Project, gap: Gap): Closer[] {
	const months = Math.max(1, Math.floor(daysBetween(project.on, gap.on) / 30));
	return [{ by: 'savings', months, centsPerMonth: Math.ceil(gap.cents / months) }];
}
