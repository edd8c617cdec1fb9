import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { award, type AwardRefusal } from '#lib/funding/award.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { requestVersion } from '../deciding/hold-entry.server.ts';
import { holdRound } from './locked-place.server.ts';

export type DecideTurnRefusal = AwardRefusal | 'already-decided' | 'reason-missing';

/**
 * A named officer decides a request whose turn came: awards its whole amount, which leaves the envelope in this
 * transaction, or sets it aside with a written reason, and the money goes to the next.
 */
export function decideTurn(
	act: Act<Officer>,
	input: { roundId: string; entryId: string; isFollowed: boolean; reason: string }
): Promise<Outcome<undefined, DecideTurnRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await holdRound(tx, input.roundId);
		const turn = isId(input.entryId) ? await turnOf(tx, input) : undefined;
		if (!turn || turn.funding_request_id === null || turn.amount_cents === null) return refused('not-found');
		if (round.state !== 'published' || turn.decided !== null) return refused('already-decided');
		const reason = input.reason.trim();
		if (input.isFollowed) {
			const given = await award(tx, {
				requestId: turn.funding_request_id,
				version: await requestVersion(tx, turn.funding_request_id),
				cents: turn.amount_cents,
				note: '',
				roundId: round.id
			});
			if (!given.done) return given;
		} else if (reason === '') return refused('reason-missing');
		await tx.db
			.updateTable('round_turn')
			.set({
				decided: input.isFollowed ? 'awarded' : 'set-aside',
				decided_by: tx.actor.personId,
				decided_at: tx.now,
				reason: reason || null
			})
			.where('refill_id', '=', turn.refill_id)
			.where('entry_id', '=', input.entryId)
			.execute();
		if (!input.isFollowed) await enqueue(tx, 'round-money-freed', { roundId: round.id });
		await record(tx, {
			act: input.isFollowed ? 'round-turn.decided' : 'round-turn.set-aside',
			fileKind: 'round',
			fileId: round.id,
			subjectId: turn.person_id,
			detail: { reference: turn.reference }
		});
		return done();
	});
}

function turnOf(tx: Act, input: { roundId: string; entryId: string }) {
	return tx.db
		.selectFrom('round_turn')
		.innerJoin('round_entry', 'round_entry.id', 'round_turn.entry_id')
		.select(['refill_id', 'decided', 'reference', 'person_id', 'funding_request_id', 'amount_cents'])
		.where('round_entry.id', '=', input.entryId)
		.where('round_entry.round_id', '=', input.roundId)
		.executeTakeFirst();
}
