import { afterEach, describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { type Carrier, carrierFrom } from '#lib/messages/carrier.server.ts';
import { deliverMail } from '#lib/messages/deliver-mail.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { type MailServer, type Mood, startMailServer } from '#tests/mail-server.ts';

const database = freshDatabase();
const act = (): Act => ({ db: database.db, actor: system, now: new Date('2026-11-22T09:00:00Z') });
const mailFrom = 'Cap sur le Monde <bonjour@cap.example>';

const open: MailServer[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((server) => server.close()));
});
async function aServer(mood: Mood = 'takes', port = 0) {
	const server = await startMailServer(mood, port);
	open.push(server);
	return server;
}
function carrierTo(smtpUrl: string | null, isDemo = false): Carrier {
	const carrier = carrierFrom({ smtpUrl, mailFrom, isDemo });
	if (!carrier) throw new Error('no carrier');
	return carrier;
}

function aMail() {
	return inTransaction(act(), (tx) =>
		queueMail(
			tx,
			{ email: 'ines@people.example', locale: 'fr' },
			{
				kind: 'application-received',
				subject: 'Ta candidature est bien arrivée',
				paragraphs: ['Bonjour Inès, c’est noté.'],
				action: { label: 'Voir ma candidature', path: '/mon-espace' }
			}
		)
	);
}
const stored = (id: string) =>
	database.db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

describe('a mail', () => {
	test('leaves once, in text and HTML, with its id as Message-ID and an address to reply to', async () => {
		const server = await aServer();
		const id = await aMail();
		await deliverMail(act(), carrierTo(server.url), id);
		await deliverMail(act(), carrierTo(server.url), id);
		expect(server.received).toMatchObject([{ to: 'ines@people.example', messageId: `<${id}@cap.example>` }]);
		const source = server.received[0]?.source ?? '';
		expect(source).toContain('Content-Type: text/plain');
		expect(source).toContain('Content-Type: text/html');
		expect(source).toContain(`Reply-To: ${mailFrom}`);
	});

	test('keeps nothing of its words once it left, because they may hold a link that signs in', async () => {
		const id = await aMail();
		await deliverMail(act(), carrierTo((await aServer()).url), id);
		expect(await stored(id)).toMatchObject({
			text_body: '',
			html_body: '',
			attempts: 1,
			last_error: null,
			sent_at: expect.any(Date)
		});
	});

	test('stays readable in the mailbox of the demo', async () => {
		const id = await aMail();
		await deliverMail(act(), carrierTo(null, true), id);
		const mail = await stored(id);
		expect(mail.sent_at).not.toBeNull();
		expect(mail.text_body).toContain('Bonjour Inès');
	});

	test('waits, with the reason, while the server is down, and leaves when it is back', async () => {
		const server = await aServer();
		const { port } = new URL(server.url);
		await server.close();
		const id = await aMail();
		await expect(deliverMail(act(), carrierTo(server.url), id)).rejects.toThrow(/ECONNREFUSED/);
		expect(await stored(id)).toMatchObject({ sent_at: null, attempts: 1 });
		expect((await stored(id)).last_error).toMatch(/ECONNREFUSED/);

		const back = await aServer('takes', Number(port));
		await deliverMail(act(), carrierTo(back.url), id);
		expect(back.received).toHaveLength(1);
		expect(await stored(id)).toMatchObject({ attempts: 2, last_error: null });
	});

	test('is tried again when the server asks to', async () => {
		const server = await aServer('is-busy');
		const id = await aMail();
		await expect(deliverMail(act(), carrierTo(server.url), id)).rejects.toThrow(/451/);
		server.mood = 'takes';
		await deliverMail(act(), carrierTo(server.url), id);
		expect(server.received).toHaveLength(1);
	});

	test('is given up after six tries when nobody has this address, and the reason names no one', async () => {
		const server = await aServer('knows-nobody');
		const id = await aMail();
		for (let attempt = 1; attempt < 6; attempt++)
			await expect(deliverMail(act(), carrierTo(server.url), id)).rejects.toThrow(/550/);
		await deliverMail(act(), carrierTo(server.url), id);
		const mail = await stored(id);
		expect(mail).toMatchObject({ sent_at: null, attempts: 6 });
		expect(mail.last_error).not.toContain('ines@');
	});

	test('cut off after its last byte is sent again with the same Message-ID, so that one copy is shown', async () => {
		const server = await aServer('cuts');
		const id = await aMail();
		await expect(deliverMail(act(), carrierTo(server.url), id)).rejects.toThrow();
		server.mood = 'takes';
		await deliverMail(act(), carrierTo(server.url), id);
		expect(server.received.map((mail) => mail.messageId)).toEqual([
			`<${id}@cap.example>`,
			`<${id}@cap.example>`
		]);
	});

	test('is never sent by two workers at once', async () => {
		const server = await aServer();
		const id = await aMail();
		const carrier = carrierTo(server.url);
		const tries = await Promise.allSettled(Array.from({ length: 8 }, () => deliverMail(act(), carrier, id)));
		expect(tries.some((each) => each.status === 'fulfilled')).toBe(true);
		expect(server.received).toHaveLength(1);
	});
});

test('without a mail server nor a demo mailbox there is no carrier', () => {
	expect(carrierFrom({ smtpUrl: null, mailFrom, isDemo: false })).toBeNull();
});
