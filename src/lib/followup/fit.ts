import type { Day } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import { evaluate, type Finding, missingFacts } from '#lib/eligibility/evaluate.ts';
import type { Facts, Verdict } from '#lib/eligibility/fact.ts';
import { readRule } from '#lib/eligibility/read-rule.ts';
import type { Names } from '#lib/eligibility/ready-rule.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { type OfferContent, projectFacts } from '#lib/offers/offer.ts';
import { entryOf } from '#lib/programmes/fact-sentences.ts';
import { sentence } from '#lib/programmes/sentences.ts';

type Judged = Pick<OfferContent, 'kind' | 'country' | 'starts_on' | 'ends_on'> & { conditions: Rule };

/** What an offer answers for somebody else. `unmet`: conditions as one asks them; `missing`: what is not known yet. */
export interface Fit {
	verdict: Verdict;
	unmet: readonly string[];
	missing: readonly string[];
}

/** Judges an offer for what a counsellor may know of a young person; what is hidden from them stays unknown. */
export function fitOf(
	offer: Judged,
	facts: Facts,
	{ names, on, locale }: { names: Names; on: Day; locale: Locale }
): Fit {
	const finding = findingOf(offer, facts, names, on);
	return {
		verdict: finding.verdict,
		unmet: finding.verdict === 'no' ? [...new Set(unmetIn(finding, locale, false))] : [],
		missing: missingFacts(finding).map((fact) => entryOf(fact).label[locale])
	};
}

/** The verdict alone, for lists. */
export function fits(offer: Judged, facts: Facts, names: Names, on: Day): boolean {
	return findingOf(offer, facts, names, on).verdict === 'yes';
}

function findingOf(offer: Judged, facts: Facts, names: Names, on: Day): Finding {
	const situation = situationOf({ ...facts, ...projectFacts(offer) }, on);
	return evaluate(readRule(offer.conditions, 'conditions', names), situation);
}

function unmetIn(finding: Finding, locale: Locale, not: boolean): string[] {
	if (finding.verdict !== (not ? 'yes' : 'no')) return [];
	switch (finding.kind) {
		case 'condition':
			return [sentence(finding.condition, [], locale, not)];
		case 'not':
			return unmetIn(finding.part, locale, !not);
		case 'predicate':
			return unmetIn(finding.part, locale, not);
		default:
			return finding.parts.flatMap((part) => unmetIn(part, locale, not));
	}
}
