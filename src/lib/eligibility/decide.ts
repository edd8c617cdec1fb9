import { addDays, daysBetween, type Day } from '#lib/basics/day.ts';
import { findingsIn, summarize, type Assessment, type Findings } from './assess.ts';
import { missingFacts, type Finding } from './evaluate.ts';
import type { Facts } from './fact.ts';
import { isToCome, movingDate, waitsOf } from './movement.ts';
import type { ReadyCondition, ReadyRule } from './ready-rule.ts';
import type { NamedDate } from './rule.ts';
import type { ReadyProgramme, Rulebook } from './rulebook.ts';
import { situationOf, type Situation } from './situation.ts';
import { both, everAfter, isSettled, spanOf, type Span } from './spans.ts';
import { leavesOf } from './suppositions.ts';
import { intersection, never, run, runAt, union, type Waits } from './waits.ts';

export const answers = ['yes', 'person_decides', 'not_yet', 'needs_info', 'no'] as const;
/**
 * The five verdicts. `person_decides`: all that is told fits, and somebody still has to judge. `not_yet`: not today,
 * but after a wait. `needs_info`: untold facts decide. `no`: whatever is still untold, however long one waits.
 */
export type Answer = (typeof answers)[number];

/**
 * The day on which an answer turns, and the date that has to reach it: `project.start_date` for an age read on the day
 * of departure, `call` for the opening or the end of a round, `programme` for its entry into force or its last day.
 */
export interface Turn {
	readonly day: Day;
	readonly of: NamedDate | 'call' | 'programme';
	/** Of the condition that turns, where it is one. */
	readonly condition?: string;
}

/**
 * An assessment with its five-valued answer.
 *
 * Time here is one wait: the person applies that many days after the reference day and does the same project, all its
 * dates later by as many days, its length as told. Only dates that lie on or after the reference day move; what is past
 * stays. Every condition holds on a set of waits; so does the programme: from `valid_from` to `valid_to`, inside its
 * calls where it has some. An age at an untold date is unknown on every day.
 *
 * `from`: with `not_yet`, when it becomes true; with `needs_info`, the first day still possible, absent when that is
 * today; null while the call that would take the request is not announced. `until`: the last day it stays true, absent
 * when nothing ends it. `to_tell`: sorted facts that may still settle it. `judges`: conditions somebody judges.
 */
export interface Decision extends Assessment {
	readonly verdict: Answer;
	readonly from?: Turn | null;
	readonly until?: Turn;
	readonly to_tell?: readonly string[];
	readonly judges?: readonly string[];
}

/** Judges one programme for what is known of a person, today and after every wait. */
export function decide(programme: ReadyProgramme, facts: Facts, on: Day): Decision {
	return decideIn(programme, situationOf(facts, on));
}

/** Decides every programme of the rulebook, in its order, by programme id. */
export function decideAll(rulebook: Rulebook, facts: Facts, on: Day): Record<string, Decision> {
	const situation = situationOf(facts, on);
	const decisions: Record<string, Decision> = {};
	for (const [id, programme] of rulebook.programmes) decisions[id] = decideIn(programme, situation);
	return decisions;
}

function decideIn(programme: ReadyProgramme, situation: Situation): Decision {
	return decisionOf(programme, findingsIn(programme, situation), situation);
}

/** The same from the trees of findings, for who has them already. */
export function decisionOf(programme: ReadyProgramme, findings: Findings, situation: Situation): Decision {
	const ruled = ruledSpan(programme, findings, situation);
	const calls = daysOfCalls(programme, situation.on);
	const open = calls ? within(ruled, calls) : ruled;
	return {
		...summarize(programme, findings, situation.on),
		...(open.may.length > 0
			? atFirstDay(open, { programme, findings, situation })
			: afterTheCalls(ruled, calls, { programme, findings, situation }))
	};
}

function ruledSpan(programme: ReadyProgramme, { person, project }: Findings, situation: Situation): Span {
	const inForce = within(everAfter, daysInForce(programme, situation.on));
	const forPerson = both(inForce, spanOf(programme.person, person, situation));
	if (forPerson.may.length === 0) return forPerson;
	return both(forPerson, spanOf(programme.project, project, situation));
}

interface Judged {
	readonly programme: ReadyProgramme;
	readonly findings: Findings;
	readonly situation: Situation;
}
type Verdict = Omit<Decision, keyof Assessment>;

