import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { connect } from '#lib/server/db.server.ts';
import { runningAppUrl } from '#lib/server/embedded-folder.server.ts';
import type { DB } from '#lib/server/schema.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Runs a command on the database that DATABASE_URL names, else on the one of the `npm start` that runs in this folder,
 * with that start's own settings. Answers 2 and says what to do when there is neither.
 */
export async function onRunningProduct(work: (db: Kysely<DB>) => Promise<number>): Promise<number> {
	const dataDir = process.env.CAP_DATA_DIR ?? join(root, '.data');
	if (!process.env.DATABASE_URL) {
		const url = await runningAppUrl(dataDir);
		if (!url) {
			process.stderr.write('cap: no database: set DATABASE_URL, or run npm start first\n');
			return 2;
		}
		process.env.DATABASE_URL = url;
		process.env.CAP_DEMO = '1';
		process.env.SECRET_KEY ??= textOf(join(dataDir, 'secret.key'));
		process.env.ORIGIN ??= (
			JSON.parse(textOf(join(dataDir, 'running.json')) || '{}') as { address?: string }
		).address;
	}
	const db = connect(process.env.DATABASE_URL, {
		max: 2,
		statementTimeoutMs: 120_000,
		applicationName: 'cap-command'
	});
	try {
		return await work(db);
	} catch (problem) {
		process.stderr.write(`cap: ${problem instanceof Error ? problem.message : String(problem)}\n`);
		return 1;
	} finally {
		await db.destroy();
	}
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
