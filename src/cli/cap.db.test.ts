import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { inTransaction } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';

const database = freshDatabase();
const fileId = '018f0000-0000-7000-8000-000000000001';

function cap(args: string[], env: NodeJS.ProcessEnv = { DATABASE_URL: database.appUrl }) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/cap.mjs', ...args], {
		encoding: 'utf8',
		env: { PATH: process.env.PATH, ORIGIN: 'https://cap.example', ...env }
	});
	return { status, stdout, stderr };
}

describe('cap audit verify', () => {
	test('says that every line holds, then names the one that was changed', async () => {
		for (const act of ['offer.created', 'offer.published'])
			await inTransaction({ db: database.db, actor: system, now: new Date() }, (tx) =>
				record(tx, { act, fileKind: 'offer', fileId })
			);
		expect(cap(['audit', 'verify'])).toMatchObject({ status: 0, stdout: '2 lines, 1 files, 0 faults\n' });

		await query(database.adminUrl, `update audit_event set act = 'offer.forged' where seq = 2`);
		expect(cap(['audit', 'verify'])).toMatchObject({
			status: 1,
			stdout: `changed line 2 of file ${fileId}\n2 lines, 1 files, 1 faults\n`
		});
	});

	test('says what to do when there is no database', () => {
		const nowhere = mkdtempSync(join(tmpdir(), 'cap-nowhere-'));
		const { status, stderr } = cap(['audit', 'verify'], { CAP_DATA_DIR: nowhere });
		expect(status).toBe(2);
		expect(stderr).toContain('set DATABASE_URL, or run npm start first');
	});
});

describe('cap invitation create', () => {
	test('prints the link to hand over, and nothing else, on standard output', async () => {
		const { status, stdout } = cap([
			'invitation',
			'create',
			'--email',
			'chef@region.example',
			'--role',
			'administrator'
		]);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^https:\/\/cap\.example\/invitation\/[\w-]{43}\n$/);
	});

	test.each([
		['another role', ['--email', 'a@b.example', '--role', 'officer'], '--role must be administrator'],
		['no address', ['--role', 'administrator'], '--email must be an address']
	])('is called wrongly with %s', (_what, args, words) => {
		const { status, stderr } = cap(['invitation', 'create', ...args]);
		expect(status).toBe(2);
		expect(stderr).toContain(words);
	});
});
