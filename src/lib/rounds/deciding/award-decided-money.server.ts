import type { Officer } from '#lib/accounts/actor.ts';
import { awardHeld } from '#lib/funding/hold-for-round.server.ts';
import type { Act } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';

/**
 * Makes an award of all the money that the decisions of a round hold, as it is being published. What was decided
 * otherwise, or left since, may have freed some: the waiting list is looked at again.
 */
export async function awardDecidedMoney(tx: Act<Officer>, roundId: string): Promise<void> {
	const given = await tx.db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.select(['funding_request_id', 'decided_by', 'decided_at'])
		.where('round_entry.round_id', '=', roundId)
		.where('decided_money', 'is not', null)
		.where('left_at', 'is', null)
		.orderBy('reference')
		.execute();
	for (const { funding_request_id: requestId, decided_by: decidedBy, decided_at: decidedAt } of given)
		if (requestId !== null && decidedBy !== null && decidedAt !== null)
			await awardHeld(tx, { requestId, decidedBy, decidedAt });
	await enqueue(tx, 'round-money-freed', { roundId });
}
