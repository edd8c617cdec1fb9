import type { Day } from '#lib/basics/day.ts';
import { type Findings, findingsOf, type Result, summarize } from '#lib/eligibility/assess.ts';
import type { Finding } from '#lib/eligibility/evaluate.ts';
import { type Facts, type FactValue, isUnknown, type Verdict } from '#lib/eligibility/fact.ts';
import type { ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { ReadyProgramme } from '#lib/eligibility/rulebook.ts';
import { type Situation, situationOf } from '#lib/eligibility/situation.ts';
import { derive } from '#lib/programmes/derive.ts';
import { facts as definitions, isFactId } from '#lib/programmes/pack/facts.ts';

/**
 * What a programme answered on the day of the request. `person` and `project` hold the verdict of every part of
 * their rule, a part before what is inside it. A call that stands under no programme is not assessed.
 */
export type RequestVerdict =
	| { readonly result: 'not-assessed'; readonly on: Day }
	| {
			readonly result: Result;
			readonly on: Day;
			readonly person: readonly Verdict[];
			readonly project: readonly Verdict[];
	  };

export interface Judgement {
	readonly verdict: RequestVerdict;
	/** The facts the rules read, without any that is sensitive or follows from one that is. */
	readonly facts: Facts;
}

/** Judges a request for all that the person told, and keeps of it only what officers may read. */
export function judge(programme: ReadyProgramme | null, told: Facts, on: Day): Judgement {
	if (!programme) return { verdict: { result: 'not-assessed', on }, facts: {} };
	const known = derive(told, on);
	const findings = findingsOf(programme, known, on);
	return {
		verdict: {
			result: summarize(programme, findings, on).result,
			on,
			person: verdictsOf(findings.person),
			project: verdictsOf(findings.project)
		},
		facts: only(readBy(programme, situationOf(known, on)), openFacts(told, on))
	};
}

/**
 * The findings a decision stands on: those of the facts kept, with the verdicts of that day, so that a condition
 * settled by a sensitive fact shows its answer and nothing of the fact.
 */
export function findingsAsJudged(
	programme: ReadyProgramme,
	verdict: RequestVerdict,
	facts: Facts
): Findings | null {
	if (verdict.result === 'not-assessed') return null;
	const { person, project } = findingsOf(programme, facts, verdict.on);
	return {
		person: withVerdicts(person, verdict.person.values()),
		project: withVerdicts(project, verdict.project.values())
	};
}

/** Whether officers never read the answer to that fact. */
export function isSensitive(fact: string): boolean {
	return isFactId(fact) && definitions[fact].sensitive;
}

/** What is told, or follows from what is told, without anything sensitive on the way. */
function openFacts(told: Facts, on: Day): Facts {
	const open = Object.fromEntries(Object.entries(told).filter(([fact]) => !isSensitive(fact)));
	return Object.fromEntries(Object.entries(derive(open, on)).filter(([fact]) => !isSensitive(fact)));
}

function only(names: ReadonlySet<string>, facts: Facts): Facts {
	const kept: Record<string, FactValue> = {};
	for (const name of [...names].sort()) {
		const value = facts[name];
		if (!isUnknown(value)) kept[name] = value;
	}
	return kept;
}

function readBy({ person, project }: ReadyProgramme, situation: Situation): Set<string> {
	return new Set([...readByRule(person, situation), ...readByRule(project, situation)]);
}

function readByRule(rule: ReadyRule, situation: Situation): readonly string[] {
	switch (rule.kind) {
		case 'condition':
			return rule.reads(situation);
		case 'all':
		case 'any':
			return rule.parts.flatMap((part) => readByRule(part, situation));
		case 'not':
		case 'predicate':
			return readByRule(rule.part, situation);
	}
}

function verdictsOf(finding: Finding): Verdict[] {
	switch (finding.kind) {
		case 'condition':
			return [finding.verdict];
		case 'all':
		case 'any':
			return [finding.verdict, ...finding.parts.flatMap(verdictsOf)];
		case 'not':
		case 'predicate':
			return [finding.verdict, ...verdictsOf(finding.part)];
	}
}

/** Takes the verdicts in the order `verdictsOf` gave them. */
function withVerdicts(finding: Finding, verdicts: Iterator<Verdict>): Finding {
	const verdict = verdicts.next().value ?? finding.verdict;
	switch (finding.kind) {
		case 'condition':
			return { ...finding, verdict, missing: verdict === 'unknown' ? finding.missing : [] };
		case 'all':
		case 'any':
			return { ...finding, verdict, parts: finding.parts.map((part) => withVerdicts(part, verdicts)) };
		case 'not':
		case 'predicate':
			return { ...finding, verdict, part: withVerdicts(finding.part, verdicts) };
	}
}
