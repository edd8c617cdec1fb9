import type { Officer } from '#lib/accounts/actor.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { awardToDecide, type NotToDecide } from './award-to-decide.server.ts';
import { freeSeats } from '../answering/free-seats.server.ts';
import { withdrawalReason } from './withdrawal-reason.ts';
import { writeDecision } from './write-decision.server.ts';

export type DecideRefusal = NotToDecide | 'withdrew' | 'reason-missing' | 'not-in-round' | 'no-seat-left';

/**
 * A named officer, not the one who started the run, decides one proposal: as proposed, or otherwise with a written
 * reason. Another offer must have a seat that neither a decision nor a proposal still open holds. Who withdrew since
 * the freeze is given no place, and the reason is that.
 */
export function decideAward(
	act: Act<Officer>,
	input: { roundId: string; entryId: string; offerId: string | null; reason: string }
): Promise<Outcome<undefined, DecideRefusal>> {
	return inTransaction(act, async (tx) => {
		const found = await awardToDecide(tx, input);
		if (!found.done) return found;
		const { round, award } = found.value;
		if (round.kind !== 'places') return refused('not-found');
		const hasLeft = award.left_at !== null;
		if (hasLeft && input.offerId !== null) return refused('withdrew');
		const deviates = !hasLeft && award.proposed_offer_id !== input.offerId;
		const reason = hasLeft ? withdrawalReason(award.locale) : input.reason.trim();
		if (deviates && reason === '') return refused('reason-missing');
		if (deviates && input.offerId !== null) {
			const free = await freeSeats(tx, round.id, input.offerId);
			if (free === null) return refused('not-in-round');
			if (free < 1) return refused('no-seat-left');
		}
		await writeDecision(tx, {
			roundId: round.id,
			award,
			given: { decided_offer_id: input.offerId },
			deviates,
			reason: deviates || hasLeft ? reason : null
		});
		return done();
	});
}