function atFirstDay(open: Span, judged: Judged): Verdict {
	const first = open.may[0]?.[0] ?? 0;
	const turn = first > 0 ? turnAt(first, 'start', judged) : null;
	const certain = runAt(open.holds, first);
	if (!certain) return { verdict: 'needs_info', ...(turn && { from: turn }), to_tell: factsToTell(judged) };
	const isSure = runAt(open.sure, first) !== undefined;
	const last = certain[1];
	return {
		verdict: turn ? 'not_yet' : isSure ? 'yes' : 'person_decides',
		...(turn && { from: turn }),
		...(last < Infinity && { until: turnAt(last, 'end', judged) }),
		...(!isSure && { judges: judgesOf(judged) })
	};
}

/** No announced call takes this request. A later one may, unless one of today or to come refuses it for good. */
function afterTheCalls({ holds, may }: Span, calls: Waits | null, judged: Judged): Verdict {
	const isAnnounced = calls !== null && calls.length > 0;
	const mayFollow = calls !== null && (!isAnnounced || judged.programme.hasUnannouncedCall);
	const first = may[0];
	if (!mayFollow || !first) return { verdict: 'no' };
	if (runAt(holds, first[0])) return { verdict: 'not_yet', from: null };
	return { verdict: 'needs_info', from: null, to_tell: factsToTell(judged) };
}

function within({ sure, holds, may }: Span, days: Waits): Span {
	return { sure: intersection(sure, days), holds: intersection(holds, days), may: intersection(may, days) };
}

function daysInForce({ validFrom, validTo }: ReadyProgramme, on: Day): Waits {
	return run(
		Math.max(0, validFrom === null ? 0 : daysBetween(on, validFrom)),
		validTo === null ? Infinity : daysBetween(on, validTo)
	);
}

/** Days of today's and later calls; null for a programme that takes requests all the time. */
function daysOfCalls({ callPeriods }: ReadyProgramme, on: Day): Waits | null {
	if (!callPeriods) return null;
	return callPeriods
		.map(({ opens, closes }) =>
			run(Math.max(0, daysBetween(on, opens)), closes === null ? Infinity : daysBetween(on, closes))
		)
		.reduce(union, never);
}

type Edge = 'start' | 'end';

/** What begins, or ends, after that wait: a condition first, then the call, then the programme itself. */
function turnAt(wait: number, edge: Edge, { programme, situation }: Judged): Turn {
	const moving = [...leavesOf(programme.person), ...leavesOf(programme.project)].find((leaf) =>
		turnsAt(wait, edge, leaf, situation)
	);
	const date = moving && movingDate(moving);
	if (moving && date && date !== 'call') {
		const moved = date === 'academic_year.oct1' ? 'project.start_date' : date;
		const day = situation.dates[moved] ?? situation.on;
		return { day: addDays(day, wait), of: moved, condition: moving.condition.id };
	}
	const day = addDays(situation.on, wait);
	const isOfProgramme = edge === 'start' ? day === programme.validFrom : day === programme.validTo;
	return { day, of: isOfProgramme ? 'programme' : 'call' };
}

/** Whether a condition changes its answer there, one way or the other: inside a `not` the other way counts. */
function turnsAt(wait: number, edge: Edge, leaf: ReadyCondition, situation: Situation): boolean {
	const date = movingDate(leaf);
	if (date === null || !isToCome(date, situation)) return false;
	const [after, before] = edge === 'start' ? [wait, wait - 1] : [wait + 1, wait];
	return waitsOf(leaf, situation).some(([first, last]) => first === after || last === before);
}

function factsToTell({ programme, findings, situation }: Judged): readonly string[] {
	const parts = [
		[programme.person, findings.person],
		[programme.project, findings.project]
	] as const;
	return [...new Set(parts.flatMap(([rule, finding]) => openFacts(rule, finding, situation)))].sort();
}

/** Facts of the parts that are not settled: what a tautology makes sure asks for nothing. */
function openFacts(rule: ReadyRule, finding: Finding, situation: Situation): readonly string[] {
	if (isSettled(spanOf(rule, finding, situation))) return [];
	if (finding.kind === 'condition') return finding.missing;
	if ('parts' in rule && 'parts' in finding)
		return rule.parts.flatMap((part, at) => {
			const inner = finding.parts[at];
			return inner ? openFacts(part, inner, situation) : [];
		});
	if ('part' in rule && 'part' in finding) return openFacts(rule.part, finding.part, situation);
	return missingFacts(finding);
}

/** Sorted ids of the conditions met in the eyes of the person that somebody has to judge. */
function judgesOf({ programme, situation }: Judged): readonly string[] {
	const judged = [...leavesOf(programme.person), ...leavesOf(programme.project)].filter(
		({ condition, verdict }) => condition.judge && verdict(situation) === 'yes'
	);
	return [...new Set(judged.map(({ condition }) => condition.id))].sort();
}
