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

/** Where people live, and how many there would gain or lose. `value`: null where they did not say. */
export interface TerritoryRow {
	readonly value: string | boolean | null;
	readonly gain: Shown;
	readonly lose: Shown;
}

/** How many kept situations a draft would answer otherwise. Nobody is named, and no count below five is told or follows. */
export interface ShadowCounts {
	readonly judged: Shown;
	readonly gain: Shown;
	readonly lose: Shown;
	/** Those whose answer changes without becoming or ceasing to be a yes. */
	readonly otherwise: Shown;
	readonly unchanged: Shown;
	/** Null where telling the territories would tell a count below five. */
	readonly territories: readonly {
		readonly fact: TerritoryFact;
		readonly rows: readonly TerritoryRow[] | null;
	}[];
}

const outcomes = ['gain', 'lose', 'otherwise', 'unchanged'] as const;
type ShadowOutcome = (typeof outcomes)[number];

/** Judges many situations under the version in force and under the draft. */
export async function shadowRun(
	versions: TwoVersions,
	people: readonly Facts[],
	on: Day
): Promise<ShadowCounts> {
	const became = await outcomesOf(versions, people, on);
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
			territories: []
		};
	return {
		...told,
		territories: territoryFacts.map((fact) => ({ fact, rows: rowsBy(fact, people, became, told) }))
	};
}

async function outcomesOf(
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
		return now === 'eligible' ? 'gain' : old === 'eligible' ? 'lose' : 'otherwise';
	});
}

/** Where people live by one answer, only where somebody gains or loses. */
function rowsBy(
	fact: TerritoryFact,
	people: readonly Facts[],
	became: readonly ShadowOutcome[],
	totals: { readonly gain: Shown; readonly lose: Shown }
): TerritoryRow[] | null {
	const tally = new Map<TerritoryRow['value'], { gain: number; lose: number }>();
	people.forEach((facts, person) => {
		const outcome = became[person];
		if (outcome !== 'gain' && outcome !== 'lose') return;
		const told = facts[fact];
		const value = typeof told === 'string' || typeof told === 'boolean' ? told : null;
		const counts = tally.get(value) ?? { gain: 0, lose: 0 };
		counts[outcome] += 1;
		tally.set(value, counts);
	});
	const values = [...tally].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
	const parts = (outcome: 'gain' | 'lose') =>
		typeof totals[outcome] === 'number' ? shownParts(values.map(([, counts]) => counts[outcome])) : null;
	const [gains, losses] = [parts('gain'), parts('lose')];
	if (!gains || !losses) return null;
	return values.map(([value], at) => ({ value, gain: gains[at] ?? 'hidden', lose: losses[at] ?? 'hidden' }));
}
