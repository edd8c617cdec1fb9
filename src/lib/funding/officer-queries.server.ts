import { sql } from 'kysely';
import type { Cents } from '#lib/basics/cents.ts';
import type { Reader } from '#lib/server/act.ts';
import type { EnvelopeState } from './ledger.ts';
import { type RequestState, requestStates } from './request.ts';
import type { RequestVerdict } from './verdict.ts';

export const requestsPerPage = 20;

/** Requests that wait on an envelope, whatever their call, in cents. */
const askedOn = sql<Cents>`coalesce((
	select sum(r.requested_cents) from funding_request r join funding_call c on c.id = r.call_id
	where c.envelope_id = envelope.id and r.state = 'submitted'), 0)::bigint`;

const envelopeColumns = [
	'envelope.id as envelope_id',
	'envelope.label as envelope_label',
	'envelope.ceiling_cents',
	'envelope.committed_cents'
] as const;

export function envelopeOf(row: {
	ceiling_cents: Cents;
	committed_cents: Cents;
	asked_cents: Cents;
}): EnvelopeState {
	return {
		ceilingCents: row.ceiling_cents,
		committedCents: row.committed_cents,
		askedCents: row.asked_cents
	};
}

function calls(db: Reader) {
	return db
		.selectFrom('funding_call')
		.innerJoin('envelope', 'envelope.id', 'funding_call.envelope_id')
		.leftJoin('programme_version', 'programme_version.id', 'funding_call.programme_version_id')
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
			'programme_version.programme_id',
			'programme_version.version as programme_version'
		])
		.select(envelopeColumns)
		.select(askedOn.as('asked_cents'));
}

/** Every call with its envelope and what waits there; the one where somebody waits longest comes first. */
export function callsWithQueues(db: Reader) {
	return calls(db)
		.leftJoin(
			(join) =>
				join
					.selectFrom('funding_request')
					.select(['call_id'])
					.select((row) => [row.fn.countAll<number>().as('waiting'), row.fn.min('submitted_at').as('oldest')])
					.where('state', '=', 'submitted')
					.groupBy('call_id')
					.as('queue'),
			(join) => join.onRef('queue.call_id', '=', 'funding_call.id')
		)
		.select((row) => [
			row.fn.coalesce('queue.waiting', row.lit(0)).as('waiting'),
			'queue.oldest as oldest_waiting'
		])
		.orderBy('queue.oldest', (order) => order.asc().nullsLast())
		.orderBy('funding_call.closes_on', 'desc')
		.orderBy('funding_call.id')
		.execute();
}

export function callBySlug(db: Reader, slug: string) {
	return calls(db).where('funding_call.slug', '=', slug).executeTakeFirst();
}

/** How many requests of a call are in each state. */
export async function countsOf(db: Reader, callId: string): Promise<Record<RequestState, number>> {
	const rows = await db
		.selectFrom('funding_request')
		.select((row) => ['state', row.fn.countAll<number>().as('count')])
		.where('call_id', '=', callId)
		.groupBy('state')
		.execute();
	const counted = new Map(rows.map(({ state, count }) => [state, Number(count)]));
	const none: Record<RequestState, number> = { submitted: 0, awarded: 0, refused: 0, withdrawn: 0 };
	for (const state of requestStates) none[state] = counted.get(state) ?? 0;
	return none;
}

/** One page of a call's requests in one state, the longest waiting first; `page` counts from one. */
export async function queueOf(
	db: Reader,
	{ callId, state, page }: { callId: string; state: RequestState; page: number }
) {
	const rows = await db
		.selectFrom('funding_request')
		.innerJoin('person', 'person.id', 'funding_request.person_id')
		.innerJoin('application', 'application.id', 'funding_request.application_id')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.select([
			'funding_request.id',
			'funding_request.reference',
			'funding_request.submitted_at',
			'funding_request.requested_cents',
			'funding_request.awarded_cents',
			'funding_request.decided_at',
			'funding_request.verdict',
			'person.first_name',
			'person.last_name',
			'offer.title as offer_title',
			'offer.country',
			'offer.town',
			'offer.starts_on'
		])
		.where('funding_request.call_id', '=', callId)
		.where('funding_request.state', '=', state)
		.orderBy('funding_request.submitted_at')
		.orderBy('funding_request.id')
		.limit(requestsPerPage)
		.offset((page - 1) * requestsPerPage)
		.execute();
	return rows.map(({ verdict, ...row }) => ({
		...row,
		result: (verdict as unknown as RequestVerdict).result
	}));
}

/** Envelopes a new call may draw on, the newest year first. */
export function envelopes(db: Reader) {
	return db
		.selectFrom('envelope')
		.select(['id', 'label', 'budget_year', 'ceiling_cents', 'committed_cents'])
		.orderBy('budget_year', 'desc')
		.orderBy('label')
		.orderBy('id')
		.execute();
}

/** The longest waiting request of a call besides one: where an officer goes after a decision. */
export async function nextWaiting(db: Reader, { callId, after }: { callId: string; after: string }) {
	const row = await db
		.selectFrom('funding_request')
		.select('id')
		.where('call_id', '=', callId)
		.where('state', '=', 'submitted')
		.where('id', '<>', after)
		.orderBy('submitted_at')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return row?.id ?? null;
}
