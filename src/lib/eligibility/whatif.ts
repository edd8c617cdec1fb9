import { addDays, addMonths, daysBetween, monthSpan, type Day } from '#lib/basics/day.ts';
import { assess } from './assess.ts';
import { decide } from './decide.ts';
import { isUnknown, type Facts, type FactValue } from './fact.ts';
import { movingDate, waitsOf } from './movement.ts';
import type { ReadyCondition } from './ready-rule.ts';
import type { DurationCondition, FactCondition } from './rule.ts';
import type { ReadyProgramme, Rulebook } from './rulebook.ts';
import { situationOf, type Situation } from './situation.ts';
import { leavesOf } from './suppositions.ts';

/**
 * One thing to do differently, with the facts as they would be. `leave`: the same stay, earlier or later. `stay`:
 * another day of return. `go`: another country, any of `among`. `get`: a proof, an agreement, a figure of the project.
 */
export type Step =
	| { readonly kind: 'leave' | 'stay' | 'get'; readonly facts: Facts }
	| { readonly kind: 'go'; readonly facts: Facts; readonly among: readonly string[] };

/** Steps that lead there together, and of which no smaller part does. */
export type Suggestion = readonly Step[];

/** What follows from the facts told, worked out anew after each change. */
export type Derive = (told: Facts, on: Day) => Facts;

const mostSteps = 3;
const mostSuggestions = 3;

/** A yes; or, where facts are missing besides, an answer that is no longer a no. */
export type Goal = 'yes' | 'possible';

/**
 * What would lead to the goal: smallest changes, fewest steps first, over facts marked `changeable` in their definition
 * only. Empty when the goal is reached already, or when nothing changeable leads there. `told`: without what follows
 * from it.
 */
export function whatWouldHelp(
	programme: ReadyProgramme,
	told: Facts,
	on: Day,
	{ names }: Rulebook,
	derive: Derive,
	goal: Goal = 'yes'
): readonly Suggestion[] {
	const isChangeable = (fact: string) => names.facts[fact]?.changeable === true;
	const reachesGoal = (facts: Facts) => {
		const { result, verdict } = decide(programme, derive(facts, on), on);
		return verdict !== 'no' && (result === 'eligible' || (goal === 'possible' && result === 'needs_info'));
	};
	const fixed = Object.fromEntries(Object.entries(told).filter(([fact]) => !isChangeable(fact)));
	const isHopeless = assess(programme, derive(fixed, on), on).result !== 'needs_info';
	if (isHopeless || reachesGoal(told)) return [];

	const leaves = [...leavesOf(programme.person), ...leavesOf(programme.project)];
	const plan = { leaves, told, on, isChangeable, countries: countriesOf(names.countrySets) };
	const found: Suggestion[] = [];
	let tried: readonly Suggestion[] = [[]];
	for (let size = 1; size <= mostSteps && found.length === 0; size++) {
		tried = tried.flatMap((steps) => stepsAfter(steps, plan).map((step) => [...steps, step]));
		const leading = tried.filter((steps) => reachesGoal(applied(told, steps)));
		found.push(...leading.filter((steps) => !parts(steps).some((part) => reachesGoal(applied(told, part)))));
	}
	return nearestOfEachKind(found, told).slice(0, mostSuggestions);
}

/** The facts once those steps are made. */
export function applied(told: Facts, steps: Suggestion): Facts {
	return Object.assign({}, told, ...steps.map(({ facts }) => facts));
}

interface Plan {
	readonly leaves: readonly ReadyCondition[];
	readonly told: Facts;
	readonly on: Day;
	readonly isChangeable: (fact: string) => boolean;
	readonly countries: readonly string[];
}

const kinds: readonly Step['kind'][] = ['leave', 'stay', 'go', 'get'];
const startFact = 'project.start_date';
const endFact = 'project.end_date';
const placeFact = 'project.destination';

/** Steps of a later kind than the last one, so that no mix is tried twice; `get` may come for several facts. */
function stepsAfter(steps: Suggestion, plan: Plan): Step[] {
	const last = steps.at(-1);
	const rank = last ? kinds.indexOf(last.kind) : -1;
	const facts = applied(plan.told, steps);
	return [
		...(rank < 0 ? departures(facts, plan) : []),
		...(rank < 1 ? returns(facts, plan) : []),
		...(rank < 2 ? places(facts, plan) : []),
		...gains(facts, last?.kind === 'get' ? (Object.keys(last.facts)[0] ?? '') : '', plan)
	];
}

/** The same stay on the first or last day that some condition allows, not before today. */
function departures(facts: Facts, { leaves, on, isChangeable }: Plan): Step[] {
	const situation = situationOf(facts, on);
	const start = situation.dates[startFact];
	const end = situation.dates[endFact];
	if (!start || start < on || !isChangeable(startFact)) return [];
	const waits = leaves.flatMap((leaf) => {
		const date = movingDate(leaf);
		return date && date !== 'call' && date !== 'application.date' ? waitsOf(leaf, situation).flat() : [];
	});
	return [...new Set(waits)]
		.filter((wait) => wait !== 0 && Number.isFinite(wait) && wait >= daysBetween(start, on))
		.map((wait) => ({
			kind: 'leave',
			facts: { [startFact]: addDays(start, wait), ...(end && { [endFact]: addDays(end, wait) }) }
		}));
}

