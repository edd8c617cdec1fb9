import type { Day } from '#lib/basics/day.ts';
import { isId } from '#lib/basics/id.ts';
import type { Reader } from '#lib/server/act.ts';

/** A young person's own application with the stay it leads to; null when it is not theirs. */
export async function ownApplication(db: Reader, personId: string, id: string) {
	if (!isId(id)) return null;
	const row = await db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.select([
			'application.id',
			'application.state',
			'offer.title as offer_title',
			'offer.kind',
			'offer.country',
			'offer.town',
			'offer.starts_on',
			'offer.ends_on'
		])
		.where('application.id', '=', id)
		.where('application.person_id', '=', personId)
		.executeTakeFirst();
	return row ?? null;
}

/** Calls whose days include this one, soonest closing first, with the live request of that application to each. */
export function callsOpenOn(db: Reader, { on, applicationId }: { on: Day; applicationId: string }) {
	return db
		.selectFrom('funding_call')
		.leftJoin('funding_request', (join) =>
			join
				.onRef('funding_request.call_id', '=', 'funding_call.id')
				.on('funding_request.application_id', '=', applicationId)
				.on('funding_request.state', '<>', 'withdrawn')
		)
		.select([
			'funding_call.id',
			'funding_call.slug',
			'funding_call.label_fr',
			'funding_call.label_en',
			'funding_call.is_example',
			'funding_call.opens_on',
			'funding_call.closes_on',
			'funding_call.maximum_cents',
			'funding_call.programme_version_id',
			'funding_request.id as request_id',
			'funding_request.state as request_state'
		])
		.where('funding_call.opens_on', '<=', on)
		.where('funding_call.closes_on', '>=', on)
		.orderBy('funding_call.closes_on')
		.orderBy('funding_call.id')
		.execute();
}

/** Every request of a young person, the newest first: for their home page and their application. */
export function ownRequests(db: Reader, personId: string) {
	return db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.select([
			'funding_request.id',
			'funding_request.reference',
			'funding_request.application_id',
			'funding_request.state',
			'funding_request.requested_cents',
			'funding_request.awarded_cents',
			'funding_request.submitted_at',
			'funding_request.decided_at',
			'funding_call.label_fr',
			'funding_call.label_en'
		])
		.where('funding_request.person_id', '=', personId)
		.orderBy('funding_request.submitted_at', 'desc')
		.orderBy('funding_request.id')
		.execute();
}
