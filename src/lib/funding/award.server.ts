import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { lockWaiting, type Stale } from './locked.server.ts';
import { requestAwarded } from './mails.ts';
import { recipientOf } from './queries.server.ts';
import { awardFault, type AwardFault } from './request.ts';

export type AwardRefusal = Stale | AwardFault | 'application-left' | 'envelope-short';

/**
 * An officer awards an amount. The envelope is locked, raised and checked, and its ledger line written, in the same
 * transaction: whoever decides at the same time, it never gives more than its ceiling.
 */
export function award(
	act: Act<Officer>,
	input: { requestId: string; version: number; cents: Cents; note: string }
): Promise<Outcome<undefined, AwardRefusal>> {
	return inTransaction(act, async (tx) => {
		const waiting = await lockWaiting(tx, input);
		if (!waiting.done) return waiting;
		const request = waiting.value;
		const fault = awardFault(input.cents, {
			requestedCents: request.requested_cents,
			maximumCents: request.maximum_cents
		});
		if (fault) return refused(fault);
		if (!(await stillLeaves(tx, request.application_id))) return refused('application-left');
		if (!(await commit(tx, { ...request, cents: input.cents }))) return refused('envelope-short');

		await tx.db
			.updateTable('funding_request')
			.set({
				state: 'awarded',
				version: request.version + 1,
				awarded_cents: input.cents,
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

/** Locked, so that nobody gives up the place while the money for it is being awarded. */
async function stillLeaves(tx: Act, applicationId: string): Promise<boolean> {
	const { state } = await tx.db
		.selectFrom('application')
		.select('state')
		.where('id', '=', applicationId)
		.forShare()
		.executeTakeFirstOrThrow();
	return state === 'accepted';
}

/** Raises what the envelope has given and writes its ledger line; false when too little is left. */
async function commit(
	tx: Act<Officer>,
	{ id, envelope_id, cents }: { id: string; envelope_id: string; cents: Cents }
): Promise<boolean> {
	const raised = await tx.db
		.updateTable('envelope')
		.set((row) => ({ committed_cents: row('committed_cents', '+', cents) }))
		.where('id', '=', envelope_id)
		.where((row) => row(row('committed_cents', '+', cents), '<=', row.ref('ceiling_cents')))
		.returning('id')
		.executeTakeFirst();
	if (!raised) return false;
	await tx.db
		.insertInto('ledger_entry')
		.values((row) => ({
			envelope_id,
			seq: row
				.selectFrom('ledger_entry')
				.select((line) => line(line.fn.coalesce(line.fn.max('seq'), line.lit(0)), '+', 1).as('next'))
				.where('envelope_id', '=', envelope_id),
			at: tx.now,
			kind: 'award',
			cents,
			funding_request_id: id,
			actor_id: tx.actor.personId
		}))
		.execute();
	return true;
}
