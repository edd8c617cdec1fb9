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
 * The verdict of one part of a rule and of what is inside it. A group without its parts is *sealed*: it is a choice in
 * which a sensitive answer can count, and to show which way was met, or which was not, would tell that answer.
 */
export type KeptVerdict = Verdict | { readonly verdict: Verdict; readonly parts: readonly KeptVerdict[] };

/** What a programme answered on the day of the request. A call that stands under no programme is not assessed. */
export type RequestVerdict =
	| { readonly result: 'not-assessed'; readonly on: Day }
	| {
			readonly result: Result;
			readonly on: Day;
			readonly person: KeptVerdict;
			readonly project: KeptVerdict;
	  };

export interface Judgement {
	readonly verdict: RequestVerdict;
	/** The facts the rules read outside sealed groups, without any that is sensitive or follows from one that is. */
	readonly facts: Facts;
	/** Parts that those facts cannot answer again, by path (`person/0/1`): the verdict alone was kept. */
	readonly sealed: Readonly<Record<string, Verdict>>;
}

/** Judges a request for all that the person told, and keeps of it only what officers may read. */
export function judge(programme: ReadyProgramme | null, told: Facts, on: Day): Judgement {
	if (!programme) return { verdict: { result: 'not-assessed', on }, facts: {}, sealed: {} };
	const known = derive(told, on);
	const findings = findingsOf(programme, known, on);
	const keeping: Keeping = {
		situation: situationOf(known, on),
		open: openFacts(told, on),
		read: new Set(),
		sealed: {}
	};
	return {
		verdict: {
			result: summarize(programme, findings, on).result,
			on,
			person: keep(programme.person, findings.person, keeping, { path: 'person', not: false }),
			project: keep(programme.project, findings.project, keeping, { path: 'project', not: false })
		},
		facts: only(keeping.read, keeping.open),
		sealed: keeping.sealed
	};
}

/**
 * The findings a decision stands on: those of the facts kept, with the verdicts of that day. Inside a sealed group
 * that is settled the hard way (all failed, or all met) every part follows; otherwise its parts stay unknown.
 */
export function findingsAsJudged(
	programme: ReadyProgramme,
	verdict: RequestVerdict,
	facts: Facts
): Findings | null {
	if (verdict.result === 'not-assessed') return null;
	const { person, project } = findingsOf(programme, facts, verdict.on);
	return { person: withVerdicts(person, verdict.person), project: withVerdicts(project, verdict.project) };
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

interface Keeping {
	readonly situation: Situation;
	readonly open: Facts;
	/** Gathers the facts that may be kept. */
	readonly read: Set<string>;
	/** Gathers what is kept without its facts. */
	readonly sealed: Record<string, Verdict>;
}

/** Where one stands in a rule: the way to it, and whether an odd number of `not` is around. */
interface Place {
	readonly path: string;
	readonly not: boolean;
}

/** The rule and its finding have the same shape: they are walked together. */
function keep(rule: ReadyRule, finding: Finding, keeping: Keeping, { path, not }: Place): KeptVerdict {
	if ('part' in rule && 'part' in finding)
		return keep(rule.part, finding.part, keeping, { path, not: rule.kind === 'not' ? !not : not });
	if ('parts' in rule && 'parts' in finding) {
		const isChoice = (rule.kind === 'any') !== not;
		if (isChoice && readsHidden(rule, keeping)) return (keeping.sealed[path] = finding.verdict);
		const parts = rule.parts.flatMap((part, at) => {
			const found = finding.parts[at];
			return found ? [keep(part, found, keeping, { path: `${path}/${at}`, not })] : [];
		});
		return { verdict: finding.verdict, parts };
	}
	if (rule.kind === 'condition') for (const fact of rule.reads(keeping.situation)) keeping.read.add(fact);
	if (readsHidden(rule, keeping)) keeping.sealed[path] = finding.verdict;
	return finding.verdict;
}

/** Whether a sensitive answer, or what follows only from one, can count in this part. */
function readsHidden(rule: ReadyRule, keeping: Keeping): boolean {
	if ('part' in rule) return readsHidden(rule.part, keeping);
	if ('parts' in rule) return rule.parts.some((part) => readsHidden(part, keeping));
	const { situation, open } = keeping;
	return rule
		.reads(situation)
		.some((fact) => isSensitive(fact) || (!isUnknown(situation.facts[fact]) && isUnknown(open[fact])));
}

/** Takes the verdicts where `keep` left them: it steps over `not` and predicates. */
function withVerdicts(finding: Finding, kept: KeptVerdict): Finding {
	switch (finding.kind) {
		case 'condition': {
			const verdict = verdictIn(kept);
			return { ...finding, verdict, missing: verdict === 'unknown' ? finding.missing : [] };
		}
		case 'not': {
			const part = withVerdicts(finding.part, kept);
			return { ...finding, verdict: turned(part.verdict, true), part };
		}
		case 'predicate': {
			const part = withVerdicts(finding.part, kept);
			return { ...finding, verdict: part.verdict, part };
		}
		case 'all':
		case 'any': {
			const verdict = verdictIn(kept);
			const isShared = verdict === (finding.kind === 'all' ? 'yes' : 'no');
			const parts = finding.parts.map((part, at) => {
				const own = typeof kept === 'string' ? (isShared ? kept : 'unknown') : kept.parts[at];
				return own === undefined ? part : withVerdicts(part, own);
			});
			return { ...finding, verdict, parts };
		}
	}
}

export function verdictIn(kept: KeptVerdict): Verdict {
	return typeof kept === 'string' ? kept : kept.verdict;
}

export function turned(verdict: Verdict, not: boolean): Verdict {
	if (!not || verdict === 'unknown') return verdict;
	return verdict === 'yes' ? 'no' : 'yes';
}
