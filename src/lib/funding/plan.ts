import type { Cents } from '#lib/basics/cents.ts';
import type { Day } from '#lib/basics/day.ts';
import { type Balance, balanceOf, type CostKind, type Project, totalCost } from './balance.ts';
import { bestSets, mostAids } from './best-sets.ts';
import { paidBy, paymentsOf, type PaymentTerms } from './payments.ts';

/**
 * Who settles whether an aid comes: it was already `granted`; it is a `right` of whoever meets the conditions; an
 * institution or association `decided`; a jury or a draw, in a `contest`.
 */
export type Settled = 'granted' | 'right' | 'decided' | 'contest';

/** An aid as the plan sees it: what it pays to this person for this stay, when, and how sure it is. */
export interface Aid {
	readonly id: string;
	/** Whether the person may ask: yes; yes if answers still missing fit; not before a date; no. */
	readonly verdict: 'yes' | 'to-check' | 'not-yet' | 'no';
	readonly settled: Settled;
	/** What is sure once granted, and what is likely at the indicative rates; 0 where no figure was found. */
	readonly sureCents: Cents;
	readonly likelyCents: Cents;
	/** Costs it pays itself, in kind. */
	readonly covers: readonly CostKind[];
	readonly terms: PaymentTerms;
	/** Last day to ask, where one is known. */
	readonly askBy: Day | null;
	/** What the person must pay themselves when they take it; 0 where no rule says so. */
	readonly ownShareCents: Cents;
}

/** Whether two aids go together at this establishment, this year. A pair that nobody settled is unknown. */
export interface Pair {
	readonly a: string;
	readonly b: string;
	readonly answer: 'together' | 'apart' | 'unknown';
}

/** Of these aids, at most so many. */
export interface Limit {
	readonly id: string;
	readonly aids: readonly string[];
	readonly maxCount: number;
}

export const planNames = ['surest', 'earliest', 'highest'] as const;
/** `surest`: the most that is sure; `earliest`: the most in hand on the day of departure; `highest`: the most expected. */
export type PlanName = (typeof planNames)[number];

/** Why an aid is not in a plan. `with`: the chosen aid that stands in the way. */
export type LeftOut = {
	readonly aid: string;
	readonly because:
		| 'not-eligible'
		| 'not-yet'
		| 'too-late'
		| 'to-check'
		| 'contest'
		| 'no-figure'
		| 'apart'
		| 'unknown'
		| 'limit'
		| 'own-share'
		| 'too-many';
	readonly with?: string;
};

export interface ChosenAid {
	readonly aid: string;
	readonly cents: Cents;
	/** Costs it pays in kind. */
	readonly coveredCents: Cents;
}

export interface StayPlan {
	readonly name: PlanName;
	readonly aids: readonly ChosenAid[];
	readonly leftOut: readonly LeftOut[];
	/** Other sets of aids worth exactly as much. */
	readonly ties: readonly (readonly string[])[];
	readonly costCents: Cents;
	/** Money of the aids, without what they pay in kind. */
	readonly aidCents: Cents;
	readonly coveredCents: Cents;
	readonly balance: Balance;
}

/** How many times in a hundred an aid is counted on when the highest expectation is looked for. A convention. */
export const chances: Readonly<Record<Settled, number>> = {
	granted: 100,
	right: 90,
	decided: 60,
	contest: 20
};
/** The same share of the chance, for an aid whose conditions are not all known yet. */
export const toCheckShare = 0.5;

/** The three plans of a stay, each with what it leaves out and why. No plan counts on a pair that nobody settled. */
export function plansOf(
	project: Project,
	aids: readonly Aid[],
	pairs: readonly Pair[],
	limits: readonly Limit[] = []
): readonly StayPlan[] {
	return planNames.map((name) => planFor(name, project, aids, pairs, limits));
}

