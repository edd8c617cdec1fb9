import { get } from 'node:http';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildIfStale } from './cli/build.ts';
import { system } from '#lib/accounts/actor.ts';
import { loadDemoWorld } from '#lib/demo/load-demo-world.server.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { databaseNow } from '#lib/server/act.ts';
import { connect } from '#lib/server/db.server.ts';
import type { Embedded } from '#lib/server/embedded.server.ts';
import { keepEmbedded } from '#lib/server/keep-embedded.server.ts';
import { migrate } from '#lib/server/migrate.server.ts';

/**
 * `npm start` and `npm run dev`: builds when stale, starts the embedded PostgreSQL unless DATABASE_URL names one,
 * migrates, loads the demo world into an empty demo database, then keeps web and worker running until Ctrl-C.
 */
const root = join(import.meta.dirname, '..');
const isDev = process.argv.includes('--dev');
const isDemo = !process.env.DATABASE_URL;
const port = Number(process.env.PORT ?? 3000);
const dataDir = process.env.CAP_DATA_DIR ?? join(root, '.data');
const say = (line: string) => process.stdout.write(`${line}\n`);

function fail(line: string): never {
	process.stderr.write(`${line}\n`);
	process.exit(1);
}

/** One start per data folder: two would write to the same database files. */
function takeLock(): void {
	mkdirSync(dataDir, { recursive: true });
	const file = join(dataDir, 'running.json');
	if (existsSync(file)) {
		const other = JSON.parse(readFileSync(file, 'utf8') || '{}') as { pid?: number; address?: string };
		if (other.pid && isRunning(other.pid))
			fail(
				`Cap sur le Monde already runs in this folder: ${other.address} (process ${other.pid}). Stop it with Ctrl-C there, or set CAP_DATA_DIR and PORT to run a second one.`
			);
		rmSync(file);
	}
	writeFileSync(file, JSON.stringify({ pid: process.pid, address: `http://localhost:${port}` }), {
		flag: 'wx'
	});
	process.on('exit', () => rmSync(file, { force: true }));
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		const command = `/proc/${pid}/cmdline`;
		return !existsSync(command) || readFileSync(command, 'utf8').includes('start.ts');
	} catch {
		return false;
	}
}

function checkPort(): Promise<void> {
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		fail(`PORT is ${process.env.PORT}: it must be a number from 1 to 65535, such as PORT=3000 npm start`);
	return new Promise((free) => {
		const probe = createServer();
		probe.once('error', (problem: NodeJS.ErrnoException) =>
			fail(
				problem.code === 'EADDRINUSE'
					? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
					: `Port ${port} cannot be used: ${problem.message}`
			)
		);
		probe.listen(port, process.env.HOST ?? '127.0.0.1', () => probe.close(() => free()));
	});
}

function demoSecret(): string {
	const file = join(dataDir, 'secret.key');
	if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
	return readFileSync(file, 'utf8');
}

const children = new Set<ChildProcess>();
let isStopping = false;

/** Runs one process and runs it again when it dies, at most once a second. It ends by itself when this one is killed. */
function keep(name: string, args: string[], env: NodeJS.ProcessEnv): void {
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
		cwd: root,
		env,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	children.add(child);
	child.on('exit', (code, signal) => {
		children.delete(child);
		if (isStopping) return;
		process.stderr.write(`${name} ended (${signal ?? code}); starting it again.\n`);
		setTimeout(() => !isStopping && keep(name, args, env), 1_000);
	});
}

async function stop(database: Embedded | null, code = 0): Promise<void> {
	if (isStopping) return;
	isStopping = true;
	await Promise.all(
		[...children].map(
			(child) =>
				new Promise<void>((ended) => {
					child.once('exit', () => ended());
					child.kill('SIGTERM');
					setTimeout(() => child.kill('SIGKILL'), 8_000).unref();
				})
		)
	);
	await database?.stop();
	process.exit(code);
}

if (isDemo) takeLock();
await checkPort();
if (!isDev && !buildIfStale()) fail('The build failed: see the lines above.');

const database = isDemo
	? await keepEmbedded(dataDir, { told: (line) => process.stderr.write(`${line}\n`) }).catch(
			(problem: Error) => fail(problem.message)
		)
	: null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(database));
process.on('disconnect', () => void stop(database));

const ownerUrl = database?.ownerUrl ?? process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? '';
const env: NodeJS.ProcessEnv = {
	...process.env,
	PORT: String(port),
	DATABASE_URL: database?.appUrl ?? process.env.DATABASE_URL,
	SECRET_KEY: process.env.SECRET_KEY ?? (isDemo ? demoSecret() : undefined),
	CAP_DEMO: isDemo ? '1' : '0',
	LOG_LEVEL: process.env.LOG_LEVEL ?? (isDemo ? 'warn' : 'info')
};
delete env.DATABASE_OWNER_URL;
try {
	await migrate(ownerUrl);
	await publishCatalogue(env.DATABASE_URL ?? '');
	Object.assign(process.env, {
		DATABASE_URL: env.DATABASE_URL,
		SECRET_KEY: env.SECRET_KEY,
		CAP_DEMO: env.CAP_DEMO
	});
	const accounts = isDemo ? await loadDemoWorld(env.DATABASE_URL ?? '') : [];
	if (!isDemo && !env.SECRET_KEY)
		throw new Error('SECRET_KEY is not set: see the table of variables in README.md');
	keep(
		'web',
		isDev
			? [join(root, 'node_modules/vite/bin/vite.js'), 'dev', '--port', String(port), '--strictPort']
			: ['src/web.ts'],
		env
	);
	keep('worker', ['src/worker.ts'], env);
	const { ready } = await waitForWeb();
	if (!ready) throw new Error('The web process did not answer within 30 seconds: see the lines above.');
	say(`\nCap sur le Monde: http://localhost:${port}`);
	if (isDemo) {
		say(`Demo: sign in as anyone with one click at http://localhost:${port}/demo\n`);
		for (const account of accounts) say(`  ${account.role.padEnd(14)} ${account.email}`);
		say('\nCtrl-C stops everything.');
	}
} catch (problem) {
	process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
	await stop(database, 1);
}

async function publishCatalogue(url: string): Promise<void> {
	const db = connect(url, { max: 1 });
	await publishPack({ db, actor: system, now: await databaseNow(db) }, catalogue);
	await db.destroy();
}

async function waitForWeb(): Promise<{ ready: boolean }> {
	for (let attempt = 0; attempt < 150; attempt++) {
		if (await isHealthy()) return { ready: true };
		await new Promise((wait) => setTimeout(wait, 200));
	}
	return { ready: false };
}

/** Not by `fetch`, which refuses some ports by their number. */
function isHealthy(): Promise<boolean> {
	return new Promise((answer) => {
		get(`http://localhost:${port}/api/v1/health`, (response) => {
			response.resume();
			answer(response.statusCode === 200);
		}).on('error', () => answer(false));
	});
}
