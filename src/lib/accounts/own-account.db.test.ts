import { describe, expect, test } from 'vitest';
import { type Person, system, visitor } from '#lib/accounts/actor.ts';
import { beginSignUp } from '#lib/accounts/begin-sign-up.server.ts';
import { changeLanguage } from '#lib/accounts/change-language.server.ts';
import { changePassword } from '#lib/accounts/change-password.server.ts';
import { endSessions } from '#lib/accounts/end-sessions.server.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { purgeAccounts } from '#lib/accounts/purge-accounts.server.ts';
import { readSession, startSession } from '#lib/accounts/session.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const start = new Date('2026-11-22T10:00:00Z');
const by = (actor: Person) => ({ db: database.db, actor, now: start });
const password = 'rivière papier quatorze vélo';
const hashOf = async (token: string) => (await readSession(database.db, token))!.idHash;

describe('a person', () => {
	test('changes their password: this browser gets a new session with its second factor, all others end', async () => {
		const officer = await anOfficer(database.db, { password_hash: await hashPassword(password) });
		const here = await startSession(database.db, officer.personId, { secondFactorAt: start });
		const elsewhere = await startSession(database.db, officer.personId, { secondFactorAt: start });
		const result = await changePassword(by(officer), {
			current: password,
			password: 'orage cuillère tapis nuage',
			device: '',
			replacesIdHash: await hashOf(here)
		});
		expect(await readSession(database.db, here)).toBeNull();
		expect(await readSession(database.db, elsewhere)).toBeNull();
		expect(result.done && (await readSession(database.db, result.value.token))?.isComplete).toBe(true);
	});

	test('cannot change it without the present one', async () => {
		const ines = await aYoungPerson(database.db, { password_hash: await hashPassword(password) });
		const here = await startSession(database.db, ines.personId);
		const result = await changePassword(by(ines), {
			current: 'pas le bon',
			password: 'orage cuillère tapis nuage',
			device: '',
			replacesIdHash: await hashOf(here)
		});
		expect(result).toEqual({ done: false, reason: 'wrong-password' });
		expect(await readSession(database.db, here)).not.toBeNull();
	});

	test("closes one of their sessions, never somebody else's, or all of them", async () => {
		const [ines, malo] = [await aYoungPerson(database.db), await aYoungPerson(database.db)];
		const [phone, desk] = [
			await startSession(database.db, ines.personId),
			await startSession(database.db, ines.personId)
		];
		const stranger = await startSession(database.db, malo.personId);
		await endSessions(by(ines), { idHash: await hashOf(stranger) });
		expect(await readSession(database.db, stranger)).not.toBeNull();
		await endSessions(by(ines), { idHash: await hashOf(phone) });
		expect(await readSession(database.db, phone)).toBeNull();
		expect(await readSession(database.db, desk)).not.toBeNull();
		await endSessions(by(ines), 'all');
		expect(await readSession(database.db, desk)).toBeNull();
		expect(await readSession(database.db, stranger)).not.toBeNull();
	});

	test('chooses the language of their messages', async () => {
		const ines = await aYoungPerson(database.db);
		await changeLanguage(by(ines), { locale: 'en' });
		const row = await database.db
			.selectFrom('person')
			.select('locale')
			.where('id', '=', ines.personId)
			.executeTakeFirstOrThrow();
		expect(row.locale).toBe('en');
	});
});

test('a sign-up never confirmed is forgotten on its seventh day', async () => {
	await beginSignUp(
		{ db: database.db, actor: visitor, now: start },
		{
			birthDate: '2007-05-14',
			firstName: 'Inès',
			lastName: 'Delattre',
			email: 'oubliee@people.example',
			password,
			locale: 'fr',
			decoy: '',
			address: '192.0.2.1'
		}
	);
	const waiting = () =>
		database.db.selectFrom('sign_up').select('id').where('email', '=', 'oubliee@people.example').execute();
	const day = 86_400_000;
	await purgeAccounts({ db: database.db, actor: system, now: new Date(start.getTime() + 7 * day - 1_000) });
	expect(await waiting()).toHaveLength(1);
	await purgeAccounts({ db: database.db, actor: system, now: new Date(start.getTime() + 7 * day) });
	expect(await waiting()).toHaveLength(0);
});
