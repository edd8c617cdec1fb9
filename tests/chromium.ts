import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = () =>
	[
		process.env.CHROMIUM_PATH,
		chromium.executablePath(),
		'/usr/bin/chromium-headless-shell',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	].filter((path) => path !== undefined && existsSync(path));

/** A Chromium to test with: the one named, Playwright's own, the system's, else the distribution's, installed now. */
export function findChromium(): string {
	const found = places()[0];
	if (found) return found;
	const isRoot = process.getuid?.() === 0;
	const sudo = isRoot ? [] : ['sudo', '-n'];
	if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0)
		throw new Error('No Chromium: install one, or name it in CHROMIUM_PATH.');
	process.stderr.write('Installing Chromium from the distribution…\n');
	const run = (...args: string[]) => {
		const [command = '', ...rest] = [...sudo, ...args];
		execFileSync(command, rest, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	};
	run('apt-get', '-qq', 'update');
	// The shell is the same engine without a desktop around it: half the packages, and a third less to do at each page.
	try {
		run('apt-get', '-qq', '-y', 'install', '--no-install-recommends', 'chromium-headless-shell');
	} catch {
		run('apt-get', '-qq', '-y', 'install', '--no-install-recommends', 'chromium');
	}
	const installed = places()[0];
	if (!installed) throw new Error('Chromium was installed but not found: name it in CHROMIUM_PATH.');
	return installed;
}
