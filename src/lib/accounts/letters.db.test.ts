import { describe, expect, test } from 'vitest';
import { type Person, system, visitor } from '#lib/accounts/actor.ts';
import { askForEmailChange } from '#lib/accounts/ask-for-email-change.server.ts';
import { askForLetter } from '#lib/accounts/ask-for-letter.server.ts';
import { confirmEmailChange } from '#lib/accounts/confirm-email-change.server.ts';
import { liveToken } from '#lib/accounts/one-time-token.server.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { resetPassword } from '#lib/accounts/reset-password.server.ts';
import { sendLetter } from '#lib/accounts/send-letter.server.ts';
import { readSession, startSession } from '#lib/accounts/session.server.ts';
import { signInByLink } from '#lib/accounts/sign-in-by-link.server.ts';
import { signIn } from '#lib/accounts/sign-in.server.ts';
import { sql } from 'kysely';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const start = new Date('2026-11-22T10:00:00Z');
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const act = (now = start) => ({ db: database.db, actor: visitor, now });
const password = 'rivière papier quatorze vélo';
const fresh = 'orage cuillère tapis nuage';
let count = 0;

async function anAccount() {
	const email = `owner-${++count}@people.example`;
	const actor = await aYoungPerson(database.db, { email, password_hash: await hashPassword(password) });
	return { ...actor, email };
}

async function mails(email: string) {
	return database.db
		.selectFrom('mail')
		.select(['kind', 'subject', 'text_body', 'html_body'])
		.where('to_address', '=', email)
		.orderBy('id', 'desc')
		.execute();
}

async function tokenIn(email: string): Promise<string> {
	const [mail] = await mails(email);
	return (
		/\/(?:lien|mot-de-passe-oublie|changement-adresse)\/([\w-]{43})/.exec(mail?.text_body ?? '')?.[1] ?? ''
	);
}

async function letter(kind: 'sign-in' | 'reset', email: string, now = start): Promise<string> {
	await sendLetter(
		{ db: database.db, actor: system, now },
		{ letter: kind, email, locale: 'fr', next: null }
	);
	return tokenIn(email);
}

const enter = (token: string, now = start) => signInByLink(act(now), { token, device: '' });

describe('asking for a link', () => {
	test('answers and writes the same whether or not the address has an account', async () => {
		const { email } = await anAccount();
		const ask = (who: string, address: string) =>
			askForLetter(act(), { letter: 'sign-in', email: who, locale: 'fr', next: null, address });
		const answers = [await ask(email, '192.0.2.1'), await ask('personne@people.example', '192.0.2.2')];
		expect(answers[0]).toEqual(answers[1]);
		const { rows } = await sql<{ data: unknown }>`
			select data from pgboss.job where name = 'account-letter' order by created_on
		`.execute(database.db);
		expect(rows.map((row) => row.data)).toEqual([
			{ letter: 'sign-in', email, locale: 'fr', next: null },
			{ letter: 'sign-in', email: 'personne@people.example', locale: 'fr', next: null }
		]);
		expect(await mails('personne@people.example')).toEqual([]);
	});

	test('too often for one address waits, for a known one as for an unknown one', async () => {
		const { email } = await anAccount();
		for (const who of [email, 'inconnu@people.example']) {
			const answers = [];
			for (let round = 0; round < 5; round++)
				answers.push(
					await askForLetter(act(), {
						letter: 'reset',
						email: who,
						locale: 'fr',
						next: null,
						address: `198.51.100.${round}`
					})
				);
			expect(answers.map((answer) => answer.done)).toEqual([true, true, true, true, false]);
			expect(answers[4]).toMatchObject({ waitSeconds: 60 });
		}
	});

	test('writes nothing to an address without account, or whose account is closed', async () => {
		const closed = await anAccount();
		await database.db
			.updateTable('person')
			.set({ disabled_at: start })
			.where('id', '=', closed.personId)
			.execute();
		expect(await letter('sign-in', 'nulle-part@people.example')).toBe('');
		expect(await letter('sign-in', closed.email)).toBe('');
	});
});

