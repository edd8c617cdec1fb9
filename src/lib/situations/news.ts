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

/** Programmes within reach now that were not before, those new to the catalogue included, in its order. */
export function openedSince(before: Verdicts, now: Verdicts): readonly string[] {
	return Object.keys(now).filter((id) => isWithinReach(now[id]) && !isWithinReach(before[id]));
}

function isWithinReach(answer: Answer | undefined): boolean {
	return answer === 'yes' || answer === 'person_decides';
}
