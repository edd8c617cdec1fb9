import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { compute } from '#lib/rounds/running/compute.ts';
import { lastRun } from '#lib/rounds/running/run-queries.server.ts';
import { readyToRun } from '#lib/rounds/rounds.test-data.ts';
import { startRun } from '#lib/rounds/running/start-run.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { type MailServer, type Mood, startMailServer } from '#tests/mail-server.ts';
import { eventually, type Running, runProcess } from '#tests/processes.ts';

const database = freshDatabase();
const act = (): Act => ({ db: database.db, actor: system, now: new Date() });

const workers: Running[] = [];
const servers: MailServer[] = [];
afterEach(async () => {
	await Promise.all(workers.splice(0).map((worker) => worker.end('SIGKILL')));
	await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function aMailServer(mood: Mood) {
	const server = await startMailServer(mood);
	servers.push(server);
	return server;
}

async function aWorker(env: Record<string, string>): Promise<Running> {
	const worker = runProcess('src/worker.ts', { DATABASE_URL: database.appUrl, CAP_DEMO: '0', ...env });
	workers.push(worker);
	await eventually(() => worker.output().includes('worker waiting'), 15_000, worker.output);
	return worker;
}

const aMail = () =>
	inTransaction(act(), (tx) =>
		queueMail(
			tx,
			{ email: 'ines@people.example', locale: 'fr' },
			{ kind: 'test', subject: 'Une nouvelle', paragraphs: ['Bonjour.'] }
		)
	);
async function isSent(id: string) {
	const mail = await database.db.selectFrom('mail').select('sent_at').where('id', '=', id).executeTakeFirst();
	return mail?.sent_at != null;
}

describe('the worker', () => {
	test('does what an act asked for as soon as it commits, on connections that were cut meanwhile too', async () => {
		const server = await aMailServer('takes');
		const worker = await aWorker({ SMTP_URL: server.url });
		const first = await aMail();
		await eventually(() => isSent(first), 10_000, worker.output);

		await sql`
			select pg_terminate_backend(pid) from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid() and usename = current_user
		`.execute(database.db);
		const second = await eventually(() => aMail().catch(() => null), 5_000);
		await eventually(() => isSent(second), 15_000, worker.output);
		expect(server.received.map((mail) => mail.to)).toHaveLength(2);
		expect(worker.child.exitCode).toBeNull();
		expect(await worker.end()).toBe(0);
	});

	test('shares the mails with a second one, and each leaves once; their hourly work is one job', async () => {
		const server = await aMailServer('takes');
		await Promise.all([aWorker({ SMTP_URL: server.url }), aWorker({ SMTP_URL: server.url })]);
		const ids = await Promise.all(Array.from({ length: 40 }, aMail));
		for (const id of ids) await eventually(() => isSent(id), 15_000);
		expect(server.received.map((mail) => mail.messageId).sort()).toEqual(
			ids.map((id) => `<${id}@capsurlemonde.example>`).sort()
		);
		const { rows } = await sql<{ hours: number; jobs: number }>`
			select count(*)::int as jobs, count(distinct singleton_on)::int as hours from pgboss.job where name = 'hourly'
		`.execute(database.db);
		expect(rows[0]?.jobs).toBe(rows[0]?.hours);
	});

	test('without a mail server leaves the mails waiting and says so once', async () => {
		const ids = [await aMail(), await aMail()];
		const worker = await aWorker({});
		await worker.end();
		const { rows } = await sql<{ state: string }>`
			select state from pgboss.job where name = 'mail' and data->>'mailId' in (${sql.join(ids)})
		`.execute(database.db);
		expect(rows.map((row) => row.state)).toEqual(['created', 'created']);
		expect(worker.output().match(/SMTP_URL is not set/g)).toHaveLength(1);
	});

	test('killed in the middle of a mail and of a round is replaced: another does both within a minute, to the same bytes', async () => {
		const { id: roundId, second } = await readyToRun(database.db);
		const roundNow = () =>
			database.db.selectFrom('round').selectAll().where('id', '=', roundId).executeTakeFirstOrThrow();
		const slow = await aMailServer('hangs');
		const killed = await aWorker({ SMTP_URL: slow.url });
		const id = await aMail();
		const proposals = new pg.Client({ connectionString: database.ownerUrl });
		await proposals.connect();
		await proposals.query('begin; lock table round_award in exclusive mode');
		await startRun({ ...act(), actor: second }, { roundId });
		await eventually(
			async () => (await lastRun(database.db, roundId, 'run'))?.stage === 'writing',
			10_000,
			killed.output
		);
		await eventually(() => slow.begun > 0, 10_000, killed.output);
		await killed.end('SIGKILL');
		await proposals.end();
		expect((await roundNow()).result).toBeNull();

		const server = await aMailServer('takes');
		const other = await aWorker({ SMTP_URL: server.url });
		await eventually(() => isSent(id), 60_000, other.output);
		expect(server.received.filter((mail) => mail.messageId.includes(id))).toHaveLength(1);
		const run = await eventually(
			async () => ((await roundNow()).state === 'run' ? roundNow() : null),
			60_000,
			other.output
		);
		expect(run.result).toBe(compute({ kind: 'run', problem: run.problem ?? '' }).result);
		const { rows } = await sql<{ count: number }>`select count(*)::int from round_award`.execute(database.db);
		expect(rows[0]?.count).toBe(3);
	}, 90_000);
});
