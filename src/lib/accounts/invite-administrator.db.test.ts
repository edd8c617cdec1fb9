import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { inviteAdministrator } from '#lib/accounts/invite-administrator.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const act = () => ({ db: database.db, actor: system, now: new Date() });
const invitations = (email: string) =>
	database.db.selectFrom('invitation').selectAll().where('email', '=', email).orderBy('id').execute();

describe('the operator', () => {
	test('invites an administrator with a token that only they hold, valid seven days', async () => {
		const result = await inviteAdministrator(act(), 'chef@region.example');
		const token = result.done ? result.value.token : '';
		const [row] = await invitations('chef@region.example');
		expect(row).toMatchObject({ role: 'administrator', invited_by: null, used_at: null });
		expect(row?.token_hash).toEqual(createHash('sha256').update(token).digest());
		expect(row && (row.expires_at.getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
	});

	test('asked twice ends the first invitation, so that one link works', async () => {
		await inviteAdministrator(act(), 'deux@region.example');
		await inviteAdministrator(act(), 'Deux@Region.example');
		const open = (await invitations('deux@region.example')).filter((row) => row.revoked_at === null);
		expect(open).toHaveLength(1);
	});

	test('is told when the address already has an account', async () => {
		await aYoungPerson(database.db, { email: 'deja@people.example' });
		expect(await inviteAdministrator(act(), 'deja@people.example')).toEqual({
			done: false,
			reason: 'has-account'
		});
	});

	test('alone may leave out who invites: a role of the region comes from somebody', async () => {
		await expect(
			database.db
				.insertInto('invitation')
				.values({
					token_hash: Buffer.alloc(32, 7),
					email: 'x@region.example',
					role: 'officer',
					expires_at: new Date()
				})
				.execute()
		).rejects.toThrow(/invited_by_someone/);
	});
});
