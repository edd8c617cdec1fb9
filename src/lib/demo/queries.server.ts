import { sql } from 'kysely';
import type { Reader } from '#lib/server/act.ts';

/** Everybody one can sign in as: those whose story is told first, then the rest of the caseload. */
export function demoPeople(db: Reader) {
	return db
		.selectFrom('person')
		.leftJoin('membership', (join) =>
			join.onRef('membership.person_id', '=', 'person.id').on('membership.ended_at', 'is', null)
		)
		.leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
		.select([
			'person.id',
			'role',
			'first_name',
			'last_name',
			'person.email',
			'commune',
			'organisation.name as organisation'
		])
		.select(sql<number | null>`extract(year from age(birth_date))::int`.as('age'))
		.where('disabled_at', 'is', null)
		.orderBy('person.id')
		.execute();
}
