import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { commit } from './commitment.server.ts';
import { lockWaiting, type Stale, stillLeaves } from './locked.server.ts';
import { requestAwarded } from './mails.ts';
import { recipientOf } from './queries.server.ts';
import { awardFault, type AwardFault } from './request.ts';

export type AwardRefusal = Stale | AwardFault | 'in-round' | 'application-left' | 'envelope-short';

/**
 * An officer awards an amount. The envelope is locked and checked, and the ledger line that moves the money written, in
 * the same transaction: whoever decides at the same time, it never gives more than its ceiling. A request that waits in a round
 * is only awarded by that round, `roundId`.
 */
export function award(
	act: Act<Officer>,
	input: { requestId: string; version: number; cents: Cents; note: string; roundId?: string }
): Promise<Outcome<undefined, AwardRefusal>> {
	return inTransaction(act, async (tx) => {
		const waiting = await lockWaiting(tx, input);
		if (!waiting.done) return waiting;
		const request = waiting.value;
		if (request.round_id !== (input.roundId ?? null)) return refused('in-round');
		const fault = awardFault(input.cents, {
			requestedCents: request.requested_cents,
			maximumCents: request.maximum_cents
		});
		if (fault) return refused(fault);
		if (!(await stillLeaves(tx, request.application_id))) return refused('application-left');
		const { id: requestId, envelope_id: envelopeId } = request;
		const line = { requestId, envelopeId, cents: input.cents, actorId: tx.actor.personId };
		if (!(await commit(tx, line))) return refused('envelope-short');

		await tx.db
			.updateTable('funding_request')
			.set({
				state: 'awarded',
				version: request.version + 1,
				decided_by: tx.actor.personId,
				decided_at: tx.now,
				decision_note: input.note.trim() || null
			})
			.where('id', '=', request.id)
			.execute();
		await record(tx, {
			act: 'funding-request.awarded',
			fileKind: 'funding-request',
			fileId: request.id,
			subjectId: request.person_id,
			detail: { envelope: request.envelope_id, cents: input.cents }
		});
		const person = await recipientOf(tx.db, request.person_id);
		await queueMail(
			tx,
			person,
			requestAwarded(person.locale, { requestId: request.id, reference: request.reference })
		);
		return done();
	});
}
