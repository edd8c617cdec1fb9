import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { reachableFolder } from '#lib/server/embedded-folder.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { root } from '#tests/source-files.ts';

/** The running product of the journeys: its address, its database seen from above, and what its build serves. */
export const address = `http://localhost:${process.env.JOURNEYS_PORT}`;

const folder = () => reachableFolder(process.env.JOURNEYS_DATA_DIR ?? '');

async function databaseUrl(user: string, secret: 'admin' | 'app'): Promise<string> {
	const data = await folder();
	const secrets = JSON.parse(readFileSync(join(data, 'database-secrets.json'), 'utf8')) as Record<
		string,
		string
	>;
	const port = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8')
		.split('\n')[3]
		?.trim();
	return `postgres://${user}:${secrets[secret]}@127.0.0.1:${port}/cap`;
}

/** As the superuser, whom row-level security does not hold: for planting rows and for looking at all of them. */
export async function wholeDatabase(): Promise<Kysely<DB>> {
	const pool = new pg.Pool({ connectionString: await databaseUrl('postgres', 'admin'), max: 2 });
	return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/** What a second web process needs to stand on the same data. */
export async function webEnvironment(): Promise<Record<string, string>> {
	return {
		DATABASE_URL: await databaseUrl('cap_app', 'app'),
		SECRET_KEY: readFileSync(join(await folder(), 'secret.key'), 'utf8'),
		CAP_DEMO: '1'
	};
}

export interface BuiltRoute {
	id: string;
	params: { name: string }[];
	page: { leaf: number; layouts: (number | undefined)[] } | null;
	endpoint: (() => Promise<Record<string, unknown>>) | null;
}

interface BuiltNode {
	universal?: { csr?: boolean };
	server?: { actions?: Record<string, unknown> };
}

interface Manifest {
	_: { routes: BuiltRoute[]; nodes: (() => Promise<BuiltNode>)[] };
}

/** The manifest the build wrote: what the server really answers to. */
export async function builtManifest(): Promise<Manifest['_']> {
	const chunks = join(root, 'build/server/chunks');
	const file = readdirSync(chunks).find((name) => /^manifest\b.*\.js$/.test(name));
	if (!file) throw new Error(`no manifest in ${chunks}`);
	const built = (await import(pathToFileURL(join(chunks, file)).href)) as {
		m?: Manifest;
		manifest?: Manifest;
	};
	const manifest = built.manifest ?? built.m;
	if (!manifest) throw new Error(`${file} exports no manifest`);
	return manifest._;
}
