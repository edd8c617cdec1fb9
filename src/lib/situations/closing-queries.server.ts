import { sql } from 'kysely';
import type { Day } from '#lib/basics/day.ts';
import type { Reader } from '#lib/server/act.ts';

/** When the region stops taking requests for each programme that it takes some for now: the nearest closing. */
export async function nearestClosings(db: Reader, now: Date): Promise<ReadonlyMap<string, Day>> {
	const rows = await db
		.selectFrom('funding_call')
		.innerJoin('programme_version', 'programme_version.id', 'funding_call.programme_version_id')
		.select(['programme_version.programme_id', sql<Day>`min(closes_on)`.as('closes_on')])
		.where(sql<boolean>`opens_on <= (${now}::timestamptz at time zone 'Europe/Paris')::date`)
		.where(sql<boolean>`(${now}::timestamptz at time zone 'Europe/Paris') < closes_on + time '12:00'`)
		.groupBy('programme_version.programme_id')
		.execute();
	return new Map(rows.map(({ programme_id, closes_on }) => [programme_id, closes_on]));
}
