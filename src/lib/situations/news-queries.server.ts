import type { Day } from '#lib/basics/day.ts';
import { isFactId, facts as entries } from '#lib/programmes/pack/facts.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import type { Reader } from '#lib/server/act.ts';
import { stillAsked } from './still-asked.ts';

/** Whether a person wants to be told of news, and what is new since they last changed an answer. */
export async function newsOf(db: Reader, personId: string) {
	const row = await db
		.selectFrom('situation_news')
		.select(['is_wanted', 'opened', 'told_at'])
		.where('person_id', '=', personId)
		.executeTakeFirst();
	return { isWanted: row?.is_wanted ?? true, opened: row?.opened ?? [], toldAt: row?.told_at ?? null };
}

/** Young people who kept a situation that was not compared on that day yet, except those who want no news. */
export function situationsToCompare(db: Reader, on: Day, atMost: number) {
	return db
		.selectFrom('person')
		.leftJoin('situation_news', 'situation_news.person_id', 'person.id')
		.select('person.id')
		.where('person.role', '=', 'young-person')
		.where('person.disabled_at', 'is', null)
		.where((where) =>
			where.exists(
				where
					.selectFrom('situation_fact')
					.select('fact')
					.whereRef('situation_fact.person_id', '=', 'person.id')
			)
		)
		.where((where) =>
			where.or([
				where('situation_news.person_id', 'is', null),
				where.and([
					where('situation_news.is_wanted', '=', true),
					where('situation_news.compared_on', '<', on)
				])
			])
		)
		.orderBy('person.id')
		.limit(atMost)
		.execute();
}

/** What a person told that is not sensitive and still counts, with their date of birth: all that may be read without them. */
export async function ordinaryTold(
	db: Reader,
	{ personId, birthDate, on }: { personId: string; birthDate: Day | null; on: Day }
): Promise<Facts> {
	const rows = await db
		.selectFrom('situation_fact')
		.select(['fact', 'value', 'stated_at'])
		.where('person_id', '=', personId)
		.execute();
	const told = rows.flatMap(({ fact, value, stated_at }) =>
		isFactId(fact) && !entries[fact].sensitive
			? [{ fact, value: value as FactValue, statedAt: stated_at }]
			: []
	);
	const used = stillAsked(told, on);
	return {
		...Object.fromEntries(told.flatMap(({ fact, value }) => (used.has(fact) ? [[fact, value]] : []))),
		...(birthDate && { 'person.birth_date': birthDate })
	};
}
