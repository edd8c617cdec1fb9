import { sql } from 'kysely';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { type Outcome, done, refused } from '#lib/basics/outcome.ts';
import { isId } from '#lib/basics/id.ts';
import type { Act } from '#lib/server/act.ts';
import { visibleTo } from './access.ts';

/** Why a request can no longer be decided as its reader saw it. The page tells by whom and when. */
export type Stale = 'not-found' | 'already-decided' | 'withdrawn' | 'changed-meanwhile';

/**
 * A request that still waits, locked until this transaction ends, with its call; or why it does not wait any more.
 * `version` is the one the person who acts has read.
 */
export async function lockWaiting(tx: Act, { requestId, version }: { requestId: string; version: number }) {
	const request = isId(requestId) ? await lockRequest(tx, requestId) : undefined;
	const outcome = (): Outcome<NonNullable<typeof request>, Stale> => {
		if (!request) return refused('not-found');
		if (request.state === 'withdrawn') return refused('withdrawn');
		if (request.state !== 'submitted') return refused('already-decided');
		return request.version === version ? done(request) : refused('changed-meanwhile');
	};
	return outcome();
}

/**
 * The round a request waits in: every one of its call while the list is open, then those the list took in, until the
 * round is over. One that was left aside is decided alone.
 */
export const roundOf = sql<string | null>`(select round.id from round
	where round.call_id = funding_request.call_id and round.state <> 'closed'
		and (round.state = 'open' or exists (select from round_entry
			where round_entry.round_id = round.id and round_entry.funding_request_id = funding_request.id)))`;

function lockRequest(tx: Act, id: string) {
	return tx.db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.select([
			'funding_request.id',
			'funding_request.reference',
			'funding_request.person_id',
			'funding_request.application_id',
			'funding_request.state',
			'funding_request.version',
			'funding_request.requested_cents',
			'funding_request.held_cents',
			'funding_call.envelope_id',
			'funding_call.maximum_cents'
		])
		.select(roundOf.as('round_id'))
		.where('funding_request.id', '=', id)
		.where(visibleTo(tx.actor))
		.forUpdate('funding_request')
		.executeTakeFirst();
}

/** A young person's own application with its offer, locked so that they do not give up the place meanwhile. */
export function lockOwnApplication(tx: Act<YoungPerson>, id: string) {
	if (!isId(id)) return Promise.resolve(undefined);
	return tx.db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.select([
			'application.id',
			'application.state',
			'offer.kind',
			'offer.country',
			'offer.starts_on',
			'offer.ends_on'
		])
		.where('application.id', '=', id)
		.where('application.person_id', '=', tx.actor.personId)
		.forShare('application')
		.executeTakeFirst();
}

/** Whether the place that money is for is still taken, locked so that nobody gives it up meanwhile. */
export async function stillLeaves(tx: Act, applicationId: string): Promise<boolean> {
	const { state } = await tx.db
		.selectFrom('application')
		.select('state')
		.where('id', '=', applicationId)
		.forShare()
		.executeTakeFirstOrThrow();
	return state === 'accepted';
}
