import { type Kysely, sql } from 'kysely';
import { type Carrier, type Letter, NotCarried } from '#lib/messages/carrier.server.ts';
import type { Act } from '#lib/server/act.ts';
import type { DB } from '#lib/server/schema.ts';

/** An address unknown to its server is tried this often (three minutes): servers are also wrong for a moment. */
const triesOfUnknownAddress = 6;

/**
 * Delivers one mail, once. The lock lives as long as this connection: a second worker cannot send the same mail
 * meanwhile, a killed worker frees it at once. Throws when the mail did not leave, so that its job is tried again; a
 * mail already sent is left alone. Only a death between the server's yes and our note of it sends twice, and then with
 * the same Message-ID.
 */
export function deliverMail(act: Act, carrier: Carrier, mailId: string): Promise<void> {
	return act.db.connection().execute(async (db) => {
		const { rows } = await sql<{
			taken: boolean;
		}>`select pg_try_advisory_lock(hashtextextended(${`mail ${mailId}`}, 0)) as taken`.execute(db);
		if (!rows[0]?.taken) throw new Error('another worker is sending this mail');
		try {
			const letter = await unsent(db, mailId);
			if (letter) await send(db, carrier, letter);
		} finally {
			await sql`select pg_advisory_unlock(hashtextextended(${`mail ${mailId}`}, 0))`.execute(db);
		}
	});
}

function unsent(db: Kysely<DB>, mailId: string) {
	return db
		.selectFrom('mail')
		.select(['id', 'to_address', 'subject', 'text_body', 'html_body', 'attempts'])
		.where('id', '=', mailId)
		.where('sent_at', 'is', null)
		.executeTakeFirst();
}

async function send(db: Kysely<DB>, carrier: Carrier, letter: Letter & { attempts: number }): Promise<void> {
	const attempts = letter.attempts + 1;
	const note = db.updateTable('mail').where('id', '=', letter.id);
	try {
		await carrier.carry(letter);
	} catch (problem) {
		const reason = problem instanceof Error ? problem.message : String(problem);
		await note.set({ attempts, last_error: reason }).execute();
		const isHopeless =
			problem instanceof NotCarried && problem.isUnknownAddress && attempts >= triesOfUnknownAddress;
		if (isHopeless) return;
		throw problem;
	}
	await note
		.set({
			attempts,
			last_error: null,
			sent_at: sql<Date>`clock_timestamp()`,
			...(carrier.keepsBodies ? {} : { text_body: '', html_body: '' })
		})
		.execute();
}
