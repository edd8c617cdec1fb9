import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { reachableProgram } from '#lib/server/embedded-program.server.ts';
import { isAlive, isRoot, reachableFolder, type Secrets } from '#lib/server/embedded-folder.server.ts';

export interface Embedded {
	/** Owns the schema: migrations only. */
	ownerUrl: string;
	/** The web and the worker: owns nothing. */
	appUrl: string;
	adminUrl: string;
	isAlive(): boolean;
	stop(): Promise<void>;
}

/** A TCP port of 127.0.0.1 that nobody listens on now: the one wished for, or any. */
export function freePort(wished = 0): Promise<number> {
	return new Promise((found, failed) => {
		const server = createServer().once('error', (problem) =>
			wished === 0 ? failed(problem) : found(freePort())
		);
		server.listen(wished, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => found(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** The server a killed Node left behind, if it still answers; a pid file without its server is removed. */
async function leftover(dataDir: string, password: string): Promise<{ pid: number; port: number } | null> {
	const pidFile = join(dataDir, 'postmaster.pid');
	if (!existsSync(pidFile)) return null;
	const lines = readFileSync(pidFile, 'utf8').split('\n');
	const found = { pid: Number(lines[0]), port: Number(lines[3]) };
	for (let attempt = 0; attempt < 20 && isAlive(found.pid); attempt++) {
		const client = new pg.Client({
			host: '127.0.0.1',
			port: found.port,
			user: 'postgres',
			password,
			database: 'postgres'
		});
		try {
			await client.connect();
			await client.end();
			return found;
		} catch {
			await new Promise((wait) => setTimeout(wait, 250));
		}
	}
	if (isAlive(found.pid)) process.kill(found.pid, 'SIGQUIT');
	rmSync(pidFile, { force: true });
	return null;
}

/** The port of the last start, so that whoever kept the address finds the database again; 0 before the first. */
function lastPort(dataDir: string): number {
	const file = join(dataDir, 'postmaster.opts');
	return existsSync(file) ? Number(/"-p" "(\d+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) : 0;
}

async function secretsOf(folder: string): Promise<Secrets> {
	const file = join(folder, 'database-secrets.json');
	if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'));
	const secrets: Secrets = {
		admin: randomBytes(18).toString('hex'),
		owner: randomBytes(18).toString('hex'),
		app: randomBytes(18).toString('hex')
	};
	await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
	return secrets;
}

/** Makes the two roles and the database once. The owner may hand its rows to `cap_app` but is no superuser. */
async function prepare(port: number, secrets: Secrets): Promise<void> {
	const client = new pg.Client({
		host: '127.0.0.1',
		port,
		user: 'postgres',
		password: secrets.admin,
		database: 'postgres'
	});
	await client.connect();
	const { rows } = await client.query<{ rolname: string }>(
		`select rolname from pg_roles where rolname like 'cap\\_%'`
	);
	const have = new Set(rows.map((row) => row.rolname));
	for (const [role, password] of [
		['cap_app', secrets.app],
		['cap_owner', secrets.owner]
	] as const) {
		await client.query(
			`${have.has(role) ? 'alter' : 'create'} role ${role} login nosuperuser nobypassrls password ${client.escapeLiteral(password)}`
		);
	}
	await client.query('grant cap_app to cap_owner');
	const database = await client.query(`select from pg_database where datname = 'cap'`);
	if (database.rowCount === 0) await client.query('create database cap owner cap_owner');
	await client.end();
}

/**
 * Starts PostgreSQL 18 from npm with its data under `folder`, or takes over the one a killed process left running.
 * `flags` are passed to the server, e.g. `['-c', 'fsync=off']` for tests. Throws with PostgreSQL's own last words.
 */
export async function startEmbedded(folder: string, flags: string[] = []): Promise<Embedded> {
	const root = await reachableFolder(folder);
	await mkdir(root, { recursive: true });
	if (isRoot) await chmod(root, 0o755);
	const dataDir = join(root, 'postgres');
	const secrets = await secretsOf(root);
	const words: string[] = [];
	const heard = (message: unknown) => {
		words.push(String(message).trim());
		if (words.length > 30) words.shift();
	};

	const running = await leftover(dataDir, secrets.admin);
	const port = running?.port ?? (await freePort(lastPort(dataDir)));
	const Server = await reachableProgram(root, folder);
	const server = new Server({
		databaseDir: dataDir,
		port,
		user: 'postgres',
		password: secrets.admin,
		authMethod: 'scram-sha-256',
		persistent: true,
		createPostgresUser: isRoot,
		initdbFlags: [
			'--encoding=UTF8',
			'--locale-provider=builtin',
			'--builtin-locale=C.UTF-8',
			'--locale=C.UTF-8'
		],
		postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
		onLog: heard,
		onError: heard
	});
	if (!running) {
		try {
			if (!existsSync(join(dataDir, 'PG_VERSION'))) {
				rmSync(dataDir, { recursive: true, force: true });
				await server.initialise();
			}
			await server.start();
		} catch (error) {
			throw new Error(`PostgreSQL did not start in ${dataDir}: ${error ?? ''}\n${words.join('\n')}`, {
				cause: error
			});
		}
	}
	const pid = running?.pid ?? Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
	await prepare(port, secrets);
	const url = (user: string, password: string, database = 'cap') =>
		`postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
	return {
		ownerUrl: url('cap_owner', secrets.owner),
		appUrl: url('cap_app', secrets.app),
		adminUrl: url('postgres', secrets.admin, 'postgres'),
		isAlive: () => isAlive(pid),
		async stop() {
			// The terminal's own Ctrl-C may have reached it first: what counts is that it is gone. The package's stop is
			// for its own child alone, and never ends for one already dead; without it, its exit hook holds Node for 10 s.
			if (isAlive(pid)) {
				if (running) process.kill(pid, 'SIGINT');
				else void server.stop();
			}
			for (let attempt = 0; attempt < 100 && isAlive(pid); attempt++)
				await new Promise((wait) => setTimeout(wait, 100));
		}
	};
}
