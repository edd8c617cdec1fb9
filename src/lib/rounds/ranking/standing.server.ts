import type { YoungPerson } from '#lib/accounts/actor.ts';
import type { Day } from '#lib/basics/day.ts';
import { evaluate } from '#lib/eligibility/evaluate.ts';
import type { Verdict } from '#lib/eligibility/fact.ts';
import { readRule } from '#lib/eligibility/read-rule.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { derive } from '#lib/programmes/derive.ts';
import { facts as definitions, isFactId } from '#lib/programmes/pack/facts.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import type { Act } from '#lib/server/act.ts';
import { asFacts, ownFacts } from '#lib/situations/own-facts.server.ts';
import { criterionRule } from '../criterion.ts';

/** Where a person stands in a round: whether they take part, and which criteria of its sub-reserves they meet. */
export interface Standing {
	/** `unknown`: they have not told what the rule asks. */
	readonly takesPart: Verdict;
	readonly criteria: readonly string[];
}

/**
 * Judges a young person for the rule of a round, on its closing day, from what they told that is not sensitive. What is
 * not known meets no criterion.
 */
export async function standingIn(
	act: Act<YoungPerson>,
	round: { closes_on: Day; takes_part: unknown; criteria: readonly string[] }
): Promise<Standing> {
	const { rulebook } = await publishedCatalogue(act.db);
	const told = Object.entries(asFacts(await ownFacts(act))).filter(
		([fact]) => isFactId(fact) && !definitions[fact].sensitive
	);
	const situation = situationOf(derive(Object.fromEntries(told), round.closes_on), round.closes_on);
	const rule = readRule(round.takes_part, 'takes_part', rulebook.names);
	return {
		takesPart: evaluate(rule, situation).verdict,
		criteria: round.criteria.filter((criterion) => {
			const met = criterionRule(criterion, rulebook);
			return met !== null && evaluate(met, situation).verdict === 'yes';
		})
	};
}