/** The nearest returns that give the stay a length some condition asks for. */
function returns(facts: Facts, { leaves, on, isChangeable }: Plan): Step[] {
	const { dates, lengths } = situationOf(facts, on);
	const start = dates[startFact];
	if (!start || !lengths || !isChangeable(endFact)) return [];
	const ends = leaves.flatMap(({ condition }) => {
		if (!('duration' in condition)) return [];
		const length = lengths[condition.duration];
		if (condition.min != null && length < condition.min) return [lastDay(start, condition, condition.min, 1)];
		if (condition.max != null && length > condition.max)
			return [lastDay(start, condition, condition.max, -1)];
		return [];
	});
	return [...new Set(ends)]
		.filter((end) => end >= start)
		.map((end) => ({ kind: 'stay', facts: { [endFact]: end } }));
}

/** The first day of return that makes the stay at least so long, or the last that makes it at most so long. */
function lastDay(start: Day, { duration }: DurationCondition, bound: number, towards: 1 | -1): Day {
	const days = duration === 'weeks' ? bound * 7 : bound;
	if (duration !== 'months') return addDays(start, (towards === 1 ? Math.ceil(days) : Math.floor(days)) - 1);
	const fits = (end: Day) =>
		towards === 1 ? monthSpan(start, end) >= bound : monthSpan(start, end) <= bound;
	let end = addDays(addMonths(start, Math.floor(bound)), -1);
	while (!fits(end)) end = addDays(end, towards);
	while (fits(addDays(end, -towards))) end = addDays(end, -towards);
	return end;
}

/** Countries that the conditions tell apart from each other, each kind once. */
function places(facts: Facts, { leaves, told, on, isChangeable, countries }: Plan): Step[] {
	if (isUnknown(told[placeFact]) || !isChangeable(placeFact)) return [];
	const here = situationOf(facts, on);
	const judging = leaves.filter(({ reads }) => reads(here).includes(placeFact));
	const alike = new Map<string, string[]>();
	for (const country of countries) {
		if (country === told[placeFact]) continue;
		const there: Situation = { ...here, facts: { ...facts, [placeFact]: country } };
		const key = judging.map(({ verdict }) => verdict(there)).join();
		alike.set(key, [...(alike.get(key) ?? []), country]);
	}
	return [...alike.values()].map((among) => ({ kind: 'go', facts: { [placeFact]: among[0] }, among }));
}

/** Other changeable facts of the project as some condition asks for them. */
function gains(facts: Facts, after: string, { leaves, isChangeable }: Plan): Step[] {
	return leaves.flatMap(({ condition }): Step[] => {
		if (!('fact' in condition) || condition.fact === placeFact || !isChangeable(condition.fact)) return [];
		const { fact } = condition;
		const has = facts[fact];
		if (fact <= after || isUnknown(has)) return [];
		const asked = askedBy(condition, has);
		const to = asked === has && typeof asked === 'boolean' ? !asked : asked;
		return to === null || to === has ? [] : [{ kind: 'get', facts: { [fact]: to } }];
	});
}

/** The value nearest to the present one that a condition asks for; null where it asks for a text or a list. */
function askedBy(condition: FactCondition, has: FactValue): boolean | number | null {
	switch (condition.op) {
		case 'eq':
			return typeof condition.value === 'string' ? null : condition.value;
		case 'between':
			return Number(has) > condition.value[1] ? condition.value[1] : condition.value[0];
		case 'lt':
			return condition.value - 1;
		case 'gt':
			return condition.value + 1;
		case 'lte':
		case 'gte':
			return condition.value;
		default:
			return null;
	}
}

function countriesOf(sets: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
	return [...new Set([...sets.values()].flatMap((set) => [...set]))].sort();
}

/** Every proper part of a few steps, the empty one left out. */
function parts(steps: Suggestion): Suggestion[] {
	const subsets = steps.reduce<Suggestion[]>(
		(found, step) => found.flatMap((part) => [part, [...part, step]]),
		[[]]
	);
	return subsets.filter((part) => part.length > 0 && part.length < steps.length);
}

/** Of suggestions that change the same things, the one that moves the dates least; then those that move them less. */
function nearestOfEachKind(found: readonly Suggestion[], told: Facts): Suggestion[] {
	const best = new Map<string, Suggestion>();
	for (const steps of [...found].sort((a, b) => daysMoved(a, told) - daysMoved(b, told))) {
		const key = steps.map(({ kind, facts }) => (kind === 'get' ? Object.keys(facts).join() : kind)).join(' ');
		const same = best.get(key);
		if (!same) best.set(key, steps);
		else
			best.set(
				key,
				same.map((step, at) => withOtherCountries(step, steps[at], same, steps))
			);
	}
	return [...best.values()];
}

/** Two suggestions that differ by the country only are one, with more countries to choose from. */
function withOtherCountries(step: Step, other: Step | undefined, one: Suggestion, two: Suggestion): Step {
	if (step.kind !== 'go' || other?.kind !== 'go') return step;
	const rest = (steps: Suggestion) => JSON.stringify(steps.filter(({ kind }) => kind !== 'go'));
	if (rest(one) !== rest(two)) return step;
	return { ...step, among: [...new Set([...step.among, ...other.among])].sort() };
}

function daysMoved(steps: Suggestion, told: Facts): number {
	const moved = (fact: string) => {
		const [before, after] = [told[fact], applied(told, steps)[fact]];
		return typeof before === 'string' && typeof after === 'string' ? Math.abs(daysBetween(before, after)) : 0;
	};
	return moved(startFact) + moved(endFact);
}
