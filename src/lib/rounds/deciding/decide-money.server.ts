import type { Officer } from '#lib/accounts/actor.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { HoldRefusal } from '#lib/funding/hold-for-round.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { awardToDecide, type NotToDecide } from './award-to-decide.server.ts';
import { holdEntry } from './hold-entry.server.ts';
import { freeMoney } from '../money-queries.server.ts';
import { withdrawalReason } from './withdrawal-reason.ts';
import { writeDecision } from './write-decision.server.ts';

export type DecideMoneyRefusal = NotToDecide | HoldRefusal | 'withdrew' | 'reason-missing' | 'no-money-left';

/**
 * A named officer, not the one who started the run, decides one request of a round over money: as proposed, or otherwise
 * with a written reason, out of money that neither a decision nor a proposal still open holds. What is given leaves the
 * envelope in this transaction. Who withdrew since the freeze is given nothing, and the reason is that.
 */
export function decideMoney(
	act: Act<Officer>,
	input: { roundId: string; entryId: string; isGiven: boolean; reason: string }
): Promise<Outcome<undefined, DecideMoneyRefusal>> {
	return inTransaction(act, async (tx) => {
		const found = await awardToDecide(tx, input);
		if (!found.done) return found;
		const { round, award } = found.value;
		const { amount_cents: cents, proposed_money: proposed } = award;
		if (cents === null) return refused('not-found');
		const hasLeft = award.left_at !== null;
		if (hasLeft && input.isGiven) return refused('withdrew');
		const deviates = !hasLeft && (proposed !== null) !== input.isGiven;
		const reason = hasLeft ? withdrawalReason(award.locale) : input.reason.trim();
		if (deviates && reason === '') return refused('reason-missing');
		if (input.isGiven) {
			if (deviates && (await freeMoney(tx.db, round.id)) < cents) return refused('no-money-left');
			const held = await holdEntry(tx, { ...award, round_id: round.id });
			if (!held.done) return held;
		}
		await writeDecision(tx, {
			roundId: round.id,
			award,
			given: { decided_money: input.isGiven ? (proposed ?? 'open') : null },
			deviates,
			reason: deviates || hasLeft ? reason : null
		});
		return done();
	});
}
