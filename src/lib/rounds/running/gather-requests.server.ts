import { sql } from 'kysely';
import type { Act, Reader } from '#lib/server/act.ts';
import type { MoneyList } from './money-list.ts';

/**
 * The requests of a call that a freeze would write down now: one a person, the first sent, of those who still leave.
 * One that the rules of the programme answered no is left aside: an officer decides it alone, never the draw.
 */
function requestsToGather(db: Reader, callId: string) {
	return db
		.selectFrom('funding_request')
		.innerJoin('application', 'application.id', 'funding_request.application_id')
		.select([
			...['funding_request.id', 'funding_request.person_id', 'funding_request.requested_cents'],
			...['funding_request.is_priority', 'funding_request.submitted_at']
		] as const)
		.distinctOn('funding_request.person_id')
		.where('funding_request.call_id', '=', callId)
		.where('funding_request.state', '=', 'submitted')
		.where('application.state', '=', 'accepted')
		.where(sql<boolean>`funding_request.verdict ->> 'result' not in ('not_eligible', 'not_in_force')`)
		.orderBy('funding_request.person_id')
		.orderBy('funding_request.submitted_at')
		.orderBy('funding_request.id');
}

/** How many requests a freeze would write down now. */
export async function countToGather(db: Reader, callId: string): Promise<number> {
	const { requests } = await db
		.selectFrom(requestsToGather(db, callId).as('gathered'))
		.select(({ fn }) => fn.countAll<number>().as('requests'))
		.executeTakeFirstOrThrow();
	return requests;
}

/** Makes an entry of the round of each request gathered, under a reference of its own. */
export async function gatherRequests(tx: Act, round: { id: string; call_id: string }): Promise<void> {
	await tx.db
		.insertInto('round_entry')
		.columns([
			...['round_id', 'person_id', 'is_priority', 'ranked_at', 'funding_request_id', 'amount_cents']
		] as const)
		.expression((row) =>
			row
				.selectFrom(requestsToGather(tx.db, round.call_id).as('gathered'))
				.select(sql<string>`${round.id}::uuid`.as('round_id'))
				.select(['person_id', 'is_priority', 'submitted_at', 'id', 'requested_cents'])
		)
		.execute();
}

/** What the freeze of a round over money writes down of its entries: requests by reference, never by name. */
export async function gatheredList(
	db: Reader,
	round: { id: string; envelope_cents: number; reserve_cents: number }
): Promise<MoneyList> {
	const entries = await db
		.selectFrom('round_entry')
		.select(['reference', 'is_priority', 'amount_cents'])
		.where('round_id', '=', round.id)
		.where('amount_cents', 'is not', null)
		.execute();
	return {
		envelopeCents: round.envelope_cents,
		reserveCents: round.reserve_cents,
		files: entries.map(({ reference, is_priority, amount_cents }) => ({
			id: reference,
			priority: is_priority,
			amountCents: amount_cents ?? 0
		}))
	};
}

/** A round over money with the call and the money it was opened with; null for one over places. */
export function moneyOf<
	R extends { call_id: string | null; envelope_cents: number | null; reserve_cents: number | null }
>(round: R) {
	const { call_id, envelope_cents, reserve_cents } = round;
	return call_id === null || envelope_cents === null || reserve_cents === null
		? null
		: { ...round, call_id, envelope_cents, reserve_cents };
}

/** Money of its envelope that a call has not given yet. */
export async function leftOfCall(db: Reader, callId: string): Promise<number> {
	const { ceiling_cents, committed_cents } = await db
		.selectFrom('funding_call')
		.innerJoin('envelope', 'envelope.id', 'funding_call.envelope_id')
		.select(['ceiling_cents', 'committed_cents'])
		.where('funding_call.id', '=', callId)
		.executeTakeFirstOrThrow();
	return ceiling_cents - committed_cents;
}
