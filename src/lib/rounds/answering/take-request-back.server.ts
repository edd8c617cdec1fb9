import type { YoungPerson } from '#lib/accounts/actor.ts';
import type { Outcome } from '#lib/basics/outcome.ts';
import { giveBackAward } from '#lib/funding/give-back-award.server.ts';
import type { Stale } from '#lib/funding/locked.server.ts';
import { withdrawRequest } from '#lib/funding/withdraw-request.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { leaveEntry } from './leave-entry.server.ts';

/**
 * A young person takes their request back, or gives back the money awarded to it. A round it takes part in goes on
 * without it: its frozen list does not change, and money that comes free is the turn of the next.
 */
export function takeRequestBack(
	act: Act<YoungPerson>,
	input: { requestId: string; version: number; isAwarded: boolean }
): Promise<Outcome<undefined, Stale | 'not-awarded'>> {
	return inTransaction(act, async (tx) => {
		const taken = input.isAwarded ? await giveBackAward(tx, input) : await withdrawRequest(tx, input);
		if (!taken.done) return taken;
		const entries = await tx.db
			.selectFrom('round_entry')
			.innerJoin('round', 'round.id', 'round_entry.round_id')
			.select(['round_entry.id', 'round.id as round_id', 'round.state'])
			.where('funding_request_id', '=', input.requestId)
			.where('round.state', '<>', 'closed')
			.execute();
		for (const { id, round_id: roundId, state } of entries) {
			await leaveEntry(tx, id);
			if (state === 'published') await enqueue(tx, 'round-money-freed', { roundId });
		}
		return taken;
	});
}
