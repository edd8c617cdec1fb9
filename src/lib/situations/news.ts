import type { Day } from '#lib/basics/day.ts';
import { decideAll, type Answer } from '#lib/eligibility/decide.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '#lib/programmes/derive.ts';

/** The answer of each programme, by id. */
export type Verdicts = Readonly<Record<string, Answer>>;

export function verdictsFor(rulebook: Rulebook, told: Facts, on: Day): Verdicts {
	const decisions = decideAll(rulebook, derive(told, on), on);
	return Object.fromEntries(Object.entries(decisions).map(([id, { verdict }]) => [id, verdict]));
}

/** What a comparison sees: the answers, and the programmes that the region takes requests for. */
export interface Seen {
	readonly verdicts: Verdicts;
	/** Null where it was not looked at. */
	readonly calls: readonly string[] | null;
}

/**
 * Programmes within reach now that were not before, those new to the catalogue included, and those within reach whose
 * requests opened since; in the order of the catalogue.
 */
export function openedSince(before: Seen, now: Seen): readonly string[] {
	const { calls } = before;
	const startsTaking = (id: string) =>
		calls !== null && !calls.includes(id) && now.calls?.includes(id) === true;
	return Object.keys(now.verdicts).filter(
		(id) => isWithinReach(now.verdicts[id]) && (!isWithinReach(before.verdicts[id]) || startsTaking(id))
	);
}

function isWithinReach(answer: Answer | undefined): boolean {
	return answer === 'yes' || answer === 'person_decides';
}
