import { describe, expect, test } from 'vitest';
import { importsOf, packagesOf, type SourceFile } from '#tests/source-files.ts';
import { contextOf, lib, product } from './sources.ts';

/**
 * The import tower: a context may import those of a lower floor, and itself. Two contexts of one floor do not know
 * each other. `#lib/eligibility` and the pure parts of others are engines: basics only.
 */
const floors: readonly (readonly string[])[] = [
	['basics'],
	['eligibility', 'allocation', 'territories'],
	['text'],
	['ui'],
	['server', 'accounts', 'audit', 'web', 'messages', 'organisations'],
	['programmes'],
	['situations'],
	['offers'],
	['funding', 'applications'],
	['panels'],
	['followup', 'rounds'],
	['appeals'],
	['statistics', 'privacy'],
	['demo'],
	['routes', 'hooks', 'worker', 'cli', 'start', 'web.ts', 'app']
];
const floorOf = (context: string) => floors.findIndex((floor) => floor.includes(context));
/** Ground-floor neighbours that are written as one: the connection, who acts, and what they did. */
const neighbours = new Set(floors[4]);

describe('the import tower', () => {
	test('every context under src/lib stands on a floor', () => {
		expect(
			[...new Set(lib.map((file) => contextOf(file.path)))].filter((context) => floorOf(context) < 0)
		).toEqual([]);
	});

	test('imports go down, or stay in their context', () => {
		const upward = lib.flatMap((file) =>
			importsOf(file)
				.filter((target) => target.startsWith('src/'))
				.map((target) => ({
					from: contextOf(file.path),
					to: contextOf(target),
					line: `${file.path} imports ${target}`
				}))
				.filter(
					({ from, to }) =>
						from !== to && !(neighbours.has(from) && neighbours.has(to)) && floorOf(to) >= floorOf(from)
				)
				.map(({ line }) => line)
		);
		expect(upward).toEqual([]);
	});

	test('never go round: no file depends on itself through others', () => {
		const ahead = new Map(
			product.map((file) => [file.path, importsOf(file).filter((target) => target !== file.path)])
		);
		for (let before = -1; before !== ahead.size;) {
			before = ahead.size;
			for (const [path, targets] of ahead)
				if (!targets.some((target) => ahead.has(target))) ahead.delete(path);
		}
		const isWanted = (path: string) => [...ahead.values()].some((targets) => targets.includes(path));
		expect([...ahead.keys()].filter(isWanted)).toEqual([]);
	});

	test.each(['eligibility', 'allocation'])('the %s engine imports basics only', (engine) => {
		const files = lib.filter((file) => file.path.startsWith(`src/lib/${engine}/`));
		const strangers = files.flatMap((file) => [
			...importsOf(file).filter(
				(target) => !/^src\/lib\/basics\//.test(target) && contextOf(target) !== engine
			),
			...packagesOf(file)
		]);
		expect(files.length).toBeGreaterThan(0);
		expect(strangers).toEqual([]);
	});

	test('the verifier of allocations shares nothing with the solver but types and the hash', () => {
		const isVerifier = ({ path }: SourceFile) => /^src\/lib\/allocation\/(verify|violation)/.test(path);
		const shared = lib
			.filter(isVerifier)
			.flatMap((file) =>
				[...file.text.matchAll(/^import (type )?.*?from '(.*?)';/gms)]
					.filter(([, isType, target]) => !isType && !/\/(sha256|verify-[a-z]+)\.ts$/.test(target ?? ''))
					.map(([line]) => `${file.path}: ${line}`)
			);
		expect(lib.some(isVerifier)).toBe(true);
		expect(shared).toEqual([]);
	});

	test('SvelteKit is known to routes, hooks and lib/web only', () => {
		const knowing = lib.filter((file) =>
			packagesOf(file).some((name) => /^(@sveltejs\/kit|\$app|\$env)/.test(name))
		);
		expect(knowing.map((file) => file.path).filter((path) => !path.startsWith('src/lib/web/'))).toEqual([]);
	});

	test('lucia is known to one module', () => {
		const knowing = product.filter((file) => packagesOf(file).includes('lucia')).map((file) => file.path);
		expect(knowing).toEqual(['src/lib/accounts/session.server.ts']);
	});

	test('routes never import routes', () => {
		const crossing = product
			.filter((file) => file.path.startsWith('src/routes/'))
			.flatMap((file) =>
				importsOf(file)
					.filter(
						(target) => target.startsWith('src/routes/') && !/\.svelte$|\$types|\/form\.ts$/.test(target)
					)
					.map((target) => `${file.path} imports ${target}`)
			);
		expect(crossing).toEqual([]);
	});
});

describe('a noun', () => {
	const nouns = lib.filter(
		(file) =>
			file.path.endsWith('.ts') &&
			!/\.server\.ts$/.test(file.path) &&
			!/^src\/lib\/(server|web|text|ui)\//.test(file.path)
	);

	test('knows no clock, no chance, no network and no environment', () => {
		const impure = nouns.filter((file) =>
			/\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bfetch\(|process\.env|crypto\.random/.test(file.text)
		);
		expect(impure.map((file) => file.path)).toEqual([]);
	});
});
