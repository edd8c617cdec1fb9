import { addDays, type Day } from '#lib/basics/day.ts';
import type { Locale, Said } from '#lib/basics/said.ts';
import type { Findings } from '#lib/eligibility/assess.ts';
import type { ConditionFinding, Finding } from '#lib/eligibility/evaluate.ts';
import type { Verdict } from '#lib/eligibility/fact.ts';
import { movingDate, waitsOf } from '#lib/eligibility/movement.ts';
import type { ReadyCondition, ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { Certainty, NamedDate } from '#lib/eligibility/rule.ts';
import type { ReadyProgramme } from '#lib/eligibility/rulebook.ts';
import type { Situation } from '#lib/eligibility/situation.ts';
import { complement } from '#lib/eligibility/waits.ts';
import { ownSide, personal } from './personal-sentences.ts';
import type { Programme, Source } from './programme.ts';
import { sentence } from './sentences.ts';

/** The days on which a date of the project, or the day of applying, meets a condition; null: without end. */
export interface DaysMet {
	readonly of: NamedDate;
	readonly from: Day | null;
	readonly until: Day | null;
}

/** One condition as judged for a person, with all that is needed to check it. */
export interface ExplainedCondition {
	readonly kind: 'condition';
	readonly id: string;
	readonly verdict: Verdict;
	/** What the rule asks: "Avoir entre 18 et 30 ans au début du projet". */
	readonly sentence: Said;
	/** The person's own value, and the bound it is held to, where they are known and say something. */
	readonly value: Said | null;
	readonly bound: Said | null;
	/** Both together, addressed to the person. */
	readonly told: Said;
	/** When it holds, where that turns on a date; several spans are possible. */
	readonly days: readonly DaysMet[];
	readonly missing: readonly string[];
	readonly judge: Said | null;
	readonly certainty: Certainty;
	readonly sources: readonly Source[];
	readonly checkedOn: Day;
}

/** Conditions that must all be met, or of which one must. */
export interface ExplainedGroup {
	readonly kind: 'all' | 'any';
	readonly verdict: Verdict;
	readonly parts: readonly Explained[];
}

export type Explained = ExplainedCondition | ExplainedGroup;

/** Why a programme answers what it does. The person's part and the project's apart: what the project lacks is advice. */
export interface Explanation {
	readonly person: Explained;
	readonly project: Explained;
}

/**
 * Explains the findings of a programme, in both languages, as JSON. What stands inside a `not` is turned, so that each
 * condition reads as it has to be met. `rules` and `findings` are those of the programme.
 */
export function explain(
	programme: Programme,
	rules: ReadyProgramme,
	findings: Findings,
	situation: Situation
): Explanation {
	const telling = { programme, situation };
	return {
		person: explainedIn(rules.person, findings.person, telling, false),
		project: explainedIn(rules.project, findings.project, telling, false)
	};
}

interface Telling {
	readonly programme: Programme;
	readonly situation: Situation;
}

function explainedIn(rule: ReadyRule, finding: Finding, telling: Telling, not: boolean): Explained {
	if (rule.kind === 'condition') return explainedCondition(rule, finding as ConditionFinding, telling, not);
	if (!('parts' in rule)) {
		const { part } = finding as Extract<Finding, { kind: 'not' | 'predicate' }>;
		return explainedIn(rule.part, part, telling, rule.kind === 'not' ? !not : not);
	}
	const { parts } = finding as Extract<Finding, { kind: 'all' | 'any' }>;
	return {
		kind: (rule.kind === 'all') === not ? 'any' : 'all',
		verdict: turned(finding.verdict, not),
		parts: rule.parts.flatMap((part, at) => {
			const inner = parts[at];
			return inner ? [explainedIn(part, inner, telling, not)] : [];
		})
	};
}

function explainedCondition(
	rule: ReadyCondition,
	finding: ConditionFinding,
	{ programme, situation }: Telling,
	not: boolean
): ExplainedCondition {
	const { condition } = rule;
	const own = inBoth((locale) => ownSide(finding, situation, locale));
	const named = programme.sources.filter(({ key }) => key === condition.source);
	return {
		kind: 'condition',
		id: condition.id,
		verdict: turned(finding.verdict, not),
		sentence: inBoth((locale) => sentence(condition, programme.calls, locale, not)),
		value: bothSaid(own.fr.you, own.en.you),
		bound: not ? null : bothSaid(own.fr.bound, own.en.bound),
		told: inBoth((locale) => personal(finding, situation, programme.calls, locale, not)),
		days: finding.verdict === 'unknown' ? [] : daysMet(rule, situation, not),
		missing: finding.missing,
		judge: condition.judge ?? null,
		certainty: condition.certainty,
		sources: named.length > 0 ? named : programme.sources,
		checkedOn: programme.checkedOn
	};
}

/** The runs of days of the date that an age or a birthday turns on. */
function daysMet(rule: ReadyCondition, situation: Situation, not: boolean): readonly DaysMet[] {
	const date = movingDate(rule);
	if (date === null || date === 'call') return [];
	const of = date === 'academic_year.oct1' ? 'project.start_date' : date;
	const day = situation.dates[of];
	if (!day) return [];
	const waits = waitsOf(rule, situation);
	const dayAfter = (wait: number) => (Number.isFinite(wait) ? addDays(day, wait) : null);
	return (not ? complement(waits) : waits).map(([first, last]) => ({
		of,
		from: dayAfter(first),
		until: dayAfter(last)
	}));
}

function bothSaid(fr: string | null | undefined, en: string | null | undefined): Said | null {
	return fr && en ? { fr, en } : null;
}

function inBoth<T>(say: (locale: Locale) => T): { fr: T; en: T } {
	return { fr: say('fr'), en: say('en') };
}

function turned(verdict: Verdict, not: boolean): Verdict {
	if (!not || verdict === 'unknown') return verdict;
	return verdict === 'yes' ? 'no' : 'yes';
}
