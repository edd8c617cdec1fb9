import { isUnknown, type Verdict } from './fact.ts';
import type { ReadyCondition, ReadyRule } from './ready-rule.ts';
import type { Condition } from './rule.ts';
import type { Situation } from './situation.ts';

/** What one condition answers. `missing`: facts to ask for, empty unless the verdict is unknown. */
export interface ConditionFinding {
	readonly kind: 'condition';
	readonly id: string;
	readonly verdict: Verdict;
	readonly condition: Condition;
	readonly missing: readonly string[];
}

/** The tree of a rule with the verdict of every part, settled or not, for whoever puts it in words. */
export type Finding =
	| ConditionFinding
	| { readonly kind: 'all' | 'any'; readonly verdict: Verdict; readonly parts: readonly Finding[] }
	| { readonly kind: 'not'; readonly verdict: Verdict; readonly part: Finding }
	| {
			readonly kind: 'predicate';
			readonly predicate: string;
			readonly verdict: Verdict;
			readonly part: Finding;
	  };

/** Judges every part of a rule: `all` is no at one no, `any` is yes at one yes, else unknown at one unknown. */
export function evaluate(rule: ReadyRule, situation: Situation): Finding {
	switch (rule.kind) {
		case 'condition':
			return evaluateCondition(rule, situation);
		case 'all':
		case 'any': {
			const parts = rule.parts.map((part) => evaluate(part, situation));
			return { kind: rule.kind, verdict: combine(rule.kind, parts), parts };
		}
		case 'not': {
			const part = evaluate(rule.part, situation);
			return { kind: 'not', verdict: swapped[part.verdict], part };
		}
		case 'predicate': {
			const part = evaluate(rule.part, situation);
			return { kind: 'predicate', predicate: rule.predicate, verdict: part.verdict, part };
		}
	}
}

/** Sorted ids, each once, of the conditions that make a finding what it is: those that failed, or those unknown. */
export function decisiveIds(finding: Finding): string[] {
	const ids = new Set<string>();
	collect(finding, finding.verdict, '', ids);
	return [...ids].sort();
}

/** Sorted facts, each once, that could still settle an unknown finding. Empty when it is settled. */
export function missingFacts(finding: Finding): string[] {
	const facts = new Set<string>();
	collectMissing(finding, facts);
	return [...facts].sort();
}

const swapped: Record<Verdict, Verdict> = { yes: 'no', no: 'yes', unknown: 'unknown' };
const none: readonly string[] = [];

function evaluateCondition(rule: ReadyCondition, situation: Situation): ConditionFinding {
	const { condition } = rule;
	const verdict = rule.verdict(situation);
	const missing = verdict === 'unknown' ? factsToAsk(rule.reads(situation), situation) : none;
	return { kind: 'condition', id: condition.id, verdict, condition, missing };
}

/** When all was told and still nothing is settled, the answers contradict each other: all of them are asked again. */
function factsToAsk(reads: readonly string[], { facts }: Situation): readonly string[] {
	const untold = reads.filter((fact) => isUnknown(facts[fact]));
	return untold.length > 0 ? untold : reads;
}

/** What a group answers from the verdicts of its parts. */
export function combine(kind: 'all' | 'any', parts: readonly { readonly verdict: Verdict }[]): Verdict {
	const decisive = kind === 'all' ? 'no' : 'yes';
	let verdict = swapped[decisive];
	for (const part of parts) {
		if (part.verdict === decisive) return decisive;
		if (part.verdict === 'unknown') verdict = 'unknown';
	}
	return verdict;
}

/** A `not` that is false is so because its inside is true, hence the turned search and the mark. */
function collect(finding: Finding, verdict: Verdict, mark: string, into: Set<string>): void {
	if (finding.verdict !== verdict) return;
	switch (finding.kind) {
		case 'condition':
			into.add(mark + finding.id);
			return;
		case 'all':
		case 'any':
			for (const part of finding.parts) collect(part, verdict, mark, into);
			return;
		case 'predicate':
			return collect(finding.part, verdict, mark, into);
		case 'not':
			return collect(finding.part, swapped[verdict], verdict === 'unknown' ? mark : `not:${mark}`, into);
	}
}

function collectMissing(finding: Finding, into: Set<string>): void {
	if (finding.verdict !== 'unknown') return;
	if (finding.kind === 'condition') for (const fact of finding.missing) into.add(fact);
	else if ('parts' in finding) for (const part of finding.parts) collectMissing(part, into);
	else collectMissing(finding.part, into);
}
