import { sql } from 'kysely';
import { isId } from '#lib/basics/id.ts';
import type { Reader } from '#lib/server/act.ts';

export const linesPerPage = 50;

export interface JournalFilter {
	/** `offer.published`; empty for every act. */
	act: string;
	/** Id of one file; empty for all. An id that is none finds nothing. */
	file: string;
	/** From one. */
	page: number;
}

/** One page of the journal of acts, the newest first, with who acted. */
export async function journal(db: Reader, { act, file, page }: JournalFilter) {
	if (file && !isId(file)) return { lines: [], count: 0, pages: 1 };
	let found = db.selectFrom('audit_event');
	if (act) found = found.where('act', '=', act);
	if (file) found = found.where('file_id', '=', file);
	const [lines, all] = await Promise.all([
		found
			.leftJoin('person', 'person.id', 'audit_event.actor_id')
			.select(['file_kind', 'file_id', 'seq', 'at', 'actor_role', 'first_name', 'last_name', 'act', 'detail'])
			.orderBy('at', 'desc')
			.orderBy('file_id')
			.orderBy('seq', 'desc')
			.limit(linesPerPage)
			.offset((page - 1) * linesPerPage)
			.execute(),
		found.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
	]);
	return { lines, count: all.count, pages: Math.max(1, Math.ceil(all.count / linesPerPage)) };
}

/** Every act the journal knows, in alphabetical order. */
export async function actsInJournal(db: Reader): Promise<string[]> {
	const rows = await db.selectFrom('audit_event').select('act').distinct().orderBy('act').execute();
	return rows.map((row) => row.act);
}

/** How many lines the journal has, in how many files, and when the last one was written. */
export function journalSize(db: Reader) {
	return db
		.selectFrom('audit_event')
		.select([
			sql<number>`count(*)::int`.as('lines'),
			sql<number>`count(distinct file_id)::int`.as('files'),
			sql<Date | null>`max(at)`.as('last')
		])
		.executeTakeFirstOrThrow();
}
