import type { Locale } from '#lib/basics/said.ts';
import { isUnknown, type Verdict } from '#lib/eligibility/fact.ts';
import type { ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { Call } from '#lib/eligibility/rule.ts';
import { situationOf, type Situation } from '#lib/eligibility/situation.ts';
import { entryOf } from '#lib/programmes/fact-sentences.ts';
import { groupOpenings, predicateOpening } from '#lib/programmes/requirements.ts';
import { sentence } from '#lib/programmes/sentences.ts';
import { answerSaid } from './answer-said.ts';
import type { CallProgramme } from './call-programme.server.ts';
import { isSensitive, type KeptVerdict, type RequestVerdict, turned, verdictIn } from './verdict.ts';
import type { Facts } from '#lib/eligibility/fact.ts';

/** What the young person told of one fact. `isHidden`: officers read the verdict alone. Null: no answer was kept. */
export interface FileAnswer {
	readonly label: string;
	readonly value: string | null;
	readonly isHidden: boolean;
}

/**
 * A condition beside what was told; several of which one, or all, must hold; or a choice in which a sensitive answer
 * can count, of which officers read the ways and the outcome, not which way was met.
 */
export type FileLine =
	| {
			readonly kind: 'one';
			readonly verdict: Verdict;
			readonly text: string;
			readonly answers: readonly FileAnswer[];
	  }
	| {
			readonly kind: 'group';
			readonly joint: 'any' | 'all';
			readonly verdict: Verdict;
			readonly text: string;
			readonly parts: readonly FileLine[];
	  }
	| {
			readonly kind: 'sealed';
			readonly verdict: Verdict;
			readonly text: string;
			readonly ways: readonly string[];
	  };

export interface FileLines {
	readonly person: readonly FileLine[];
	readonly project: readonly FileLine[];
}

/** The conditions of a call's programme beside the answers of a request; null when nothing was judged. */
export function fileLines(
	programme: CallProgramme | null,
	{ verdict, facts }: { verdict: RequestVerdict; facts: Facts },
	locale: Locale
): FileLines | null {
	if (!programme || verdict.result === 'not-assessed') return null;
	const telling = { situation: situationOf(facts, verdict.on), calls: programme.programme.calls, locale };
	return {
		person: linesOf(programme.person, verdict.person, telling),
		project: linesOf(programme.project, verdict.project, telling)
	};
}

interface Telling {
	readonly situation: Situation;
	readonly calls: readonly Call[];
	readonly locale: Locale;
}

function linesOf(rule: ReadyRule, kept: KeptVerdict, telling: Telling): readonly FileLine[] {
	const line = lineOf(rule, kept, telling, false);
	return line.kind === 'group' && line.joint === 'all' ? line.parts : [line];
}

/** What was kept has the shape of the rule, without its `not` and predicates, down to what is sealed. */
function lineOf(rule: ReadyRule, kept: KeptVerdict, telling: Telling, not: boolean): FileLine {
	if (rule.kind === 'not') return lineOf(rule.part, kept, telling, !not);
	if (rule.kind === 'predicate') {
		const inner = lineOf(rule.part, kept, telling, not);
		if (inner.kind === 'one' || not) return inner;
		return { ...inner, text: predicateOpening(rule.predicate, telling.locale) };
	}
	const verdict = turned(verdictIn(kept), not);
	if (rule.kind === 'condition') {
		return {
			kind: 'one',
			verdict,
			text: sentence(rule.condition, telling.calls, telling.locale, not),
			answers: [...new Set(rule.reads(telling.situation))].map((fact) => answerTo(fact, telling))
		};
	}
	const joint = (rule.kind === 'all') === not ? 'any' : 'all';
	const text = groupOpenings[joint][telling.locale];
	if (typeof kept === 'string') return { kind: 'sealed', verdict, text, ways: waysOf(rule, telling, not) };
	const parts = rule.parts.flatMap((part, at) => {
		const own = kept.parts[at];
		if (own === undefined) return [];
		const line = lineOf(part, own, telling, not);
		return line.kind === 'group' && line.joint === joint && line.text === text ? line.parts : [line];
	});
	const [only] = parts;
	return parts.length === 1 && only ? only : { kind: 'group', joint, verdict, text, parts };
}

/** The conditions of a sealed choice as sentences; those that must hold together make one. */
function waysOf(rule: ReadyRule, telling: Telling, not: boolean): readonly string[] {
	if (rule.kind === 'condition') return [sentence(rule.condition, telling.calls, telling.locale, not)];
	if ('part' in rule) return waysOf(rule.part, telling, rule.kind === 'not' ? !not : not);
	const ways = rule.parts.flatMap((part) => waysOf(part, telling, not));
	return (rule.kind === 'all') === not ? ways : [ways.join(' ')];
}

function answerTo(fact: string, { situation, locale }: Telling): FileAnswer {
	const entry = entryOf(fact);
	const value = situation.facts[fact];
	return {
		label: entry.label[locale],
		value: isUnknown(value) ? null : answerSaid(entry, value, locale),
		isHidden: isSensitive(fact)
	};
}
