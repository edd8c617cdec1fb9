import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sourcesStamp } from './sources-stamp.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the compiler of the texts writes beside them. */
const written = /[\\/]generated[\\/]|project\.inlang[\\/](?!settings\.json$)/;

/** The files under a folder that the build reads. */
function sourcesUnder(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((path) => !written.test(path));
}

/** Builds the site unless the last build was made from these very sources. False when the build fails. */
export function buildIfStale(): boolean {
	const stamp = sourcesStamp('build', [
		...sourcesUnder('src'),
		...sourcesUnder('static'),
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts'
	]);
	if (stamp.isFresh) return true;
	process.stdout.write('Building…\n');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const isBuilt = run(join(root, 'src/cli/compile-text.ts')) && run(vite, 'build', '--logLevel', 'error');
	if (isBuilt) stamp.write();
	return isBuilt;
}

/** Runs a script of Node; what it complains of is shown when it fails. */
function run(...args: string[]): boolean {
	const { status, stderr } = spawnSync(process.execPath, args, {
		cwd: root,
		// A build begun by a test would otherwise be one for development, without its plugins.
		env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	if (status !== 0) process.stderr.write(stderr);
	return status === 0;
}

if (import.meta.main) process.exit(buildIfStale() ? 0 : 1);
