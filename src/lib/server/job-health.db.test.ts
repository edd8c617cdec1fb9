import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { inTransaction } from '#lib/server/act.ts';
import { jobHealth } from '#lib/server/job-health.server.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { freshDatabase } from '#tests/database.ts';

const database = freshDatabase();

test('the health of jobs tells what is due from what waits for its hour, and what was given up', async () => {
	const mailId = '018f0000-0000-7000-8000-000000000001';
	await inTransaction({ db: database.db, actor: system, now: new Date() }, async (tx) => {
		await enqueue(tx, 'mail', { mailId });
		await enqueue(tx, 'mail', { mailId });
		await enqueue(tx, 'mail', { mailId }, { startAfter: new Date(Date.now() + 86_400_000) });
		await enqueue(tx, 'hourly', {});
	});
	await sql`update pgboss.job set state = 'failed' where name = 'hourly'`.execute(database.db);
	const health = new Map((await jobHealth(database.db)).map((job) => [job.name, job]));
	expect(health.get('mail')).toMatchObject({ due: 2, later: 1, failed: 0, dueSince: expect.any(Date) });
	expect(health.get('hourly')).toMatchObject({ due: 0, failed: 1, dueSince: null });
	expect(health.get('offered-place-expired')).toMatchObject({ due: 0, later: 0, failed: 0 });
});
