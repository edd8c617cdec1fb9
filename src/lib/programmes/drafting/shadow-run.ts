import { type Gender, genders } from '#lib/accounts/gender.ts';
import type { Day } from '#lib/basics/day.ts';
import { assess, type Result } from '#lib/eligibility/assess.ts';
import { answerAt, judgeBatch, type BatchVerdicts } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { columnsOf } from '#lib/eligibility/columns.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { ReadyProgramme, Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '../derive.ts';
import { type Shown, shownCount, shownParts } from './small-counts.ts';

/** The version in force and the draft that would follow it, with the names both refer to. */
export interface TwoVersions {
	readonly names: Rulebook['names'];
	readonly inForce: ReadyProgramme;
	readonly draft: ReadyProgramme;
}

/** A request that waits for its answer, by its reference, and the situation it is judged on. */
export interface OpenFile {
	readonly id: string;
	readonly reference: string;
	readonly judgedOn: Day;
	readonly facts: Facts;
}
export interface ChangedFile extends Omit<OpenFile, 'facts'> {
	readonly before: Result;
	readonly after: Result;
}

/** The open files that a draft would answer otherwise, each at the day it is judged at, in the order given. */
export function changedFiles({ inForce, draft }: TwoVersions, files: readonly OpenFile[]): ChangedFile[] {
	return files.flatMap(({ facts, ...file }) => {
		const known = derive(facts, file.judgedOn);
		const [before, after] = [inForce, draft].map((rules) => assess(rules, known, file.judgedOn).result);
		return before && after && before !== after ? [{ ...file, before, after }] : [];
	});
}

/** By what answer kept situations are told apart: facts about where somebody lives. */
export const territoryFacts = ['residence.region', 'residence.qpv', 'residence.frr'] as const;
export type TerritoryFact = (typeof territoryFacts)[number];

/** People told apart by one answer, and how many of them would gain or lose. `value`: null where they did not say. */
export interface SplitRow<V> {
	readonly value: V | null;
	readonly gain: Shown;
	readonly lose: Shown;
}
export type TerritoryRow = SplitRow<string | boolean>;
export type GenderRow = SplitRow<Gender>;

/** How many people of a gender (null: not told) have an outcome, as the database counts them. */
export interface GenderCount {
	readonly gender: Gender | null;
	readonly outcome: ShadowOutcome;
	readonly how_many: number;
}

/**
 * How many kept situations a draft would answer otherwise. To gain is to come nearer to a yes: a no becomes open, or
 * what was open a yes; to lose is the contrary. Nobody is named, and no count below five is told or follows.
 */
export interface ShadowCounts {
	readonly judged: Shown;
	readonly gain: Shown;
	readonly lose: Shown;
	/** Those whose answer changes and is as far from a yes as before. */
	readonly otherwise: Shown;
	readonly unchanged: Shown;
	/** Null where telling the territories would tell a count below five. */
	readonly territories: readonly {
		readonly fact: TerritoryFact;
		readonly rows: readonly TerritoryRow[] | null;
	}[];
	/**
	 * By gender, to the nearest five, so that two drafts that differ by one person tell nothing of them. Null as above.
	 */
	readonly genders: readonly GenderRow[] | null;
}

/** A whole run: kept situations by count, and how many files were judged, with those that change. */
export interface ShadowRun {
	readonly situations: ShadowCounts;
	readonly files: { readonly judged: number; readonly changed: readonly ChangedFile[] };
}

/** What stays on record of the run that a version was published after. */
export interface ShadowTotals {
	readonly files: { readonly judged: number; readonly changed: number };
	readonly situations: Pick<ShadowCounts, 'judged' | ShadowOutcome>;
}

export function totalsOf({ situations, files }: ShadowRun): ShadowTotals {
	const { judged, gain, lose, otherwise, unchanged } = situations;
	return {
		files: { judged: files.judged, changed: files.changed.length },
		situations: { judged, gain, lose, otherwise, unchanged }
	};
}

const outcomes = ['gain', 'lose', 'otherwise', 'unchanged'] as const;
export type ShadowOutcome = (typeof outcomes)[number];

