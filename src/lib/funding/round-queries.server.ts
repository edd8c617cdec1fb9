import type { Reader } from '#lib/server/act.ts';

const columns = [
	'round.slug',
	'round.label_fr',
	'round.label_en',
	'round.state',
	'round.answers_on'
] as const;

/** The round that ranks the requests of a call, until it is over. */
export function roundOfCall(db: Reader, callId: string) {
	return db
		.selectFrom('round')
		.select(columns)
		.where('call_id', '=', callId)
		.where('state', '<>', 'closed')
		.executeTakeFirst();
}

/** The round a request waits in or was answered by: one whose list is still open takes every request that waits. */
export function roundOfRequest(db: Reader, requestId: string) {
	return db
		.selectFrom('funding_request')
		.innerJoin('round', 'round.call_id', 'funding_request.call_id')
		.leftJoin('round_entry', (on) =>
			on
				.onRef('round_entry.round_id', '=', 'round.id')
				.onRef('round_entry.funding_request_id', '=', 'funding_request.id')
		)
		.select(columns)
		.where('funding_request.id', '=', requestId)
		.where((row) =>
			row.or([
				row('round_entry.id', 'is not', null),
				row.and([row('round.state', '=', 'open'), row('funding_request.state', '=', 'submitted')])
			])
		)
		.orderBy('round.opened_at', 'desc')
		.limit(1)
		.executeTakeFirst();
}
