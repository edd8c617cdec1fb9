import type { Day } from '#lib/basics/day.ts';
import { decisiveIds, evaluate, type Finding } from './evaluate.ts';
import type { Facts, Verdict } from './fact.ts';
import type { ReadyProgramme, Rulebook } from './rulebook.ts';
import { situationOf, type Situation } from './situation.ts';

/** Who judges, and which edition: it changes when the same rules and facts could be answered otherwise. */
export const engineName = 'cap-eligibility 1';

export type Result = 'eligible' | 'not_eligible' | 'needs_info' | 'not_in_force';

/**
 * What a programme answers to a person. `person`: do they belong to the public; `project`: does the project fit.
 * Failed and missing are sorted ids of conditions, present only where that part is no, or unknown.
 * `call_open_today` is present only where the programme has calls.
 */
export interface Assessment {
	readonly result: Result;
	readonly person: Verdict;
	readonly project: Verdict;
	readonly person_failed?: readonly string[];
	readonly project_failed?: readonly string[];
	readonly person_missing?: readonly string[];
	readonly project_missing?: readonly string[];
	readonly call_open_today?: boolean;
}

/** The verdict of every condition of a programme, to be put in words. */
export interface Findings {
	readonly person: Finding;
	readonly project: Finding;
}

/** Judges one programme for what is known of a person, on a reference day. */
export function assess(programme: ReadyProgramme, facts: Facts, on: Day): Assessment {
	return assessSituation(programme, situationOf(facts, on));
}

/** Judges every programme of the rulebook, in its order, by programme id. */
export function assessAll(rulebook: Rulebook, facts: Facts, on: Day): Record<string, Assessment> {
	const situation = situationOf(facts, on);
	const assessments: Record<string, Assessment> = {};
	for (const [id, programme] of rulebook.programmes) assessments[id] = assessSituation(programme, situation);
	return assessments;
}

/** The trees behind an assessment: `summarize` turns them into it without judging twice. */
export function findingsOf(programme: ReadyProgramme, facts: Facts, on: Day): Findings {
	return findingsIn(programme, situationOf(facts, on));
}

export function summarize(programme: ReadyProgramme, { person, project }: Findings, on: Day): Assessment {
	const assessment: { -readonly [key in keyof Assessment]: Assessment[key] } = {
		result: resultOf(isInForce(programme, on), person.verdict, project.verdict),
		person: person.verdict,
		project: project.verdict
	};
	if (person.verdict === 'no') assessment.person_failed = decisiveIds(person);
	if (project.verdict === 'no') assessment.project_failed = decisiveIds(project);
	if (person.verdict === 'unknown') assessment.person_missing = decisiveIds(person);
	if (project.verdict === 'unknown') assessment.project_missing = decisiveIds(project);
	if (programme.callPeriods) assessment.call_open_today = hasOpenCall(programme, on);
	return assessment;
}

export function isInForce({ validFrom, validTo }: ReadyProgramme, on: Day): boolean {
	return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

/** Whether a call takes requests at some hour of that day, in Paris. */
export function hasOpenCall({ callPeriods }: ReadyProgramme, on: Day): boolean {
	return (callPeriods ?? []).some(({ opens, closes }) => opens <= on && (closes === null || on <= closes));
}

function assessSituation(programme: ReadyProgramme, situation: Situation): Assessment {
	return summarize(programme, findingsIn(programme, situation), situation.on);
}

/** The same for a situation worked out once for several programmes. */
export function findingsIn(programme: ReadyProgramme, situation: Situation): Findings {
	return {
		person: evaluate(programme.person, situation),
		project: evaluate(programme.project, situation)
	};
}

export function resultOf(inForce: boolean, person: Verdict, project: Verdict): Result {
	if (!inForce) return 'not_in_force';
	if (person === 'no' || project === 'no') return 'not_eligible';
	return person === 'yes' && project === 'yes' ? 'eligible' : 'needs_info';
}
