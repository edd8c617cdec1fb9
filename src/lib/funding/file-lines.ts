import type { Locale } from '#lib/basics/said.ts';
import type { Finding } from '#lib/eligibility/evaluate.ts';
import { isUnknown, type Verdict } from '#lib/eligibility/fact.ts';
import type { ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { Call } from '#lib/eligibility/rule.ts';
import { situationOf, type Situation } from '#lib/eligibility/situation.ts';
import { entryOf } from '#lib/programmes/fact-sentences.ts';
import { groupOpenings, predicateOpening } from '#lib/programmes/requirements.ts';
import { sentence } from '#lib/programmes/sentences.ts';
import { answerSaid } from './answer-said.ts';
import type { CallProgramme } from './call-programme.server.ts';
import { findingsAsJudged, isSensitive, type RequestVerdict } from './verdict.ts';
import type { Facts } from '#lib/eligibility/fact.ts';

/** What the young person told of one fact. `isHidden`: officers read the verdict alone. Null: no answer was kept. */
export interface FileAnswer {
	readonly label: string;
	readonly value: string | null;
	readonly isHidden: boolean;
}

/** A condition beside what was told, or several of which one, or all, must hold. */
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
	const findings = programme && findingsAsJudged(programme, verdict, facts);
	if (!programme || !findings) return null;
	const telling = { situation: situationOf(facts, verdict.on), calls: programme.programme.calls, locale };
	return {
		person: linesOf(programme.person, findings.person, telling),
		project: linesOf(programme.project, findings.project, telling)
	};
}

interface Telling {
	readonly situation: Situation;
	readonly calls: readonly Call[];
	readonly locale: Locale;
}

function linesOf(rule: ReadyRule, finding: Finding, telling: Telling): readonly FileLine[] {
	const line = lineOf(rule, finding, telling, false);
	return line.kind === 'group' && line.joint === 'all' ? line.parts : [line];
}

/** The rule and its finding have the same shape: they are walked together. */
function lineOf(rule: ReadyRule, finding: Finding, telling: Telling, not: boolean): FileLine {
	if (rule.kind === 'not' && finding.kind === 'not') return lineOf(rule.part, finding.part, telling, !not);
	if (rule.kind === 'predicate' && finding.kind === 'predicate') {
		const inner = lineOf(rule.part, finding.part, telling, not);
		if (inner.kind === 'one' || not) return inner;
		return { ...inner, text: predicateOpening(rule.predicate, telling.locale) };
	}
	if (rule.kind === 'condition' && finding.kind === 'condition') {
		return {
			kind: 'one',
			verdict: turned(finding.verdict, not),
			text: sentence(rule.condition, telling.calls, telling.locale, not),
			answers: [...new Set(rule.reads(telling.situation))].map((fact) => answerTo(fact, telling))
		};
	}
	if ('parts' in rule && 'parts' in finding) return group(rule, finding, telling, not);
	throw new TypeError('A rule and its finding differ in shape');
}

function group(
	rule: Extract<ReadyRule, { parts: unknown }>,
	finding: Extract<Finding, { parts: unknown }>,
	telling: Telling,
	not: boolean
): FileLine {
	const joint = (rule.kind === 'all') === not ? 'any' : 'all';
	const text = groupOpenings[joint][telling.locale];
	const parts = rule.parts.flatMap((part, position) => {
		const told = finding.parts[position];
		if (!told) return [];
		const line = lineOf(part, told, telling, not);
		return line.kind === 'group' && line.joint === joint && line.text === text ? line.parts : [line];
	});
	const [only] = parts;
	if (parts.length === 1 && only) return only;
	return { kind: 'group', joint, verdict: turned(finding.verdict, not), text, parts };
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

function turned(verdict: Verdict, not: boolean): Verdict {
	if (!not || verdict === 'unknown') return verdict;
	return verdict === 'yes' ? 'no' : 'yes';
}
