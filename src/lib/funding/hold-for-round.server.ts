import type { Officer } from '#lib/accounts/actor.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { Act } from '#lib/server/act.ts';
import { commit } from './commitment.server.ts';
import { lockWaiting, type Stale, stillLeaves } from './locked.server.ts';

export type HoldRefusal = Stale | 'in-round' | 'application-left' | 'envelope-short';

/**
 * The award of a round, decided by a named officer: the money leaves the envelope in this transaction, with its ledger
 * line. The young person reads it when the round is published, like everybody else.
 */
export async function holdForRound(
	tx: Act<Officer>,
	input: { requestId: string; version: number; roundId: string; cents: Cents }
): Promise<Outcome<undefined, HoldRefusal>> {
	const waiting = await lockWaiting(tx, input);
	if (!waiting.done) return waiting;
	const { id: requestId, envelope_id: envelopeId, application_id, round_id, held_cents } = waiting.value;
	if (round_id !== input.roundId || held_cents !== null) return refused('in-round');
	if (!(await stillLeaves(tx, application_id))) return refused('application-left');
	const line = { requestId, envelopeId, cents: input.cents, actorId: tx.actor.personId };
	return (await commit(tx, line)) ? done() : refused('envelope-short');
}

/** What was held for a request is awarded to it, under the name of who decided and on the day they did. */
export async function awardHeld(
	tx: Act<Officer>,
	held: { requestId: string; decidedBy: string; decidedAt: Date }
): Promise<void> {
	await tx.db
		.updateTable('funding_request')
		.set((row) => ({
			state: 'awarded',
			version: row('version', '+', 1),
			decided_by: held.decidedBy,
			decided_at: held.decidedAt
		}))
		.where('id', '=', held.requestId)
		.where('held_cents', 'is not', null)
		.execute();
}
