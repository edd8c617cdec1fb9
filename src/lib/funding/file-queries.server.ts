import type { Actor } from '#lib/accounts/actor.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { isId } from '#lib/basics/id.ts';
import type { Reader } from '#lib/server/act.ts';
import { visibleTo } from './access.ts';
import type { Cost, RefusalReason } from './request.ts';
import type { RequestVerdict } from './verdict.ts';

/** A request with its call, its application and offer, and who decided; null when the reader may not see it. */
export async function requestFile(db: Reader, actor: Actor, id: string) {
	if (!isId(id)) return null;
	const row = await db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.innerJoin('person', 'person.id', 'funding_request.person_id')
		.innerJoin('application', 'application.id', 'funding_request.application_id')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.leftJoin('person as officer', 'officer.id', 'funding_request.decided_by')
		.leftJoin('programme_version', 'programme_version.id', 'funding_call.programme_version_id')
		.select(({ eb }) => [
			'programme_version.version as programme_version',
			eb('funding_request.trace', 'is not', null).as('has_trace')
		])
		.select([
			'funding_request.id',
			'funding_request.reference',
			'funding_request.person_id',
			'funding_request.application_id',
			'funding_request.call_id',
			'funding_request.state',
			'funding_request.version',
			'funding_request.requested_cents',
			'funding_request.awarded_cents',
			'funding_request.costs',
			'funding_request.message',
			'funding_request.verdict',
			'funding_request.facts',
			'funding_request.submitted_at',
			'funding_request.decided_at',
			'funding_request.decided_by',
			'funding_request.decision_reason',
			'funding_request.decision_note',
			'funding_request.is_priority'
		])
		.select([
			'funding_call.slug as call_slug',
			'funding_call.label_fr',
			'funding_call.label_en',
			'funding_call.closes_on',
			'funding_call.maximum_cents',
			'funding_call.priority_basis',
			'funding_call.programme_version_id',
			'person.first_name',
			'person.last_name',
			'person.birth_date',
			'person.commune',
			'officer.first_name as officer_first_name',
			'officer.last_name as officer_last_name'
		])
		.select([
			'application.reference as application_reference',
			'application.state as application_state',
			'offer.title as offer_title',
			'offer.slug as offer_slug',
			'offer.town',
			'offer.country',
			'offer.starts_on',
			'offer.ends_on',
			'organisation.name as organisation_name'
		])
		.where('funding_request.id', '=', id)
		.where(visibleTo(actor))
		.executeTakeFirst();
	if (!row) return null;
	const { costs, verdict, facts, decision_reason, ...rest } = row;
	return {
		...rest,
		costs: costs as unknown as readonly Cost[],
		verdict: verdict as unknown as RequestVerdict,
		facts: facts as unknown as Facts,
		decision_reason: decision_reason as RefusalReason | null
	};
}
export type RequestFile = NonNullable<Awaited<ReturnType<typeof requestFile>>>;

/** The bytes a request's verdict is worked out again from, with its number; null when there are none for the reader. */
export async function traceFile(db: Reader, actor: Actor, id: string) {
	if (!isId(id)) return null;
	const row = await db
		.selectFrom('funding_request')
		.select(['funding_request.reference', 'funding_request.trace', 'funding_request.person_id'])
		.where('funding_request.id', '=', id)
		.where(visibleTo(actor))
		.executeTakeFirst();
	return row && row.trace !== null ? { ...row, trace: row.trace } : null;
}

/** What happened to a request, the newest first: act, when and by whom. */
export function historyOf(db: Reader, requestId: string) {
	return db
		.selectFrom('audit_event')
		.leftJoin('person', 'person.id', 'audit_event.actor_id')
		.select([
			'audit_event.seq',
			'audit_event.act',
			'audit_event.at',
			'audit_event.actor_role',
			'person.first_name',
			'person.last_name'
		])
		.where('audit_event.file_id', '=', requestId)
		.where('audit_event.file_kind', '=', 'funding-request')
		.orderBy('audit_event.seq', 'desc')
		.execute();
}

/** Other requests of the same young person that are not withdrawn, the newest first. */
export function otherRequestsOf(db: Reader, { personId, besides }: { personId: string; besides: string }) {
	return db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.select([
			'funding_request.id',
			'funding_request.state',
			'funding_request.requested_cents',
			'funding_request.awarded_cents',
			'funding_call.label_fr',
			'funding_call.label_en'
		])
		.where('funding_request.person_id', '=', personId)
		.where('funding_request.id', '<>', besides)
		.where('funding_request.state', '<>', 'withdrawn')
		.orderBy('funding_request.submitted_at', 'desc')
		.orderBy('funding_request.id')
		.execute();
}
