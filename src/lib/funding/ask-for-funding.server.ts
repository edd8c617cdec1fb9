import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { isPriority } from '#lib/situations/priority.server.ts';
import { isOpenCall } from './call.ts';
import { programmeOfCall } from './call-programme.server.ts';
import { lockOwnApplication } from './locked.server.ts';
import { requestReceived } from './mails.ts';
import { recipientOf, toldFor } from './queries.server.ts';
import { askFault, type AskFault, type Cost } from './request.ts';
import { traceOf } from './trace.ts';
import { judge } from './verdict.ts';

export interface Ask {
	applicationId: string;
	callId: string;
	costs: readonly Cost[];
	requestedCents: Cents;
	message: string;
}
export interface Asked {
	id: string;
	/** False when this application already had its request to the call: it is that one. */
	isNew: boolean;
}

/**
 * A young person asks a call for money, from their own accepted application. The programme's verdict and the facts it
 * read that day are kept with the request, and the trace they are worked out again from; one live request for a call and an application, whatever the clicks.
 */
export function askForFunding(
	act: Act<YoungPerson>,
	input: Ask
): Promise<Outcome<Asked, 'not-found' | 'not-accepted' | 'call-closed' | AskFault>> {
	return inTransaction(act, async (tx) => {
		const application = await lockOwnApplication(tx, input.applicationId);
		if (!application || !isId(input.callId)) return refused('not-found');
		const call = await tx.db
			.selectFrom('funding_call')
			.select(['id', 'opens_on', 'closes_on', 'maximum_cents', 'programme_version_id', 'priority_basis'])
			.where('id', '=', input.callId)
			.executeTakeFirst();
		if (!call) return refused('not-found');
		if (application.state !== 'accepted') return refused('not-accepted');
		const live = tx.db
			.selectFrom('funding_request')
			.select('id')
			.where('call_id', '=', call.id)
			.where('application_id', '=', application.id)
			.where('state', '<>', 'withdrawn');
		const existing = await live.executeTakeFirst();
		if (existing) return done({ id: existing.id, isNew: false });
		if (!isOpenCall(call, tx.now)) return refused('call-closed');
		const fault = askFault(input, call.maximum_cents);
		if (fault) return refused(fault);

		const programme = await programmeOfCall(tx.db, call.programme_version_id);
		const judgement = judge(programme, await toldFor(tx, application), dayInParis(tx.now));
		const trace = traceOf(programme, judgement);
		const request = await tx.db
			.insertInto('funding_request')
			.values({
				call_id: call.id,
				application_id: application.id,
				person_id: tx.actor.personId,
				requested_cents: input.requestedCents,
				costs: JSON.stringify(input.costs),
				message: input.message.trim(),
				verdict: JSON.stringify(judgement.verdict),
				facts: JSON.stringify(judgement.facts),
				trace,
				is_priority: await isPriority(tx, call.priority_basis),
				submitted_at: tx.now
			})
			.onConflict((conflict) =>
				conflict.columns(['call_id', 'application_id']).where('state', '<>', 'withdrawn').doNothing()
			)
			.returning(['id', 'reference'])
			.executeTakeFirst();
		if (!request) return done({ id: (await live.executeTakeFirstOrThrow()).id, isNew: false });
		await record(tx, {
			act: 'funding-request.submitted',
			fileKind: 'funding-request',
			fileId: request.id,
			subjectId: tx.actor.personId,
			detail: {
				call: call.id,
				application: application.id,
				requestedCents: input.requestedCents,
				...(trace && { trace: sha256(trace) })
			}
		});
		const person = await recipientOf(tx.db, tx.actor.personId);
		await queueMail(
			tx,
			person,
			requestReceived(person.locale, { requestId: request.id, reference: request.reference })
		);
		return done({ id: request.id, isNew: true });
	});
}
