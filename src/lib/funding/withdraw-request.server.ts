import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { release } from './commitment.server.ts';
import { lockWaiting, type Stale } from './locked.server.ts';

/**
 * A young person takes their request back while they have no answer; they may ask again while the call is open. Money
 * that a round decided and has not told yet goes back to its envelope.
 */
export function withdrawRequest(
	act: Act<YoungPerson>,
	input: { requestId: string; version: number }
): Promise<Outcome<undefined, Stale>> {
	return inTransaction(act, async (tx) => {
		const waiting = await lockWaiting(tx, input);
		if (!waiting.done) return waiting;
		const request = waiting.value;
		const { id: requestId, envelope_id: envelopeId, held_cents: cents } = request;
		await tx.db
			.updateTable('funding_request')
			.set({ state: 'withdrawn', version: request.version + 1 })
			.where('id', '=', request.id)
			.execute();
		if (cents !== null) await release(tx, { requestId, envelopeId, cents, actorId: tx.actor.personId });
		await record(tx, {
			act: 'funding-request.withdrawn',
			fileKind: 'funding-request',
			fileId: request.id,
			subjectId: request.person_id
		});
		return done();
	});
}
