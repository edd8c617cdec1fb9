import type { YoungPerson } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { evaluate } from '#lib/eligibility/evaluate.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { derive } from '#lib/programmes/derive.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import type { Act } from '#lib/server/act.ts';
import { asFacts, ownFacts } from './own-facts.server.ts';

/**
 * Whether a young person is one with fewer opportunities, from all they told, sensitive answers included: the one bit
 * that leaves this context. Runs in their own transaction. What is not known gives no priority.
 */
export async function isPriority(act: Act<YoungPerson>): Promise<boolean> {
	const on = dayInParis(act.now);
	const { rulebook } = await publishedCatalogue(act.db);
	const rule = rulebook.predicates.get('fewer_opportunities_youth');
	if (!rule) throw new Error('The rulebook lacks the predicate of priority');
	const facts = derive(asFacts(await ownFacts(act)), on);
	return evaluate(rule, situationOf(facts, on)).verdict === 'yes';
}
