import { birthday, dayInParis, type Day } from '#lib/basics/day.ts';
import { findingsOf, summarize, type Assessment, type Findings } from '#lib/eligibility/assess.ts';
import { missingFacts, type ConditionFinding, type Finding } from '#lib/eligibility/evaluate.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { ageAt, situationOf, type Situation } from '#lib/eligibility/situation.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import { adviceFor, type Advice } from './advice.ts';

export const groups = ['yes', 'check', 'soon', 'no'] as const;
/** Yes; yes if what is still to be told fits; not before a date; not with these answers. */
export type Group = (typeof groups)[number];

/** When a "not yet" may become a yes: at a birthday, or when applications open (null: no date is announced). */
export type Later =
	| { readonly because: 'age'; readonly from: Day; readonly years: number }
	| { readonly because: 'call'; readonly from: Day | null };

/** What one programme answers to one person. */
export interface ProgrammeOutcome {
	readonly programme: Programme;
	readonly group: Group;
	readonly assessment: Assessment;
	readonly findings: Findings;
	readonly later: Later | null;
	/** What to change in the project, where that alone stands in the way. */
	readonly advice: readonly Advice[];
	/** Facts still to be told. */
	readonly missing: readonly string[];
}

/** What every programme in force, or soon in force, answers to these facts, the nearest to a yes first. */
export function outcomesOf(
	programmes: readonly Programme[],
	rulebook: Rulebook,
	facts: Facts,
	on: Day
): { readonly outcomes: readonly ProgrammeOutcome[]; readonly situation: Situation } {
	const situation = situationOf(facts, on);
	const outcomes = programmes.flatMap((programme) => {
		const rules = rulebook.programmes.get(programme.id);
		if (!rules) return [];
		const findings = findingsOf(rules, facts, on);
		const assessment = summarize(rules, findings, on);
		if (assessment.result === 'not_in_force') return [];
		const later = laterOf(programme, assessment, findings, situation);
		const group = later ? 'soon' : groupOf(assessment);
		return [
			{
				programme,
				group,
				assessment,
				findings,
				later,
				advice: group === 'no' && assessment.person !== 'no' ? adviceFor(findings.project, situation) : [],
				missing: group === 'no' ? [] : [...missingFacts(findings.person), ...missingFacts(findings.project)]
			}
		];
	});
	return { outcomes: outcomes.sort(nearestFirst), situation };
}

function groupOf({ result }: Assessment): Group {
	if (result === 'eligible') return 'yes';
	return result === 'needs_info' ? 'check' : 'no';
}

function nearestFirst(a: ProgrammeOutcome, b: ProgrammeOutcome): number {
	return (
		groups.indexOf(a.group) - groups.indexOf(b.group) ||
		Number(a.advice.length !== 1) - Number(b.advice.length !== 1) ||
		a.missing.length - b.missing.length
	);
}

function laterOf(
	programme: Programme,
	assessment: Assessment,
	findings: Findings,
	situation: Situation
): Later | null {
	if (assessment.result === 'eligible' && assessment.call_open_today === false) {
		return { because: 'call', from: nextOpening(programme, situation.on) };
	}
	if (assessment.result !== 'not_eligible') return null;
	const failed = [...failedIn(findings.person), ...failedIn(findings.project)];
	const [only] = failed;
	return failed.length === 1 && only ? tooYoung(only, situation) : null;
}

function nextOpening({ calls }: Programme, on: Day): Day | null {
	const openings = calls.flatMap(({ open }) => (open ? [dayInParis(new Date(open))] : []));
	return openings.filter((day) => day > on).sort()[0] ?? null;
}

function tooYoung({ condition }: ConditionFinding, situation: Situation): Later | null {
	if (!('age_at' in condition) || condition.min == null || !situation.birth) return null;
	const age = ageAt(condition.age_at, situation);
	if (age === null || age >= condition.min) return null;
	return { because: 'age', from: birthday(situation.birth, condition.min), years: condition.min };
}

/** The conditions that make a finding a no. One inside a `not` can only be undone, never reached: it counts twice. */
function failedIn(finding: Finding): readonly ConditionFinding[] {
	if (finding.verdict !== 'no') return [];
	switch (finding.kind) {
		case 'condition':
			return [finding];
		case 'all':
		case 'any':
			return finding.parts.flatMap(failedIn);
		case 'predicate':
			return failedIn(finding.part);
		case 'not': {
			const inner = turnedIn(finding.part);
			return [...inner, ...inner];
		}
	}
}

function turnedIn(finding: Finding): readonly ConditionFinding[] {
	if (finding.kind === 'condition') return [finding];
	return 'parts' in finding ? finding.parts.flatMap(turnedIn) : turnedIn(finding.part);
}
