import { sql, type SqlBool } from 'kysely';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Reader } from '#lib/server/act.ts';
import { visibleTo } from './access.ts';
import { isOpen, type LanguageNeed } from '#lib/offers/offer.ts';

const listColumns = [
	'application.id',
	'application.reference',
	'application.state',
	'application.version',
	'application.answer_by',
	'application.submitted_at',
	'application.saved_at',
	'offer.id as offer_id',
	'offer.slug',
	'offer.title',
	'offer.town',
	'offer.country',
	'offer.starts_on',
	'offer.ends_on',
	'offer.closes_on',
	'offer.state as offer_state',
	'organisation.name as organisation_name'
] as const;

function ownApplications(db: Reader, person: YoungPerson) {
	return db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.select(listColumns)
		.where(visibleTo(person));
}

export type OwnApplication = Awaited<ReturnType<typeof applicationsOf>>[number];

/** All of a young person's applications, the last begun first; discarded drafts are gone from it. */
export function applicationsOf(db: Reader, person: YoungPerson) {
	return ownApplications(db, person)
		.where((row) =>
			row.or([row('application.submitted_at', 'is not', null), row('application.state', '=', 'draft')])
		)
		.orderBy('application.created_at', 'desc')
		.orderBy('application.id', 'desc')
		.execute();
}

/** One of them in full, with its history; undefined when it is not theirs. */
export async function ownApplication(db: Reader, person: YoungPerson, id: string) {
	const application = await ownApplications(db, person)
		.innerJoin('person', 'person.id', 'application.person_id')
		.select([
			'application.answers',
			'application.refusal_reason',
			'application.refusal_note',
			'application.started_by',
			'offer.kind',
			'offer.selection',
			'offer.contact_name',
			'offer.reserved_places',
			'offer.reserved_until',
			'offer.priority_basis',
			'person.birth_date',
			'person.phone'
		])
		.select(sql<LanguageNeed[]>`offer.languages`.as('languages'))
		.where('application.id', '=', id)
		.executeTakeFirst();
	if (!application) return undefined;
	const events = await db
		.selectFrom('application_event')
		.select(['to_state', 'at'])
		.where('application_id', '=', id)
		.orderBy('seq')
		.$narrowType<{ to_state: typeof application.state }>()
		.execute();
	return { ...application, events };
}

/** Two or three other open offers: the same kind first, then the soonest to close. Never one already applied for. */
export async function otherOffers(db: Reader, person: YoungPerson, like: { kind: string | null }, now: Date) {
	const offers = await db
		.selectFrom('offer')
		.select(['id', 'slug', 'title', 'town', 'country', 'starts_on', 'ends_on', 'closes_on', 'state'])
		.where('state', '=', 'published')
		.where('closes_on', '>=', dayInParis(now))
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('application')
						.select('application.id')
						.whereRef('application.offer_id', '=', 'offer.id')
						.where('application.person_id', '=', person.personId)
				)
			)
		)
		.orderBy(sql`kind is distinct from ${like.kind}`)
		.orderBy('closes_on')
		.orderBy('id')
		.limit(4)
		.execute();
	return offers.filter((offer) => isOpen(offer, now)).slice(0, 3);
}

/** The counsellors a young person lets follow them, with where to reach their structure. */
export function counsellorsOf(db: Reader, person: YoungPerson) {
	return db
		.selectFrom('mandate')
		.innerJoin('person', 'person.id', 'mandate.counsellor_id')
		.innerJoin('organisation', 'organisation.id', 'mandate.organisation_id')
		.select(['mandate.id', 'person.first_name', 'person.last_name', 'organisation.name as structure'])
		.select(['organisation.phone', 'organisation.public_hours'])
		.where('mandate.person_id', '=', person.personId)
		.where('mandate.state', '=', 'accepted')
		.where(sql<SqlBool>`has_mandate(mandate.counsellor_id, mandate.person_id)`)
		.orderBy('mandate.answered_at')
		.orderBy('mandate.id')
		.execute();
}

/** The last mails about their applications. */
export function messagesTo(db: Reader, person: YoungPerson) {
	return db
		.selectFrom('mail')
		.select(['id', 'subject', 'created_at'])
		.where('person_id', '=', person.personId)
		.where('kind', 'in', [
			'application-received',
			'place-offered',
			'place-reminder',
			'waiting-list',
			'application-answered',
			'place-expired',
			'draft-proposed',
			'funding-received',
			'funding-awarded',
			'funding-answered',
			'round-published',
			'round-news',
			'round-reminder',
			'round-answer'
		])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(5)
		.execute();
}
