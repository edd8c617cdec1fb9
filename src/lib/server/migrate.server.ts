import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';
import { createQueues } from '#lib/server/queues.server.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'migrations');

const sqlFiles: MigrationProvider = {
	async getMigrations() {
		const names = (await readdir(folder)).filter((name) => /^\d{4}-.*_.*\.sql$/.test(name)).sort();
		return Object.fromEntries(
			names.map((name) => [
				name.replace(/\.sql$/, ''),
				{
					async up(db: Kysely<unknown>) {
						await sql.raw(await readFile(join(folder, name), 'utf8')).execute(db);
					}
				}
			])
		);
	}
};

/**
 * Brings the database behind `ownerUrl` to the newest migration, in one transaction, and makes the job queues.
 * Returns the names applied. Throws with the failing migration's name; nothing is then changed.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
	const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
	pool.on('error', () => {});
	const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
	try {
		const { rows } = await sql<{
			version: number;
		}>`select current_setting('server_version_num')::int as version`.execute(db);
		if (rows[0]!.version < 180000)
			throw new Error('PostgreSQL 18 or newer is needed (uuidv7, temporal keys)');
		const migrator = new Migrator({ db, provider: sqlFiles });
		const { error, results = [] } = await migrator.migrateToLatest();
		const failed = results.find((result) => result.status === 'Error');
		if (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new Error(`migration ${failed?.migrationName ?? ''} failed: ${reason}`, { cause: error });
		}
		await createQueues(ownerUrl);
		return results.map((result) => result.migrationName);
	} finally {
		await db.destroy();
	}
}
