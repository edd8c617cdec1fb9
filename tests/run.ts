import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '#tests/chromium.ts';
import { announce, startTestCluster } from '#tests/database-server.ts';

/**
 * `npm test`: types, lint, unit and database tests, the production build, journeys in a browser. Each part runs to
 * its end even when another failed. The last line totals what the runners themselves reported.
 */
const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
// Half a hundred processes read the same modules: each is compiled once.
process.env.NODE_COMPILE_CACHE = join(results, 'compiled');

interface Totals {
	passed: number;
	failed: number;
	skipped: number;
}
const total: Totals = { passed: 0, failed: 0, skipped: 0 };
const add = (part: Totals) => {
	total.passed += part.passed;
	total.failed += part.failed;
	total.skipped += part.skipped;
};

/** Runs one command; its output is shown only when it fails. */
function run(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
	const started = Date.now();
	return new Promise((finished) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, NO_COLOR: '1', ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const output: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
		child.on('close', (code) => {
			const seconds = ((Date.now() - started) / 1000).toFixed(0);
			process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`);
			if (code !== 0) process.stdout.write(`${Buffer.concat(output).toString().slice(-12_000)}\n`);
			finished(code === 0);
		});
	});
}

async function check(name: string, command: string, args: string[]): Promise<void> {
	const isFine = await run(name, command, args);
	add({ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 });
}

/** A runner that dies before writing its report counts as one failure. */
function counted(file: string, isFine: boolean, read: (report: never) => Totals): void {
	const part = existsSync(file)
		? read(JSON.parse(readFileSync(file, 'utf8')) as never)
		: { passed: 0, failed: 0, skipped: 0 };
	if (!isFine && part.failed === 0) part.failed = 1;
	add(part);
}

async function vitest(): Promise<void> {
	const report = join(results, 'vitest.json');
	const isFine = await run('unit and database tests', bin('vitest'), [
		'run',
		'--reporter=json',
		`--outputFile=${report}`,
		'--reporter=minimal'
	]);
	counted(
		report,
		isFine,
		(r: {
			numPassedTests: number;
			numFailedTests: number;
			numPendingTests: number;
			numTodoTests: number;
		}) => ({
			passed: r.numPassedTests,
			failed: r.numFailedTests,
			skipped: r.numPendingTests + r.numTodoTests
		})
	);
}

async function journeys(): Promise<void> {
	const isFine = await run('journeys', bin('playwright'), ['test']);
	counted(
		join(results, 'journeys.json'),
		isFine,
		(r: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
			passed: r.stats.expected,
			failed: r.stats.unexpected + r.stats.flaky,
			skipped: r.stats.skipped
		})
	);
}

/** One after the other, beside what waits for PostgreSQL. Types come last: a build writes some of those they read. */
async function checks(build: Promise<void>): Promise<void> {
	await check('lint', bin('eslint'), ['.', '--max-warnings', '0']);
	await check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
	await build;
	await check('types', bin('svelte-check'), ['--fail-on-warnings', '--output', 'human']);
}

const server = await startTestCluster();
announce(server, server.template);
try {
	const build = check('production build', process.execPath, [
		'--disable-warning=ExperimentalWarning',
		join(root, 'src/cli/build.ts')
	]);
	const checked = checks(build);
	process.env.CHROMIUM_PATH = findChromium();
	// Some database tests start the built site, so it is there first.
	await Promise.all([build.then(vitest), checked]);
	await journeys();
} catch (problem) {
	process.stdout.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
	total.failed += 1;
} finally {
	await server.stop();
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
