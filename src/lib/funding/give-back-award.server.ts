import type { System, YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { release } from './commitment.server.ts';

/**
 * A young person gives back money that was awarded to them, or the system does for who gave up the place it was for. It
 * returns to its envelope in this transaction; the ledger keeps both lines.
 */
export function giveBackAward(
	act: Act<YoungPerson | System>,
	input: { requestId: string; version: number }
): Promise<Outcome<undefined, 'not-found' | 'not-awarded' | 'changed-meanwhile'>> {
	return inTransaction(act, async (tx) => {
		const request = isId(input.requestId) ? await lockAwarded(tx, input.requestId) : undefined;
		if (!request) return refused('not-found');
		const { id: requestId, envelope_id: envelopeId, person_id: actorId, awarded_cents: cents } = request;
		if (cents === null) return refused('not-awarded');
		if (request.version !== input.version) return refused('changed-meanwhile');
		await tx.db
			.updateTable('funding_request')
			.set({
				state: 'withdrawn',
				version: request.version + 1,
				decided_by: null,
				decided_at: null,
				decision_note: null
			})
			.where('id', '=', requestId)
			.execute();
		await release(tx, { requestId, envelopeId, cents, actorId });
		await record(tx, {
			act: 'funding-request.given-back',
			fileKind: 'funding-request',
			fileId: requestId,
			subjectId: actorId,
			detail: { envelope: envelopeId, cents }
		});
		return done();
	});
}

function lockAwarded(tx: Act<YoungPerson | System>, id: string) {
	const { actor } = tx;
	return tx.db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.select(['funding_request.id', 'person_id', 'version', 'awarded_cents', 'envelope_id'])
		.where('funding_request.id', '=', id)
		.$if(actor.role === 'young-person', (query) => query.where('person_id', '=', actor.personId))
		.forUpdate('funding_request')
		.executeTakeFirst();
}
