import { describe, expect, test } from 'vitest';
import type { ActorOf } from '#lib/accounts/actor.ts';
import { closeAccount } from '#lib/accounts/close-account.server.ts';
import { reopenAccount } from '#lib/accounts/reopen-account.server.ts';
import { searchAccounts } from '#lib/accounts/search-accounts.server.ts';
import { readSession, startSession } from '#lib/accounts/session.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anAdministrator, aPartner, aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const as = (actor: ActorOf<'administrator'>) => ({ db: database.db, actor, now: new Date() });
const linesOf = async (personId: string) =>
	(
		await database.db
			.selectFrom('audit_event')
			.select('act')
			.where('file_id', '=', personId)
			.orderBy('seq')
			.execute()
	).map((row) => row.act);

describe('an administrator', () => {
	test('closes an account: every session of it ends at once', async () => {
		const administrator = await anAdministrator(database.db);
		const { personId } = await aYoungPerson(database.db);
		const tokens = await Promise.all([1, 2].map(() => startSession(database.db, personId)));
		expect(await closeAccount(as(administrator), personId)).toEqual({ done: true, value: undefined });
		for (const token of tokens) expect(await readSession(database.db, token)).toBeNull();
		expect(await linesOf(personId)).toEqual(['person.closed']);
	});

	test('opens it again, and the person can sign in', async () => {
		const administrator = await anAdministrator(database.db);
		const { personId } = await aYoungPerson(database.db);
		await closeAccount(as(administrator), personId);
		expect(await reopenAccount(as(administrator), personId)).toMatchObject({ done: true });
		const token = await startSession(database.db, personId);
		expect(await readSession(database.db, token)).not.toBeNull();
		expect(await linesOf(personId)).toEqual(['person.closed', 'person.reopened']);
	});

	test('cannot close their own account', async () => {
		const administrator = await anAdministrator(database.db);
		expect(await closeAccount(as(administrator), administrator.personId)).toEqual({
			done: false,
			reason: 'yourself'
		});
	});

	test('closed by another at the same instant changes nothing: one of the two remains', async () => {
		const [one, two] = [await anAdministrator(database.db), await anAdministrator(database.db)];
		const results = await Promise.all([
			closeAccount(as(one), two.personId),
			closeAccount(as(two), one.personId)
		]);
		expect(results.filter((result) => result.done)).toHaveLength(1);
	});

	test('is told not found for an account closed twice or an id that is none', async () => {
		const administrator = await anAdministrator(database.db);
		const { personId } = await aYoungPerson(database.db);
		await closeAccount(as(administrator), personId);
		for (const id of [personId, 'nobody'])
			expect(await closeAccount(as(administrator), id)).toEqual({ done: false, reason: 'not-found' });
		expect(await reopenAccount(as(administrator), 'nobody')).toEqual({ done: false, reason: 'not-found' });
	});
});

describe('a search of accounts', () => {
	test('finds by words of the name in any order, without accents or capitals, and by address', async () => {
		const person = await aYoungPerson(database.db, {
			first_name: 'Éloïse',
			last_name: 'Lefèvre',
			email: 'eloise_l@people.example'
		});
		for (const typed of ['lefevre eloise', 'ÉLOÏSE', 'eloise_l@people'])
			expect((await searchAccounts(database.db, typed)).map((row) => row.id)).toEqual([person.personId]);
	});

	test('takes signs of a pattern as they are', async () => {
		await aPartner(database.db);
		expect(await searchAccounts(database.db, '%')).toEqual([]);
	});
});
