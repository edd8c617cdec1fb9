import type { Day } from '#lib/basics/day.ts';
import type { Locale, Said } from '#lib/basics/said.ts';
import { assess } from '#lib/eligibility/assess.ts';
import { evaluate, missingFacts } from '#lib/eligibility/evaluate.ts';
import type { Facts, Verdict } from '#lib/eligibility/fact.ts';
import { readRule } from '#lib/eligibility/read-rule.ts';
import type { Names, ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import type { Kind, Programme } from '#lib/programmes/programme.ts';
import { type VerdictGroup, type VerdictLine, verdictLines } from '#lib/programmes/verdict-lines.ts';
import { type OfferContent, projectFacts } from './offer.ts';

type Placed = Pick<OfferContent, 'kind' | 'country' | 'starts_on' | 'ends_on'>;

/** What an offer's conditions answer to a person, in words; `missing` facts would settle an unknown. */
export interface ForYou {
	verdict: Verdict;
	lines: readonly (VerdictLine | VerdictGroup)[];
	missing: readonly string[];
}

/** Judges an offer for what a person told, the offer itself being the project. Null when they told nothing. */
export function forYou(
	offer: Placed & Pick<OfferContent, 'conditions'>,
	told: Facts,
	{ names, on, locale }: { names: Names; on: Day; locale: Locale }
): ForYou | null {
	if (Object.keys(told).length === 0) return null;
	const situation = situationOf({ ...told, ...projectFacts(offer) }, on);
	const finding = evaluate(readRule(offer.conditions, 'conditions', names), situation);
	return {
		verdict: finding.verdict,
		lines: verdictLines(finding, situation, [], locale),
		missing: missingFacts(finding)
	};
}

/** A programme that may pay for an offer. `verdict` is yes when all that is known says so. */
export interface Payer {
	id: string;
	name: Said;
	amount: Said;
	verdict: 'yes' | 'unknown';
}

/** These give no money towards a stay that somebody else organises. */
const notPaying: readonly Kind[] = ['visa', 'fee_based', 'contest', 'project_place', 'programme'];
const shownPayers = 6;

/**
 * Programmes in force that take such a project, those that surely do first. A programme that already says no to the
 * person is left out; the other conditions on the person stay to be checked.
 */
export function payersOf(
	offer: Placed,
	told: Facts,
	{ programmes, rulebook, on }: { programmes: readonly Programme[]; rulebook: Rulebook; on: Day }
): Payer[] {
	const facts = { ...told, ...projectFacts(offer) };
	return programmes
		.flatMap((programme) => {
			const ready = rulebook.programmes.get(programme.id);
			if (!ready || notPaying.includes(programme.kind) || asksNothing(ready.project)) return [];
			const { result, project } = assess(ready, facts, on);
			if (result === 'not_in_force' || result === 'not_eligible') return [];
			const verdict: Payer['verdict'] = result === 'eligible' ? 'yes' : 'unknown';
			const rank = Number(verdict === 'yes') * 2 + Number(project === 'yes');
			return [{ rank, id: programme.id, name: programme.name, amount: programme.amountSaid, verdict }];
		})
		.sort((a, b) => b.rank - a.rank)
		.slice(0, shownPayers)
		.map(({ id, name, amount, verdict }) => ({ id, name, amount, verdict }));
}

/** A programme that asks nothing of the project pays for something else than going away. */
const asksNothing = (rule: ReadyRule) => rule.kind === 'all' && rule.parts.length === 0;
