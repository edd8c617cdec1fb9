import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockWaiting, type Stale } from './locked.server.ts';
import { requestRefused } from './mails.ts';
import { recipientOf } from './queries.server.ts';
import type { RefusalReason } from './request.ts';

/**
 * An officer says no, with the reason the young person will read and, if they wish, a word of their own. A request that
 * waits in a round is only refused by that round, `roundId`.
 */
export function refuseRequest(
	act: Act<Officer>,
	input: { requestId: string; version: number; reason: RefusalReason; note: string; roundId?: string }
): Promise<Outcome<undefined, Stale | 'in-round'>> {
	return inTransaction(act, async (tx) => {
		const waiting = await lockWaiting(tx, input);
		if (!waiting.done) return waiting;
		const request = waiting.value;
		if (request.round_id !== (input.roundId ?? null)) return refused('in-round');
		await tx.db
			.updateTable('funding_request')
			.set({
				state: 'refused',
				version: request.version + 1,
				decision_reason: input.reason,
				decision_note: input.note.trim() || null,
				decided_by: tx.actor.personId,
				decided_at: tx.now
			})
			.where('id', '=', request.id)
			.execute();
		await record(tx, {
			act: 'funding-request.refused',
			fileKind: 'funding-request',
			fileId: request.id,
			subjectId: request.person_id,
			detail: { reason: input.reason }
		});
		const person = await recipientOf(tx.db, request.person_id);
		await queueMail(
			tx,
			person,
			requestRefused(person.locale, { requestId: request.id, reference: request.reference })
		);
		return done();
	});
}
