import type { ConditionFinding, Finding } from './evaluate.ts';
import { isToCome, movingDate, waitsOf } from './movement.ts';
import type { ReadyCondition, ReadyRule } from './ready-rule.ts';
import type { Situation } from './situation.ts';
import { leavesOf, suppositionsOf, type Supposition } from './suppositions.ts';
import { always, areEqual, complement, intersection, never, union, type Waits } from './waits.ts';

/**
 * When a part of a rule holds, as waits. `holds`: certainly, for what is known. `may`: those that no answer still to be
 * given has ruled out. `sure`: certainly, and without anybody's appreciation. Each of the three contains the next when
 * read backwards: `sure` ⊆ `holds` ⊆ `may`.
 */
export interface Span {
	readonly sure: Waits;
	readonly holds: Waits;
	readonly may: Waits;
}

export const everAfter: Span = { sure: always, holds: always, may: always };
const neverEver: Span = { sure: never, holds: never, may: never };
const whoKnows: Span = { sure: never, holds: never, may: always };

/**
 * When a rule holds for a person who waits: `all` is the intersection of its parts, `any` their union, `not` the
 * complement. Where answers are missing, what two conditions say of one quantity is weighed together, so that
 * `age < 26` or `age >= 26` holds whoever is concerned. `finding` is the rule's own, for the same situation.
 */
export function spanOf(rule: ReadyRule, finding: Finding, situation: Situation): Span {
	return spanIn(rule, finding, { situation, supposed: null });
}

export function both(a: Span, b: Span): Span {
	return {
		sure: intersection(a.sure, b.sure),
		holds: intersection(a.holds, b.holds),
		may: intersection(a.may, b.may)
	};
}

function either(a: Span, b: Span): Span {
	return { sure: union(a.sure, b.sure), holds: union(a.holds, b.holds), may: union(a.may, b.may) };
}

/** Whether what is known says for each wait if the part holds or not. */
export function isSettled({ holds, may }: Span): boolean {
	return areEqual(holds, may);
}

/** Whether waiting may change what the rule answers. Worked out once for each rule. */
function mayTurn(rule: ReadyRule): boolean {
	if (rule.kind === 'condition') return movingDate(rule) !== null;
	const known = turning.get(rule);
	if (known !== undefined) return known;
	const may = leavesOf(rule).some((leaf) => movingDate(leaf) !== null);
	turning.set(rule, may);
	return may;
}

const turning = new WeakMap<ReadyRule, boolean>();

interface Case {
	readonly situation: Situation;
	readonly supposed: Supposition | null;
}

function spanIn(rule: ReadyRule, finding: Finding, given: Case): Span {
	if (finding.verdict === 'no' && !mayTurn(rule)) return neverEver;
	const span = plainSpan(rule, finding, given);
	if (rule.kind === 'condition' || rule.kind === 'predicate' || given.supposed) return span;
	return isSettled(span) ? span : weighed(span, rule, finding, given.situation);
}

function plainSpan(rule: ReadyRule, finding: Finding, given: Case): Span {
	if (rule.kind === 'condition') return spanOfCondition(rule, finding as ConditionFinding, given);
	if ('parts' in rule) {
		const { parts } = finding as Extract<Finding, { kind: 'all' | 'any' }>;
		const isAll = rule.kind === 'all';
		let span = isAll ? everAfter : neverEver;
		for (const [at, part] of rule.parts.entries()) {
			const found = parts[at];
			if (!found) continue;
			const own = spanIn(part, found, given);
			span = isAll ? both(span, own) : either(span, own);
			if (isAll && span.may.length === 0) return neverEver;
		}
		return span;
	}
	const { part } = finding as Extract<Finding, { kind: 'not' | 'predicate' }>;
	const inner = spanIn(rule.part, part, given);
	if (rule.kind === 'predicate') return inner;
	const ruledOut = complement(inner.may);
	return { sure: ruledOut, holds: ruledOut, may: complement(inner.holds) };
}

function spanOfCondition(
	rule: ReadyCondition,
	finding: ConditionFinding,
	{ situation, supposed }: Case
): Span {
	if (finding.verdict === 'unknown') {
		const answer = supposed?.get(rule);
		return answer === undefined ? whoKnows : fixed(answer, rule);
	}
	const date = movingDate(rule);
	if (date === null || !isToCome(date, situation)) return fixed(finding.verdict === 'yes', rule);
	const waits = waitsOf(rule, situation);
	return { sure: rule.condition.judge ? never : waits, holds: waits, may: waits };
}

function fixed(holds: boolean, { condition }: ReadyCondition): Span {
	if (!holds) return neverEver;
	return condition.judge ? { ...everAfter, sure: never } : everAfter;
}

/** Certain is also what holds whichever value an untold quantity has, and excluded what holds with none. */
function weighed(span: Span, rule: ReadyRule, finding: Finding, situation: Situation): Span {
	let { sure, holds, may } = span;
	for (const ways of suppositionsOf(rule)) {
		const spans = ways.map((supposed) => plainSpan(rule, finding, { situation, supposed }));
		sure = union(sure, spans.map((each) => each.sure).reduce(intersection, always));
		holds = union(holds, spans.map((each) => each.holds).reduce(intersection, always));
		may = intersection(may, spans.map((each) => each.may).reduce(union, never));
	}
	return { sure, holds, may };
}
