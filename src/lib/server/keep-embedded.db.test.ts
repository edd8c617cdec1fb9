import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepEmbedded } from '#lib/server/keep-embedded.server.ts';
import { query } from '#tests/database-server.ts';
import { eventually } from '#tests/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const processId = () =>
	Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

test('a PostgreSQL that is killed comes back at the same address with its data, and stops when asked', async () => {
	const told: string[] = [];
	const server = await keepEmbedded(folder, {
		told: (line) => told.push(line),
		lookEveryMs: 100
	});
	await query(server.adminUrl, 'create table kept (word text)');
	await query(server.adminUrl, `insert into kept values ('still here')`);
	const killed = processId();
	process.kill(killed, 'SIGKILL');

	const words = () => query(server.adminUrl, 'select word from kept').catch(() => null);
	expect(await eventually(words, 20_000)).toEqual([{ word: 'still here' }]);
	expect(processId()).not.toBe(killed);
	expect(told[0]).toBe('PostgreSQL ended; starting it again.');

	await server.stop();
	expect(server.isAlive()).toBe(false);
	await new Promise((wait) => setTimeout(wait, 400));
	expect(server.isAlive()).toBe(false);
}, 40_000);
