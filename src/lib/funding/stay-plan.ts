import type { Cents } from '#lib/basics/cents.ts';
import type { Day } from '#lib/basics/day.ts';
import type { KilometreSpan } from '#lib/territories/distance.ts';
import type { Costs, Project } from './balance.ts';
import { type Closer, closersOf } from './closers.ts';
import { limits } from './combining.ts';
import { type Aid, type Pair, plansOf, type StayPlan } from './plan.ts';
import { type ToDo, toDosOf } from './to-do.ts';
import { isSamePair, type ToldAid, type ToldPair, withTold, withToldPairs } from './told.ts';

/** Where, when and how a stay is. `country`: ISO code; `town` and `establishment` as typed, empty while not known. */
export interface StayPlace {
	readonly country: string;
	readonly town: string;
	readonly startsOn: Day;
	readonly endsOn: Day;
	readonly isGreen: boolean | null;
	readonly establishment: string;
}

/** What a person saved of their plan, as it is kept. */
export interface StayPlanContent extends StayPlace {
	readonly costs: Costs;
	readonly ownCents: Cents;
	readonly monthlyCents: Cents;
	readonly toldAids: readonly ToldAid[];
	readonly toldPairs: readonly ToldPair[];
}

/** What is worked out for a place and its days; the plans follow from it and from the figures typed. */
export interface PlanGround {
	readonly on: Day;
	/** Aids the person may have, or could; those refused are only counted. */
	readonly aids: readonly Aid[];
	readonly refused: number;
	readonly pairs: readonly Pair[];
	readonly distance: KilometreSpan | null;
	/** The year of the prices that the starting costs stand on; null for a country without them. */
	readonly priceYear: number | null;
	/** Whether the European health card is of use there. */
	readonly inEurope: boolean;
}

/** A plan with what would close its gap and what it asks to be done. */
export interface WorkedPlan extends StayPlan {
	readonly closers: readonly Closer[];
	readonly toDos: readonly ToDo[];
}

export function projectOf(content: StayPlanContent, on: Day): Project {
	const { startsOn, endsOn, costs, ownCents, monthlyCents } = content;
	return { on, startsOn, endsOn, costs, ownCents, monthlyCents };
}

/** The three plans, worked out from what was typed and what the server knows. */
export function workedPlans(content: StayPlanContent, ground: PlanGround): readonly WorkedPlan[] {
	const project = projectOf(content, ground.on);
	const aids = ground.aids.map((aid) => withTold(aid, content.toldAids));
	const pairs = withToldPairs(ground.pairs, content.toldPairs, content.establishment, content.startsOn);
	return plansOf(project, aids, pairs, limits).map((plan) => {
		const closers = closersOf(plan, project, aids);
		return { ...plan, closers, toDos: toDosOf(plan, project, aids, closers, ground.inEurope) };
	});
}

/** Whether two plans hold the same aids for the same sums: what follows from them is then the same too. */
export function comesToTheSame(one: StayPlan, other: StayPlan): boolean {
	const held = ({ aids }: StayPlan) =>
		aids
			.map(({ aid, cents }) => `${aid} ${cents}`)
			.toSorted()
			.join();
	return held(one) === held(other);
}

/** Pairs that an answer would change a plan by, and those already answered, to be corrected. */
export function pairsToAsk(
	content: StayPlanContent,
	plans: readonly StayPlan[]
): readonly Pick<Pair, 'a' | 'b'>[] {
	const open = plans.flatMap(({ leftOut }) =>
		leftOut.flatMap(({ aid, because, with: other }) =>
			because === 'unknown' && other !== undefined ? [{ a: other, b: aid }] : []
		)
	);
	const all = [...content.toldPairs, ...open];
	return all.filter((pair, place) => all.findIndex((other) => isSamePair(pair, other)) === place);
}
