import { sql } from 'kysely';
import { accountsShown } from '#lib/accounts/accounts-shown.ts';
import type { Reader } from '#lib/server/act.ts';

const literally = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&');

/** Accounts whose name or address holds every word typed, accents and case ignored; at most `accountsShown`. */
export function searchAccounts(db: Reader, typed: string) {
	let found = db
		.selectFrom('person')
		.leftJoin('membership', (join) =>
			join.onRef('membership.person_id', '=', 'person.id').on('membership.ended_at', 'is', null)
		)
		.leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
		.select([
			'person.id',
			'role',
			'person.email',
			'first_name',
			'last_name',
			'person.created_at',
			'disabled_at',
			'organisation.name as organisation'
		]);
	for (const word of typed.split(/\s+/).filter(Boolean))
		found = found.where(
			sql<boolean>`unaccent(first_name || ' ' || last_name || ' ' || person.email::text) ilike unaccent(${`%${literally(word)}%`})`
		);
	return found.orderBy('last_name').orderBy('first_name').orderBy('person.id').limit(accountsShown).execute();
}
