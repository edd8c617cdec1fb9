import { sql } from 'kysely';
import { type RefusalReason, refusalReasons } from '#lib/applications/reasons.ts';
import type { ApplicationState } from '#lib/applications/transitions.ts';
import type { Day } from '#lib/basics/day.ts';
import type { Reader } from '#lib/server/act.ts';
import { facts as factEntries, isFactId } from '#lib/programmes/pack/facts.ts';
import type { FactValue } from '#lib/eligibility/fact.ts';
import { isStale } from '#lib/situations/freshness.ts';
import { stillAsked } from '#lib/situations/still-asked.ts';
import { wordingOf } from './mandate.ts';
import { newestFirst, type TimelineEntry } from './timeline.ts';

/** Applications of a young person as a counsellor sees them: never what was written in them. */
export function applicationsOf(db: Reader, personId: string) {
	return db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.select([
			'application.id',
			'application.reference',
			'application.state',
			'application.answer_by',
			'application.started_by',
			'offer.title as offer_title',
			'offer.slug as offer_slug',
			'offer.town',
			'offer.starts_on',
			'offer.ends_on',
			'offer.closes_on',
			'organisation.name as organisation_name'
		])
		.where('application.person_id', '=', personId)
		.orderBy('application.created_at', 'desc')
		.orderBy('application.id')
		.execute();
}

/**
 * What a young person answered about their situation and still counts, ordinary facts only: the sensitive ones stand in
 * a table apart.
 */
export async function ordinaryFacts(db: Reader, personId: string, on: Day) {
	const rows = await db
		.selectFrom('situation_fact')
		.select(['fact', 'value', 'stated_at'])
		.where('person_id', '=', personId)
		.orderBy('fact')
		.execute();
	const told = rows.flatMap(({ fact, value, stated_at }) =>
		isFactId(fact) && !factEntries[fact].sensitive
			? [
					{
						fact,
						value: value as FactValue,
						statedAt: stated_at,
						isStale: isStale(fact, stated_at, on)
					}
				]
			: []
	);
	const used = stillAsked(told, on);
	return told.filter(({ fact }) => used.has(fact));
}

/** Notes the actor of the transaction may read of a young person: PostgreSQL leaves the others out. */
export async function noteEntries(db: Reader, personId: string): Promise<TimelineEntry[]> {
	const rows = await db
		.selectFrom('note')
		.innerJoin('person as author', 'author.id', 'note.author_id')
		.select(['note.id', 'note.kind', 'note.visibility', 'note.body', 'note.created_at'])
		.select(['author.first_name', 'author.last_name'])
		.where('note.person_id', '=', personId)
		.orderBy('note.created_at', 'desc')
		.orderBy('note.id')
		.execute();
	return rows.map((row) => ({
		about: 'note',
		id: row.id,
		at: row.created_at,
		who: `${row.first_name} ${row.last_name}`,
		kind: row.kind,
		visibility: row.visibility,
		body: row.body
	}));
}

/**
 * Everything that happened, in one list. `mandateId` is the mandate of whoever reads: why an organisation refused is in
 * it only when the young person was told so before they said yes.
 */
export async function timelineOf(db: Reader, personId: string, mandateId: string): Promise<TimelineEntry[]> {
	const mandate = await db
		.selectFrom('mandate')
		.select(['id', 'invited_at', 'answered_at', 'wording_version'])
		.where('id', '=', mandateId)
		.executeTakeFirstOrThrow();
	const { saysRefusals } = wordingOf(mandate.wording_version);
	return newestFirst([
		...(await noteEntries(db, personId)),
		...(await applicationEntries(db, personId, saysRefusals)),
		...(await fundingEntries(db, personId)),
		...mandateEntries(mandate)
	]);
}

async function applicationEntries(
	db: Reader,
	personId: string,
	saysRefusals: boolean
): Promise<TimelineEntry[]> {
	const rows = await db
		.selectFrom('application_event')
		.innerJoin('application', 'application.id', 'application_event.application_id')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.leftJoin('person as actor', 'actor.id', 'application_event.actor_id')
		.select([
			'application_event.application_id',
			'application_event.seq',
			'application_event.at',
			'application_event.to_state',
			'application.refusal_reason',
			'offer.title',
			'actor.first_name',
			'actor.role'
		])
		.where('application.person_id', '=', personId)
		.orderBy('application_event.at')
		.execute();
	return rows.map((row) => ({
		about: 'application',
		id: `${row.application_id}-${String(row.seq).padStart(4, '0')}`,
		at: row.at,
		who: row.role === 'young-person' || row.role === 'counsellor' ? row.first_name : null,
		state: row.to_state as ApplicationState,
		offerTitle: row.title,
		refusalReason: saysRefusals && row.to_state === 'refused' ? knownReason(row.refusal_reason) : null
	}));
}

async function fundingEntries(db: Reader, personId: string): Promise<TimelineEntry[]> {
	const rows = await db
		.selectFrom('funding_request')
		.innerJoin('funding_call', 'funding_call.id', 'funding_request.call_id')
		.leftJoin('programme_version', 'programme_version.id', 'funding_call.programme_version_id')
		.select([
			'funding_request.id',
			'funding_request.state',
			'funding_request.requested_cents',
			'funding_request.awarded_cents',
			'funding_request.submitted_at',
			'funding_request.decided_at',
			'funding_call.label_fr',
			'funding_call.label_en',
			'programme_version.version',
			sql<Day>`funding_request.verdict ->> 'on'`.as('judged_on')
		])
		.where('funding_request.person_id', '=', personId)
		.orderBy('funding_request.id')
		.execute();
	return rows.flatMap((row): TimelineEntry[] => {
		const label = { fr: row.label_fr, en: row.label_en };
		const common = { about: 'funding', who: null, label, judged: null } as const;
		const asked: TimelineEntry = {
			...common,
			id: `${row.id}-asked`,
			at: row.submitted_at,
			state: 'submitted',
			cents: row.requested_cents,
			judged: row.version === null ? null : { on: row.judged_on, version: row.version }
		};
		if (!row.decided_at) return [asked];
		const cents = row.awarded_cents ?? row.requested_cents;
		return [asked, { ...common, id: `${row.id}-decided`, at: row.decided_at, state: row.state, cents }];
	});
}

const knownReason = (reason: string | null): RefusalReason | null =>
	refusalReasons.find((known) => known === reason) ?? null;

interface Mandated {
	id: string;
	invited_at: Date;
	answered_at: Date | null;
}

function mandateEntries({ id, invited_at, answered_at }: Mandated): TimelineEntry[] {
	const common = { about: 'mandate', who: null } as const;
	const invited: TimelineEntry = { ...common, id: `${id}-0`, at: invited_at, state: 'invited' };
	return answered_at
		? [invited, { ...common, id: `${id}-1`, at: answered_at, state: 'accepted' }]
		: [invited];
}