/** What is told of many situations, from what became of each under the draft, and of how many of each gender. */
export function shadowCounts(
	people: readonly Facts[],
	became: readonly ShadowOutcome[],
	byGender: readonly GenderCount[]
): ShadowCounts {
	const count = (outcome: ShadowOutcome) => became.filter((each) => each === outcome).length;
	const shown = shownParts(outcomes.map(count));
	const [gain, lose, otherwise, unchanged] = shown ?? outcomes.map(() => 'hidden' as const);
	const told = {
		judged: shownCount(people.length),
		gain: gain ?? 'hidden',
		lose: lose ?? 'hidden',
		otherwise: otherwise ?? 'hidden',
		unchanged: unchanged ?? 'hidden'
	};
	if (typeof told.judged !== 'number')
		return {
			judged: told.judged,
			gain: 'hidden',
			lose: 'hidden',
			otherwise: 'hidden',
			unchanged: 'hidden',
			territories: [],
			genders: null
		};
	return {
		...told,
		territories: territoryFacts.map((fact) => ({ fact, rows: territoryRows(fact, people, became, told) })),
		genders: genderRows(byGender, told)
	};
}

/** How near an answer is to a yes. */
const nearness: Readonly<Record<Result, number>> = {
	eligible: 2,
	needs_info: 1,
	not_eligible: 0,
	not_in_force: 0
};

/** What becomes of each situation when the draft follows the version in force. */
export async function shadowOutcomes(
	{ names, inForce, draft }: TwoVersions,
	people: readonly Facts[],
	on: Day
): Promise<ShadowOutcome[]> {
	const known = people.map((facts) => derive(facts, on));
	const verdictsUnder = async (programme: ReadyProgramme): Promise<BatchVerdicts> => {
		const programmes = new Map([[programme.id, programme]]);
		const rules = compileBatch({ programmes, predicates: new Map(), names });
		return judgeBatch(rules, columnsOf(known, rules.reads), on);
	};
	const [before, after] = [await verdictsUnder(inForce), await verdictsUnder(draft)];
	return people.map((_, person) => {
		const [old, now] = [answerAt(before, person, 0).result, answerAt(after, person, 0).result];
		if (old === now) return 'unchanged';
		return nearness[now] > nearness[old] ? 'gain' : nearness[now] < nearness[old] ? 'lose' : 'otherwise';
	});
}

/** Where people live by one answer, only where somebody gains or loses. */
function territoryRows(
	fact: TerritoryFact,
	people: readonly Facts[],
	became: readonly ShadowOutcome[],
	totals: Totals
): TerritoryRow[] | null {
	const tally = new Map<string | boolean | null, Changes>();
	people.forEach((facts, person) => {
		const outcome = became[person];
		if (outcome !== 'gain' && outcome !== 'lose') return;
		const told = facts[fact];
		const value = typeof told === 'string' || typeof told === 'boolean' ? told : null;
		const counts = tally.get(value) ?? { gain: 0, lose: 0 };
		counts[outcome] += 1;
		tally.set(value, counts);
	});
	return splitRows(
		[...tally].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
		totals
	);
}

const roundedTo = 5;

/** All genders where somebody gains or loses, and those who did not say, so that no row tells by its absence. */
function genderRows(counts: readonly GenderCount[], totals: Totals): GenderRow[] | null {
	const having = (value: Gender | null, outcome: ShadowOutcome) =>
		counts.find((each) => each.gender === value && each.outcome === outcome)?.how_many ?? 0;
	if (totals.gain === 0 && totals.lose === 0) return [];
	const rows = splitRows(
		[...genders, null].map((value) => [value, { gain: having(value, 'gain'), lose: having(value, 'lose') }]),
		totals
	);
	const rounded = (count: Shown) =>
		typeof count === 'number' ? Math.round(count / roundedTo) * roundedTo : count;
	return rows?.map((row) => ({ ...row, gain: rounded(row.gain), lose: rounded(row.lose) })) ?? null;
}

interface Changes {
	gain: number;
	lose: number;
}
type Totals = { readonly [change in keyof Changes]: Shown };

/** What may be told of each part of the totals; null where it would tell a count below five. */
function splitRows<V>(
	parts: readonly (readonly [V | null, Changes])[],
	totals: Totals
): SplitRow<V>[] | null {
	const shown = (change: keyof Changes) =>
		typeof totals[change] === 'number' ? shownParts(parts.map(([, counts]) => counts[change])) : null;
	const [gains, losses] = [shown('gain'), shown('lose')];
	if (!gains || !losses) return null;
	return parts.map(([value], at) => ({ value, gain: gains[at] ?? 'hidden', lose: losses[at] ?? 'hidden' }));
}
