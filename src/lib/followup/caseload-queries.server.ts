import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Counsellor } from '#lib/accounts/actor.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { followedBy } from './access.ts';
import type { FollowedPerson } from './caseload.ts';

/** Everybody a counsellor follows, or one of them, with what is observed of each: one query. */
export function followedPeople(act: Act<Counsellor>, personId?: string): Promise<FollowedPerson[]> {
	return inTransaction(act, async (tx) => {
		const rows = await tx.db
			.selectFrom('mandate')
			.innerJoin('person', 'person.id', 'mandate.person_id')
			.select([
				'person.id',
				'person.first_name',
				'person.last_name',
				'person.birth_date',
				'person.commune',
				'mandate.answered_at',
				'mandate.invited_at',
				'mandate.reminded_on'
			])
			.select((people) => [
				jsonArrayFrom(
					people
						.selectFrom('application')
						.innerJoin('offer', 'offer.id', 'application.offer_id')
						.select([
							'application.id',
							'application.state',
							'offer.title',
							'offer.closes_on',
							'offer.starts_on',
							'application.answer_by',
							sql<string>`coalesce(
								(select max(at) from application_event where application_id = application.id),
								application.created_at
							)`.as('moved_at')
						])
						.whereRef('application.person_id', '=', 'person.id')
						.orderBy('application.created_at', 'desc')
						.orderBy('application.id')
				).as('applications'),
				jsonArrayFrom(
					people
						.selectFrom('funding_request')
						.select(['application_id', 'state', 'decided_at'])
						.whereRef('funding_request.person_id', '=', 'person.id')
						.orderBy('submitted_at', 'desc')
				).as('funding'),
				people
					.selectFrom('note')
					.select(({ fn }) => fn.max('created_at').as('at'))
					.whereRef('note.person_id', '=', 'person.id')
					.where('kind', '<>', 'note')
					.as('last_contact_at')
			])
			.where(followedBy(tx.actor, tx.now))
			.where('person.disabled_at', 'is', null)
			.$if(personId !== undefined, (people) => people.where('person.id', '=', personId ?? ''))
			.orderBy('person.id')
			.execute();
		return rows.map((row) => ({
			id: row.id,
			firstName: row.first_name,
			lastName: row.last_name,
			birthDate: row.birth_date ?? '',
			commune: row.commune,
			remindedOn: row.reminded_on,
			followedSince: row.answered_at ?? row.invited_at,
			lastContactAt: row.last_contact_at,
			applications: row.applications.map((application) => ({
				id: application.id,
				state: application.state,
				offerTitle: application.title,
				closesOn: application.closes_on,
				startsOn: application.starts_on,
				answerBy: application.answer_by === null ? null : new Date(application.answer_by),
				movedAt: new Date(application.moved_at)
			})),
			funding: row.funding.map((request) => ({
				applicationId: request.application_id,
				state: request.state,
				decidedAt: request.decided_at === null ? null : new Date(request.decided_at)
			}))
		}));
	});
}