describe('a sign-in link', () => {
	test('survives being looked at by mail scanners, then works once', async () => {
		const { email, personId } = await anAccount();
		const token = await letter('sign-in', email);
		for (let look = 0; look < 3; look++)
			expect((await liveToken(database.db, token, 'sign-in', start))?.id).toBe(personId);
		expect((await enter(token)).done).toBe(true);
		expect(await enter(token)).toEqual({ done: false, reason: 'dead-link' });
		expect(await liveToken(database.db, token, 'sign-in', start)).toBeUndefined();
	});

	test('is refused at its thirtieth minute, shortened, altered, or for another purpose', async () => {
		const { email } = await anAccount();
		const token = await letter('sign-in', email);
		const refusal = { done: false, reason: 'dead-link' };
		expect(await enter(token, at(30))).toEqual(refusal);
		expect(await enter(token.slice(0, -1))).toEqual(refusal);
		expect(await enter(token.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')))).toEqual(refusal);
		expect(await resetPassword(act(), { token, password: fresh })).toEqual(refusal);
		expect((await enter(token, at(29))).done).toBe(true);
	});

	test('pressed ten times at once opens one session', async () => {
		const { email } = await anAccount();
		const token = await letter('sign-in', email);
		const results = await Promise.all(Array.from({ length: 10 }, () => enter(token)));
		expect(results.filter((result) => result.done)).toHaveLength(1);
	});

	test('dies when a newer one is asked for, and when the password changes', async () => {
		const { email } = await anAccount();
		const first = await letter('sign-in', email);
		const second = await letter('sign-in', email);
		expect((await enter(first)).done).toBe(false);
		const reset = await letter('reset', email);
		await resetPassword(act(), { token: reset, password: fresh });
		expect((await enter(second)).done).toBe(false);
	});

	test('is not readable in the database', async () => {
		const { email } = await anAccount();
		const token = await letter('sign-in', email);
		const rows = await database.db.selectFrom('one_time_token').selectAll().execute();
		for (const row of rows) {
			expect(row.token_hash.toString('latin1')).not.toContain(token);
			expect(row.token_hash).toHaveLength(32);
		}
	});

	test('never stands for the second factor: an officer arrives incomplete', async () => {
		await anOfficer(database.db, { email: 'agent@region.example' });
		const result = await enter(await letter('sign-in', 'agent@region.example'));
		expect(result.done && (await readSession(database.db, result.value.token))?.isComplete).toBe(false);
	});
});

describe('a reset', () => {
	test('changes the password, ends every session, tells the owner and signs nobody in', async () => {
		const { email, personId } = await anAccount();
		const session = await startSession(database.db, personId);
		expect(await resetPassword(act(), { token: await letter('reset', email), password: fresh })).toEqual({
			done: true,
			value: undefined
		});
		expect(await readSession(database.db, session)).toBeNull();
		expect((await mails(email))[0]!.kind).toBe('changed-password');
		const attempt = (typed: string) =>
			signIn(act(), { email, password: typed, address: '192.0.2.40', device: '' });
		expect((await attempt(password)).done).toBe(false);
		expect((await attempt(fresh)).done).toBe(true);
	});

	test('with a poor password keeps the link alive', async () => {
		const { email } = await anAccount();
		const token = await letter('reset', email);
		expect(await resetPassword(act(), { token, password: 'court' })).toMatchObject({ reason: 'too-short' });
		expect(await resetPassword(act(), { token, password: 'Camille Martin 2007' })).toMatchObject({
			reason: 'too-common'
		});
		expect((await resetPassword(act(), { token, password: fresh })).done).toBe(true);
	});
});

describe('a change of address', () => {
	const by = (actor: Person, now = start) => ({ db: database.db, actor, now });

	test('tells both addresses, waits for the new one, then ends every session', async () => {
		const owner = await anAccount();
		const session = await startSession(database.db, owner.personId);
		const newEmail = `nouvelle-${count}@people.example`;
		expect((await askForEmailChange(by(owner), { newEmail, password })).done).toBe(true);
		expect((await mails(owner.email)).map((mail) => mail.kind)).toEqual(['email-change-asked']);
		expect((await mails(newEmail)).map((mail) => mail.kind)).toEqual(['email-change-confirm']);
		expect(await readSession(database.db, session)).not.toBeNull();

		expect((await confirmEmailChange(act(), { token: await tokenIn(newEmail) })).done).toBe(true);
		expect(await readSession(database.db, session)).toBeNull();
		expect((await mails(owner.email))[0]!.kind).toBe('email-change-made');
		const attempt = (email: string) => signIn(act(), { email, password, address: '192.0.2.41', device: '' });
		expect((await attempt(owner.email)).done).toBe(false);
		expect((await attempt(newEmail)).done).toBe(true);
	});

	test('needs the password', async () => {
		const owner = await anAccount();
		const newEmail = `volee-${count}@people.example`;
		expect(await askForEmailChange(by(owner), { newEmail, password: 'pas le bon' })).toEqual({
			done: false,
			reason: 'wrong-password'
		});
		expect(await mails(newEmail)).toEqual([]);
	});

	test('to an address that has an account answers the same and cannot be confirmed', async () => {
		const owner = await anAccount();
		const other = await anAccount();
		expect((await askForEmailChange(by(owner), { newEmail: other.email, password })).done).toBe(true);
		expect((await mails(other.email))[0]!.kind).toBe('already-has-account');
		expect(await tokenIn(other.email)).toBe('');
	});
});

test('no mail about an account says what the person lives through', async () => {
	const all = await database.db.selectFrom('mail').select(['subject', 'text_body']).execute();
	expect(all.length).toBeGreaterThan(10);
	for (const mail of all)
		expect(mail.subject + mail.text_body).not.toMatch(/handicap|santé|justice|réfugi|revenu|boursi|priorit/i);
});
