import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Embedded, startEmbedded } from '#lib/server/embedded.server.ts';
import { migrate } from '#lib/server/migrate.server.ts';

const migrations = join(import.meta.dirname, '..', 'migrations');

function fingerprint(): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(migrations).sort())
		if (name !== 'schema.sql') hash.update(name).update(readFileSync(join(migrations, name)));
	return hash.digest('hex').slice(0, 16);
}

export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(text)).rows;
	} finally {
		await client.end();
	}
}

export const onDatabase = (url: string, name: string) => {
	const changed = new URL(url);
	changed.pathname = `/${name}`;
	return changed.toString();
};

/** Names in the environment where the test cluster is, and makes the migrated template every test file clones. */
export function announce(server: Embedded, template: string): void {
	process.env.TEST_ADMIN_URL = server.adminUrl;
	process.env.TEST_OWNER_URL = server.ownerUrl;
	process.env.TEST_APP_URL = server.appUrl;
	process.env.TEST_TEMPLATE = template;
}

/** One PostgreSQL for a whole test run, without fsync, in a folder that goes away with it. */
export async function startTestCluster(): Promise<Embedded & { template: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'cap-test-'));
	const server = await startEmbedded(folder, [
		'-c',
		'fsync=off',
		'-c',
		'synchronous_commit=off',
		'-c',
		'full_page_writes=off',
		'-c',
		'max_connections=200'
	]);
	const template = `template_${fingerprint()}`;
	await query(server.adminUrl, `create database ${template} owner cap_owner`);
	await migrate(onDatabase(server.ownerUrl, template));
	return {
		...server,
		template,
		async stop() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Vitest's global set-up for the `db` project; `tests/run.ts` starts the cluster itself for the whole `npm test`. */
export default async function setup() {
	if (process.env.TEST_ADMIN_URL) return;
	const server = await startTestCluster();
	announce(server, server.template);
	return () => server.stop();
}