function planFor(
	name: PlanName,
	project: Project,
	aids: readonly Aid[],
	pairs: readonly Pair[],
	limits: readonly Limit[]
): StayPlan {
	const excluded = aids.flatMap((aid): LeftOut[] => {
		const because = whyNever(name, aid, project);
		return because ? [{ aid: aid.id, because }] : [];
	});
	const never = new Set(excluded.map(({ aid }) => aid));
	const able = aids
		.filter(({ id }) => !never.has(id))
		.sort((a, b) => valueIn(name, b, project) - valueIn(name, a, project));
	const candidates = able.slice(0, mostAids);
	const best = bestSets({
		values: candidates.map((aid) => valueIn(name, aid, project)),
		cents: candidates.map((aid) => moneyIn(name, aid)),
		excludes: candidates.map((aid) =>
			maskOf(candidates, (other) => standing(aid, other, pairs) !== 'together')
		),
		caps: limits.map((limit) => ({
			members: maskOf(candidates, ({ id }) => limit.aids.includes(id)),
			maxCount: limit.maxCount,
			maxCents: null
		})),
		rooms: candidates.map(({ ownShareCents }) =>
			ownShareCents > 0 ? Math.max(0, totalCost(project) - ownShareCents) : null
		)
	});
	const [set = 0, ...others] = best.sets;
	const chosen = candidates.filter((_aid, place) => set & (1 << place));
	const covered = new Set(chosen.flatMap(({ covers }) => covers));
	const shown = chosen.map((aid) => ({
		aid: aid.id,
		cents: moneyIn(name, aid),
		coveredCents: coveredCents(aid, project)
	}));
	return {
		name,
		aids: shown,
		leftOut: [
			...excluded,
			...able.slice(mostAids).map(({ id }): LeftOut => ({ aid: id, because: 'too-many' })),
			...candidates
				.filter((aid) => !chosen.includes(aid))
				.map((aid) => ({ aid: aid.id, ...whyNot(aid, chosen, pairs, limits) }))
		],
		ties: others.map((mask) => candidates.flatMap(({ id }, place) => (mask & (1 << place) ? [id] : []))),
		costCents: totalCost(project),
		aidCents: shown.reduce((sum, { cents }) => sum + cents, 0),
		coveredCents: totalCost(project) - totalCost(project, covered),
		balance: balanceOf(
			project,
			covered,
			chosen.flatMap((aid) => paymentsOf(aid.terms, moneyIn(name, aid), project, aid.id))
		)
	};
}

/** What an aid brings in money, as this plan counts it. */
export function moneyIn(name: PlanName, aid: Aid): Cents {
	return name === 'highest' ? aid.likelyCents : aid.sureCents;
}

/** Beyond any sum of aids in cents: what is in hand at departure comes before all else. */
const departureFirst = 10_000_000;

function valueIn(name: PlanName, aid: Aid, project: Project): number {
	const money = moneyIn(name, aid);
	const worth = money + coveredCents(aid, project);
	if (name === 'surest') return worth;
	if (name === 'highest') {
		const share = aid.verdict === 'to-check' && aid.settled !== 'granted' ? toCheckShare : 1;
		return Math.round((worth * chances[aid.settled] * share) / 100);
	}
	const inHand = paidBy(paymentsOf(aid.terms, money, project, aid.id), project.startsOn);
	return (inHand + coveredCents(aid, project)) * departureFirst + worth;
}

function coveredCents({ covers }: Aid, project: Project): Cents {
	return totalCost(project) - totalCost(project, new Set(covers));
}

function whyNever(name: PlanName, aid: Aid, project: Project): LeftOut['because'] | null {
	if (aid.settled !== 'granted') {
		if (aid.verdict === 'no') return 'not-eligible';
		if (aid.verdict === 'not-yet') return 'not-yet';
		if (aid.askBy !== null && aid.askBy < project.on) return 'too-late';
		if (aid.verdict === 'to-check' && name !== 'highest') return 'to-check';
		if (aid.settled === 'contest' && name !== 'highest') return 'contest';
	}
	return valueIn(name, aid, project) > 0 ? null : 'no-figure';
}

function standing(aid: Aid, other: Aid, pairs: readonly Pair[]): Pair['answer'] {
	if (aid.id === other.id) return 'together';
	const pair = pairs.find(({ a, b }) => (a === aid.id && b === other.id) || (a === other.id && b === aid.id));
	return pair?.answer ?? 'unknown';
}

function whyNot(
	aid: Aid,
	chosen: readonly Aid[],
	pairs: readonly Pair[],
	limits: readonly Limit[]
): Omit<LeftOut, 'aid'> {
	const apart = chosen.find((each) => standing(aid, each, pairs) === 'apart');
	if (apart) return { because: 'apart', with: apart.id };
	const limit = limits.find(
		({ aids, maxCount }) =>
			aids.includes(aid.id) && chosen.filter(({ id }) => aids.includes(id)).length >= maxCount
	);
	const limiting = limit && chosen.find(({ id }) => limit.aids.includes(id));
	if (limiting) return { because: 'limit', with: limiting.id };
	const unknown = chosen.find((each) => standing(aid, each, pairs) === 'unknown');
	return unknown ? { because: 'unknown', with: unknown.id } : { because: 'own-share' };
}

function maskOf(aids: readonly Aid[], includes: (aid: Aid) => boolean): number {
	return aids.reduce((mask, aid, place) => (includes(aid) ? mask | (1 << place) : mask), 0);
}
