import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../src/cli/build.ts';
import { type Embedded, freePort, startEmbedded } from '#lib/server/embedded.server.ts';
import { migrate } from '#lib/server/migrate.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { eventually, type Running, runProcess } from '#tests/processes.ts';

const running: Running[] = [];
const database = freshDatabase();

/** The built site on a database, once it answers. */
async function aWeb(env: Record<string, string>) {
	const port = await freePort();
	const web = runProcess('src/web.ts', { PORT: String(port), ...env });
	running.push(web);
	const at = (path: string, init: RequestInit = {}) =>
		fetch(`http://localhost:${port}${path}`, { redirect: 'manual', ...init });
	const post = (path: string) =>
		at(path, {
			method: 'POST',
			body: new URLSearchParams({ person: 'x' }),
			headers: { origin: `http://localhost:${port}` }
		});
	await eventually(
		() =>
			at('/api/v1/health').then(
				(answer) => answer.ok,
				() => false
			),
		15_000,
		web.output
	);
	return { web, at, post };
}

beforeAll(() => {
	if (!buildIfStale()) throw new Error('the build failed');
}, 180_000);
afterAll(() => Promise.all(running.map((each) => each.end('SIGKILL'))));

describe('the pages of the demo', () => {
	const paths = ['/demo', '/demo/mailbox', '/demo/courrier', '/en/demo/mailbox'];

	test('answer in the demo', async () => {
		const { at } = await aWeb({ DATABASE_URL: database.appUrl, CAP_DEMO: '1' });
		for (const path of paths) expect(`${path} ${(await at(path)).status}`).toMatch(/ (200|30[1278])$/);
		expect((await at('/demo/courrier')).status).toBe(200);
		expect((await at('/demo/courrier/018f0000-0000-7000-8000-000000000001')).status).toBe(404);
		expect((await at('/demo/courrier/nothing')).status).toBe(404);
	});

	test('do not exist anywhere else, neither to read nor to post to', async () => {
		const { at, post } = await aWeb({ DATABASE_URL: database.appUrl, CAP_DEMO: '0' });
		for (const path of [...paths, '/demo/__data.json', '/demo/mailbox/__data.json']) {
			expect(`GET ${path} ${(await at(path)).status}`).toBe(`GET ${path} 404`);
			expect(`POST ${path} ${(await post(path)).status}`).toBe(`POST ${path} 404`);
		}
	});
});

describe('the site whose PostgreSQL is killed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cap-killed-'));
	let server: Embedded | undefined;
	afterAll(async () => {
		await server?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	test('says it is away for a moment, stays up, and works again when the database is back', async () => {
		const fast = ['-c', 'fsync=off'];
		server = await startEmbedded(folder, fast);
		await migrate(server.ownerUrl);
		const { web, at } = await aWeb({ DATABASE_URL: server.appUrl, CAP_DEMO: '1' });
		expect((await at('/demo/courrier')).status).toBe(200);

		process.kill(
			Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
			'SIGKILL'
		);
		await eventually(() => at('/api/v1/health').then((answer) => answer.status === 503), 5_000, web.output);
		const page = await at('/connexion', { headers: { cookie: 'session=unknown-but-well-formed-token' } });
		expect(page.status).toBe(503);
		const asking = await at('/demo/courrier', { headers: { accept: 'text/html' } });
		expect(asking.status).toBe(503);
		expect(await asking.text()).toContain('Le site fait une pause');
		expect(web.child.exitCode).toBeNull();

		server = await startEmbedded(folder, fast);
		await eventually(() => at('/api/v1/health').then((answer) => answer.ok), 10_000, web.output);
		expect((await at('/demo/courrier')).status).toBe(200);
		expect(web.child.exitCode).toBeNull();
	}, 60_000);
});
