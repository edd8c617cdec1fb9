import { sql } from 'kysely';
import { isId } from '#lib/basics/id.ts';
import type { Reader } from '#lib/server/act.ts';

export const mailsPerPage = 25;

/** One page of the mails written, the newest first; `page` counts from one. */
export async function mailsOnPage(db: Reader, page: number) {
	const [mails, all] = await Promise.all([
		db
			.selectFrom('mail')
			.select(['id', 'to_address', 'subject', 'created_at', 'sent_at'])
			.orderBy('id', 'desc')
			.limit(mailsPerPage)
			.offset((page - 1) * mailsPerPage)
			.execute(),
		db
			.selectFrom('mail')
			.select(sql<number>`count(*)::int`.as('count'))
			.executeTakeFirstOrThrow()
	]);
	return { mails, pages: Math.max(1, Math.ceil(all.count / mailsPerPage)) };
}

export async function mailById(db: Reader, id: string) {
	if (!isId(id)) return undefined;
	return db
		.selectFrom('mail')
		.select(['id', 'to_address', 'subject', 'text_body', 'html_body', 'created_at', 'sent_at'])
		.where('id', '=', id)
		.executeTakeFirst();
}

/** Mails that have not left yet: how many, the last twenty to have failed and why. No address, no words of theirs. */
export async function unsentMails(db: Reader) {
	const [waiting, failing] = await Promise.all([
		db
			.selectFrom('mail')
			.select([sql<number>`count(*)::int`.as('count'), sql<Date | null>`min(created_at)`.as('oldest')])
			.where('sent_at', 'is', null)
			.executeTakeFirstOrThrow(),
		db
			.selectFrom('mail')
			.select(['id', 'kind', 'created_at', 'attempts', 'last_error'])
			.where('sent_at', 'is', null)
			.where('last_error', 'is not', null)
			.orderBy('id', 'desc')
			.limit(20)
			.execute()
	]);
	return { ...waiting, failing };
}
