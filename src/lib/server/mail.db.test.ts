import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { freshDatabase } from '#tests/database.ts';

const database = freshDatabase();
const act = (): Act => ({ db: database.db, actor: system, now: new Date('2026-11-22T09:00:00Z') });
const recipient = { email: 'ines@people.example', locale: 'fr' } as const;
const content = {
	kind: 'application-received',
	subject: 'Ta candidature est\r\nBcc: all@people.example bien arrivée',
	paragraphs: ['Bonjour Inès,', 'Ta référence : <CSM-7K3M-92> & rien d’autre.'],
	action: { label: 'Voir ma candidature', path: '/mon-espace/candidatures/1?a=1&b=2' }
};

describe('a queued mail', () => {
	test('has a text and an HTML form with the link, and a job that delivers it', async () => {
		const id = await inTransaction(act(), (tx) => queueMail(tx, recipient, content));
		const mail = await database.db
			.selectFrom('mail')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(mail.text_body).toContain(
			'Voir ma candidature\nhttps://cap.example/mon-espace/candidatures/1?a=1&b=2'
		);
		expect(mail.html_body).toContain('href="https://cap.example/mon-espace/candidatures/1?a=1&amp;b=2"');
		const { rows } = await sql<{ data: unknown }>`select data from pgboss.job where name = 'mail'`.execute(
			database.db
		);
		expect(rows).toEqual([{ data: { mailId: id } }]);
	});

	test('keeps words a person typed as words: no tag, no header', async () => {
		const id = await inTransaction(act(), (tx) => queueMail(tx, recipient, content));
		const mail = await database.db
			.selectFrom('mail')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(mail.html_body).toContain('&lt;CSM-7K3M-92&gt; &amp; rien');
		expect(mail.subject).toBe('Ta candidature est Bcc: all@people.example bien arrivée');
	});

	test('says its language, and why it came, in the language of its reader', async () => {
		const id = await inTransaction(act(), (tx) =>
			queueMail(tx, { ...recipient, locale: 'en' } as const, content)
		);
		const mail = await database.db
			.selectFrom('mail')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(mail.html_body).toContain('<html lang="en">');
		expect(mail.text_body).toContain('Just reply to this message');
	});

	test('is not written when the act is undone', async () => {
		const count = () => database.db.selectFrom('mail').select('id').execute();
		const before = (await count()).length;
		await expect(
			inTransaction(act(), async (tx) => {
				await queueMail(tx, recipient, content);
				throw new Error('the act fails after all');
			})
		).rejects.toThrow('the act fails after all');
		expect(await count()).toHaveLength(before);
	});
});
