import type { YoungPerson } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { derive } from '#lib/programmes/derive.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { certificationsOf, certifiedFacts } from './certifications-queries.server.ts';
import { asFacts, ownFacts } from './own-facts.server.ts';
import { hasPriority, type PriorityBasis, priorityRule } from './priority.ts';

/**
 * Whether a young person is one with fewer opportunities, from all they told, sensitive answers included: the one bit
 * that leaves this context, for kept places, rounds and calls alike. Where `basis` asks for it, only what a counsellor
 * certified and has not lapsed counts. Runs in their own transaction. What is not known gives no priority.
 */
export function isPriority(act: Act<YoungPerson>, basis: PriorityBasis): Promise<boolean> {
	return inTransaction(act, async (tx) => {
		const on = dayInParis(tx.now);
		const { rulebook } = await publishedCatalogue(tx.db);
		const facts = derive(asFacts(await ownFacts(tx)), on);
		const certified =
			basis === 'certified' ? certifiedFacts(await certificationsOf(tx.db, tx.actor.personId, tx.now)) : null;
		return hasPriority(priorityRule(rulebook), facts, on, certified);
	});
}
