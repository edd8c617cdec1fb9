import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
	deleteExpiredSessions,
	endSession,
	endSessionsOf,
	readSession,
	sessionsOf,
	startSession
} from '#lib/accounts/session.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();

describe('a session', () => {
	test('opens with its token and names the person', async () => {
		const ines = await aYoungPerson(database.db, { first_name: 'Inès' });
		const token = await startSession(database.db, ines.personId, { device: 'Firefox' });
		expect((await readSession(database.db, token))?.actor).toEqual(ines);
	});

	test("a stolen row is no key: the table holds the token's hash, which opens nothing", async () => {
		const person = await aYoungPerson(database.db);
		const token = await startSession(database.db, person.personId);
		const [row] = await sessionsOf(database.db, person.personId);
		expect(row!.id_hash.toString('hex')).toBe(createHash('sha256').update(token).digest('hex'));
		expect(await readSession(database.db, row!.id_hash.toString('hex'))).toBeNull();
	});

	test('ends after its idle time, and after its absolute time however active', async () => {
		const person = await aYoungPerson(database.db);
		const [idle, old] = [
			await startSession(database.db, person.personId),
			await startSession(database.db, person.personId)
		];
		const at = (token: string) => createHash('sha256').update(token).digest();
		const past = new Date(Date.now() - 1_000);
		await database.db
			.updateTable('session')
			.set({ expires_at: past })
			.where('id_hash', '=', at(idle))
			.execute();
		await database.db
			.updateTable('session')
			.set({ absolute_expires_at: past })
			.where('id_hash', '=', at(old))
			.execute();
		expect(await readSession(database.db, idle)).toBeNull();
		expect(await readSession(database.db, old)).toBeNull();
		await deleteExpiredSessions(database.db);
		expect(await sessionsOf(database.db, person.personId)).toEqual([]);
	});

	test('an active session is prolonged, never beyond its absolute end', async () => {
		const person = await aYoungPerson(database.db);
		const token = await startSession(database.db, person.personId);
		const soon = new Date(Date.now() + 10 * 60_000);
		const end = new Date(Date.now() + 20 * 60_000);
		await database.db
			.updateTable('session')
			.set({ expires_at: soon, absolute_expires_at: end })
			.where('person_id', '=', person.personId)
			.execute();
		await readSession(database.db, token);
		const row = await database.db
			.selectFrom('session')
			.select('expires_at')
			.where('person_id', '=', person.personId)
			.executeTakeFirstOrThrow();
		expect(row.expires_at).toEqual(end);
	});

	test('staff have a complete session only with their second factor', async () => {
		const officer = await anOfficer(database.db);
		const without = await startSession(database.db, officer.personId);
		const withIt = await startSession(database.db, officer.personId, { secondFactorAt: new Date() });
		expect((await readSession(database.db, without))?.isComplete).toBe(false);
		expect((await readSession(database.db, withIt))?.isComplete).toBe(true);
	});

	test('signing out, closing the account or signing out everywhere kills the token at once', async () => {
		const person = await aYoungPerson(database.db);
		const tokens = [
			await startSession(database.db, person.personId),
			await startSession(database.db, person.personId)
		];
		await endSession(database.db, tokens[0]!);
		expect(await readSession(database.db, tokens[0]!)).toBeNull();
		await endSessionsOf(database.db, person.personId);
		expect(await readSession(database.db, tokens[1]!)).toBeNull();
		const closed = await startSession(database.db, person.personId);
		await database.db
			.updateTable('person')
			.set({ disabled_at: new Date() })
			.where('id', '=', person.personId)
			.execute();
		expect(await readSession(database.db, closed)).toBeNull();
	});
});
