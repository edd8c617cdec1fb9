import { type ExpressionBuilder, sql } from 'kysely';
import type { Partner } from '#lib/accounts/actor.ts';
import { completedYears, dayInParis } from '#lib/basics/day.ts';
import type { Reader } from '#lib/server/act.ts';
import type { DB } from '#lib/server/schema.ts';
import { visibleTo } from './access.ts';
import { answersForPartner, readAnswers } from './questions.ts';
import { type ApplicationState, placeHoldingStates } from './transitions.ts';

/** How an inbox is sorted: what waits for the organisation first. */
export const inboxTrays = {
	answer: ['submitted', 'under-review'],
	offered: ['offered'],
	waiting: ['waiting-list'],
	accepted: ['accepted'],
	ended: ['declined', 'refused', 'withdrawn', 'expired']
} as const satisfies Record<string, readonly ApplicationState[]>;
export type Tray = keyof typeof inboxTrays;

const person = ['person.first_name', 'person.last_name', 'person.birth_date', 'person.commune'] as const;

/** What a partner may list: no criterion, no score, no priority. */
function inbox(db: Reader, partner: Partner) {
	return db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.innerJoin('person', 'person.id', 'application.person_id')
		.select(person)
		.select(['application.id', 'application.reference', 'application.state', 'application.version'])
		.select(['application.submitted_at', 'application.answer_by', 'offer.title', 'offer.slug'])
		.where(visibleTo(partner));
}

/** One tray, of all offers or one: who has waited longest for an answer first. */
export async function inboxOf(
	db: Reader,
	partner: Partner,
	{ tray, offerSlug, now }: { tray: Tray; offerSlug: string | null; now: Date }
) {
	const rows = await inbox(db, partner)
		.where('application.state', 'in', inboxTrays[tray])
		.$if(offerSlug !== null, (query) => query.where('offer.slug', '=', offerSlug ?? ''))
		.orderBy('application.waiting_since')
		.orderBy('application.submitted_at')
		.orderBy('application.id')
		.limit(200)
		.execute();
	return rows.map(({ birth_date, ...row }) => ({ ...row, age: ageOf(birth_date, now) }));
}

/** Applications in each tray, of all offers or one. */
export async function traysOf(
	db: Reader,
	partner: Partner,
	offerSlug: string | null
): Promise<Record<Tray, number>> {
	const rows = await db
		.selectFrom('application')
		.innerJoin('offer', 'offer.id', 'application.offer_id')
		.select((row) => ['application.state', row.fn.countAll<string>().as('count')])
		.where(visibleTo(partner))
		.$if(offerSlug !== null, (query) => query.where('offer.slug', '=', offerSlug ?? ''))
		.groupBy('application.state')
		.execute();
	const countIn = (states: readonly ApplicationState[]) =>
		rows.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + Number(count), 0);
	return {
		answer: countIn(inboxTrays.answer),
		offered: countIn(inboxTrays.offered),
		waiting: countIn(inboxTrays.waiting),
		accepted: countIn(inboxTrays.accepted),
		ended: countIn(inboxTrays.ended)
	};
}

const heldPlaces = (row: ExpressionBuilder<DB, 'offer'>) =>
	row
		.selectFrom('application')
		.select(sql<number>`count(*)::int`.as('held'))
		.whereRef('application.offer_id', '=', 'offer.id')
		.where('application.state', 'in', placeHoldingStates);

/** The organisation's offers somebody has applied for, with how many places nobody holds. */
export async function placesOf(db: Reader, partner: Partner) {
	const offers = await db
		.selectFrom('offer')
		.select((row) => ['id', 'slug', 'title', 'places', heldPlaces(row).as('held')])
		.where('organisation_id', '=', partner.organisationId)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('application')
					.select('application.id')
					.whereRef('application.offer_id', '=', 'offer.id')
					.where('submitted_at', 'is not', null)
			)
		)
		.orderBy('closes_on')
		.orderBy('id')
		.execute();
	return offers.map(({ held, places, ...offer }) => ({
		...offer,
		places: places ?? 0,
		left: Math.max(0, (places ?? 0) - (held ?? 0))
	}));
}

/** One application as its organisation may read it; undefined when it was not sent to them. */
export async function partnerView(db: Reader, partner: Partner, id: string, now: Date) {
	const found = await inbox(db, partner)
		.select((row) => ['application.answers', 'offer.places', 'offer.starts_on', heldPlaces(row).as('held')])
		.where('application.id', '=', id)
		.executeTakeFirst();
	if (!found) return undefined;
	const { birth_date, answers, held, ...application } = found;
	const events = await db
		.selectFrom('application_event')
		.leftJoin('person', 'person.id', 'application_event.actor_id')
		.select(['application_event.to_state', 'application_event.at'])
		.select(['person.first_name', 'person.last_name'])
		.where('application_id', '=', id)
		.where('application_event.to_state', '<>', 'draft')
		.orderBy('seq', 'desc')
		.$narrowType<{ to_state: ApplicationState }>()
		.execute();
	const isSelected = placeHoldingStates.some((state) => state === application.state);
	return {
		...application,
		age: ageOf(birth_date, now),
		answers: answersForPartner(readAnswers(answers), isSelected),
		isSelected,
		left: Math.max(0, (application.places ?? 0) - (held ?? 0)),
		events
	};
}

const ageOf = (birthDate: string | null, now: Date) =>
	birthDate === null ? null : completedYears(birthDate, dayInParis(now));
