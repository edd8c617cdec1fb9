import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { freshDatabase } from '#tests/database.ts';

const database = freshDatabase();
const act = (): Act => ({ db: database.db, actor: system, now: new Date('2026-11-22T09:00:00Z') });

async function jobs(queue: string) {
	const { rows } = await sql<{ data: unknown; start_after: Date; state: string }>`
		select data, start_after, state from pgboss.job where name = ${queue} order by created_on, id
	`.execute(database.db);
	return rows;
}

describe('a job', () => {
	test('is written with the act that asks for it', async () => {
		await inTransaction(act(), (tx) =>
			enqueue(tx, 'mail', { mailId: '018f0000-0000-7000-8000-000000000001' })
		);
		expect(await jobs('mail')).toMatchObject([
			{ data: { mailId: '018f0000-0000-7000-8000-000000000001' }, state: 'created' }
		]);
	});

	test('is not written when the act is undone', async () => {
		const before = (await jobs('mail')).length;
		await expect(
			inTransaction(act(), async (tx) => {
				await enqueue(tx, 'mail', { mailId: '018f0000-0000-7000-8000-000000000002' });
				throw new Error('the act fails after all');
			})
		).rejects.toThrow('the act fails after all');
		expect(await jobs('mail')).toHaveLength(before);
	});

	test('waits for its instant', async () => {
		const startAfter = new Date('2030-01-01T11:00:00Z');
		await inTransaction(act(), (tx) =>
			enqueue(
				tx,
				'offered-place-expired',
				{ applicationId: '018f0000-0000-7000-8000-000000000003' },
				{ startAfter }
			)
		);
		expect(await jobs('offered-place-expired')).toMatchObject([{ start_after: startAfter }]);
	});

	test('is written once in its span of time, however many workers ask at once', async () => {
		const ids = await Promise.all(
			[1, 2, 3, 4].map(() =>
				inTransaction(act(), (tx) => enqueue(tx, 'hourly', {}, { oncePerSeconds: 3_600 }))
			)
		);
		expect(ids.filter((id) => id !== null)).toHaveLength(1);
		expect(await jobs('hourly')).toHaveLength(1);
	});

	test('is refused outside a transaction', async () => {
		await expect(enqueue(act(), 'hourly', {})).rejects.toThrow('inside a transaction');
	});
});
