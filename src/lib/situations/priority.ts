import type { Day } from '#lib/basics/day.ts';
import { evaluate } from '#lib/eligibility/evaluate.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { criteria, type InclusionCriterion } from '#lib/programmes/pack/criteria.ts';

/** Whether a young person's word is enough, or a counsellor must have certified it. Each offer, round and call says. */
export const priorityBases = ['declared', 'certified'] as const;
export type PriorityBasis = (typeof priorityBases)[number];

/** The rule of priority. Throws when the rulebook has none. */
export function priorityRule({ predicates }: Rulebook): ReadyRule {
	const rule = predicates.get('fewer_opportunities_youth');
	if (!rule) throw new Error('The rulebook lacks the predicate of priority');
	return rule;
}

/**
 * Whether facts give priority. `certified`: the facts behind live certifications; null where a word is enough. A
 * certified fact counts only while the person still says it: what they took back, or corrected, gives nothing.
 */
export function hasPriority(
	rule: ReadyRule,
	known: Facts,
	on: Day,
	certified: ReadonlySet<string> | null
): boolean {
	const counted = certified
		? Object.fromEntries(Object.entries(known).filter(([fact]) => certified.has(fact)))
		: known;
	return evaluate(rule, situationOf(counted, on)).verdict === 'yes';
}

/** The criteria a person meets by what they told, in the order of the list, whether or not they give priority. */
export function criteriaMet(rule: ReadyRule, known: Facts, on: Day): readonly InclusionCriterion[] {
	const situation = situationOf(known, on);
	return criteria.filter(({ fact }) => {
		if (fact === null) return false;
		const part = conditionOn(rule, fact);
		return part ? evaluate(part, situation).verdict === 'yes' : known[fact] === true;
	});
}

/** Whether meeting a criterion can give priority: whether the rule reads its fact. */
export function countsForPriority(rule: ReadyRule, { fact }: InclusionCriterion): boolean {
	return fact !== null && conditionOn(rule, fact) !== null;
}

function conditionOn(rule: ReadyRule, fact: string): ReadyRule | null {
	if ('part' in rule) return conditionOn(rule.part, fact);
	if ('parts' in rule) {
		for (const part of rule.parts) {
			const found = conditionOn(part, fact);
			if (found) return found;
		}
		return null;
	}
	return 'fact' in rule.condition && rule.condition.fact === fact ? rule : null;
}
