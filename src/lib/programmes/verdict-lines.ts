import type { Locale } from '#lib/basics/said.ts';
import type { Finding } from '#lib/eligibility/evaluate.ts';
import type { Verdict } from '#lib/eligibility/fact.ts';
import type { Call, Certainty } from '#lib/eligibility/rule.ts';
import type { Situation } from '#lib/eligibility/situation.ts';
import { personal } from './personal-sentences.ts';
import { countriesBehind, groupOpenings, predicateOpening } from './requirements.ts';

/** One condition as judged for a person. `missing`: facts to ask, empty unless the verdict is unknown. */
export interface VerdictLine {
	readonly kind: 'one';
	readonly id: string;
	readonly verdict: Verdict;
	readonly text: string;
	readonly certainty: Certainty;
	readonly source?: string;
	readonly countries?: readonly string[];
	readonly missing: readonly string[];
}

/** Several conditions of which one, or all, must hold. */
export interface VerdictGroup {
	readonly kind: 'group';
	readonly joint: 'any' | 'all';
	readonly verdict: Verdict;
	readonly text: string;
	readonly parts: readonly (VerdictLine | VerdictGroup)[];
}

/** What a rule answered, line by line, in the words addressed to the person. Lines follow the order of the rule. */
export function verdictLines(
	finding: Finding,
	situation: Situation,
	calls: readonly Call[],
	locale: Locale
): readonly (VerdictLine | VerdictGroup)[] {
	const line = lineOf(finding, { situation, calls, locale }, false);
	return line.kind === 'group' && line.joint === 'all' ? line.parts : [line];
}

interface Telling {
	readonly situation: Situation;
	readonly calls: readonly Call[];
	readonly locale: Locale;
}

function lineOf(finding: Finding, telling: Telling, not: boolean): VerdictLine | VerdictGroup {
	const { situation, calls, locale } = telling;
	switch (finding.kind) {
		case 'not':
			return lineOf(finding.part, telling, !not);
		case 'predicate': {
			const inner = lineOf(finding.part, telling, not);
			if (inner.kind === 'one' || not) return inner;
			return { ...inner, text: predicateOpening(finding.predicate, locale) };
		}
		case 'all':
		case 'any':
			return group(finding.kind, finding.parts, finding.verdict, telling, not);
		case 'condition': {
			const { id, certainty, source } = finding.condition;
			const countries = countriesBehind(finding.condition, locale);
			return {
				kind: 'one',
				id,
				verdict: turned(finding.verdict, not),
				text: personal(finding, situation, calls, locale, not),
				certainty,
				...(source && { source }),
				...(countries && { countries }),
				missing: finding.missing
			};
		}
	}
}

function group(
	kind: 'all' | 'any',
	findings: readonly Finding[],
	verdict: Verdict,
	telling: Telling,
	not: boolean
): VerdictLine | VerdictGroup {
	const joint = (kind === 'all') === not ? 'any' : 'all';
	const text = groupOpenings[joint][telling.locale];
	const parts = findings.flatMap((finding) => {
		const line = lineOf(finding, telling, not);
		return line.kind === 'group' && line.joint === joint && line.text === text ? line.parts : [line];
	});
	const [only] = parts;
	if (parts.length === 1 && only) return only;
	return { kind: 'group', joint, verdict: turned(verdict, not), text, parts };
}

function turned(verdict: Verdict, not: boolean): Verdict {
	if (!not || verdict === 'unknown') return verdict;
	return verdict === 'yes' ? 'no' : 'yes';
}
