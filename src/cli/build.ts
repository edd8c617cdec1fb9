import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const stamp = join(root, 'build', '.sources');

/** Changes whenever a file the build reads changes. */
function sourcesFingerprint(): string {
	const hash = createHash('sha256');
	const add = (path: string) => hash.update(path.slice(root.length)).update(readFileSync(path));
	const walk = (folder: string) => {
		for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
			a.name < b.name ? -1 : 1
		)) {
			if (entry.name === 'generated' || entry.name.endsWith('.test.ts')) continue;
			if (entry.isDirectory()) walk(join(folder, entry.name));
			else add(join(folder, entry.name));
		}
	};
	walk(join(root, 'src'));
	walk(join(root, 'static'));
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts']) add(join(root, file));
	return hash.digest('hex');
}

/** Builds the site unless the last build was made from these very sources. False when the build fails. */
export function buildIfStale(): boolean {
	const now = sourcesFingerprint();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
	process.stdout.write('Building…\n');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const isBuilt = run(join(root, 'src/cli/compile-text.ts')) && run(vite, 'build', '--logLevel', 'error');
	if (isBuilt) writeFileSync(stamp, now);
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
