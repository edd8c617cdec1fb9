import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, packagesOf, type SourceFile } from '#tests/source-files.ts';

const source = filesUnder('src', /\.(ts|svelte|mjs)$/);
const isTest = ({ path }: SourceFile) => /\.test\.ts$|\.test-data\.ts$/.test(path);
const product = source.filter((file) => !isTest(file));
const lib = product.filter((file) => file.path.startsWith('src/lib/'));

/** Context of a file under `src/lib`, or the layer above it. */
const contextOf = (path: string) =>
	/^src\/lib\/([^/]+)/.exec(path)?.[1] ?? path.replace(/^src\//, '').split(/[/.]/)[0] ?? '';

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

describe('a table', () => {
	/** Which context writes which table. The demo world writes what no verb can: organisations and people at once. */
	const writers: Record<string, string> = {
		person: 'accounts',
		session: 'accounts',
		sign_up: 'accounts',
		one_time_token: 'accounts',
		recovery_code: 'accounts',
		rate_limit: 'accounts',
		invitation: 'accounts',
		membership: 'accounts',
		organisation: 'organisations',
		audit_event: 'audit',
		access_log: 'audit',
		programme: 'programmes',
		programme_version: 'programmes',
		programme_draft: 'programmes',
		programme_case: 'programmes',
		consent: 'situations',
		situation_fact: 'situations',
		sensitive_fact: 'situations',
		situation_news: 'situations',
		offer: 'offers',
		offer_edition: 'offers',
		application: 'applications',
		application_event: 'applications',
		envelope: 'funding',
		funding_call: 'funding',
		funding_request: 'funding',
		ledger_entry: 'funding',
		stay_plan: 'funding',
		mandate: 'followup',
		criterion_shown: 'followup',
		certification: 'followup',
		round: 'rounds',
		round_offer: 'rounds',
		round_entry: 'rounds',
		round_choice: 'rounds',
		round_award: 'rounds',
		round_sub_reserve: 'rounds',
		round_draft: 'rounds',
		round_turn: 'rounds',
		round_run: 'rounds',
		round_refill: 'rounds',
		round_place: 'rounds',
		appeal: 'appeals',
		panel: 'panels',
		panel_member: 'panels',
		panel_text: 'panels',
		panel_reading: 'panels',
		note: 'followup',
		mail: 'messages'
	};

	test('has one writing context', () => {
		const strangers = lib.flatMap((file) =>
			[...file.text.matchAll(/\.(insertInto|updateTable|deleteFrom)\('(\w+)/g)]
				.filter((match) => {
					const context = contextOf(file.path);
					const home = writers[match[2] ?? ''];
					return context !== home && context !== 'demo' && !(home === 'messages' && context === 'server');
				})
				.map((match) => `${file.path} writes ${match[2]}`)
		);
		expect(strangers).toEqual([]);
	});

	test('is never written by a query file or a route', () => {
		const writing = product.filter(
			(file) =>
				(/queries\.server\.ts$/.test(file.path) || file.path.startsWith('src/routes/')) &&
				/\.(insertInto|updateTable|deleteFrom|mergeInto)\(/.test(file.text)
		);
		expect(writing.map((file) => file.path)).toEqual([]);
	});
});

describe('a route', () => {
	const guards = new Set(['actingAs', 'signedIn', 'anyone', 'atSecondFactor']);

	/** Bodies of the load, the actions and the methods a route file exports. */
	function entries(file: SourceFile): { name: string; first: ts.Statement | undefined; isBlock: boolean }[] {
		const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
		const found: { name: string; first: ts.Statement | undefined; isBlock: boolean }[] = [];
		const add = (name: string, node: ts.Node | undefined) => {
			if (!node) return;
			if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
				return add(name, node.expression);
			if (
				ts.isArrowFunction(node) ||
				ts.isFunctionExpression(node) ||
				ts.isFunctionDeclaration(node) ||
				ts.isMethodDeclaration(node)
			) {
				const body = node.body;
				found.push({
					name,
					first: body && ts.isBlock(body) ? body.statements[0] : undefined,
					isBlock: Boolean(body && ts.isBlock(body))
				});
			} else if (ts.isObjectLiteralExpression(node)) {
				for (const property of node.properties) {
					if (ts.isPropertyAssignment(property))
						add(`${name}.${property.name.getText()}`, property.initializer);
					else if (ts.isMethodDeclaration(property)) add(`${name}.${property.name.getText()}`, property);
				}
			}
		};
		const wanted = /^(load|actions|GET|POST|PUT|PATCH|DELETE|fallback)$/;
		for (const statement of tree.statements) {
			if (
				!ts.canHaveModifiers(statement) ||
				!ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
			)
				continue;
			if (ts.isFunctionDeclaration(statement) && statement.name && wanted.test(statement.name.text))
				add(statement.name.text, statement);
			if (ts.isVariableStatement(statement))
				for (const declaration of statement.declarationList.declarations)
					if (wanted.test(declaration.name.getText()))
						add(declaration.name.getText(), declaration.initializer);
		}
		return found;
	}

	const routes = product.filter((file) => /^src\/routes\/.*\+(page|layout)?\.?server\.ts$/.test(file.path));

	test('begins every load, action and method with a guard', () => {
		const unguarded = routes.flatMap((file) =>
			entries(file)
				.filter(({ first }) => {
					const call = /\b(\w+)\(/.exec(first?.getText() ?? '')?.[1];
					return !call || !guards.has(call);
				})
				.map(({ name }) => `${file.path}: ${name}`)
		);
		expect(routes.length).toBeGreaterThan(0);
		expect(unguarded).toEqual([]);
	});

	test('stays a translation: about a hundred lines at most', () => {
		expect(routes.filter((file) => file.text.split('\n').length > 130).map((file) => file.path)).toEqual([]);
	});
});

describe('a file', () => {
	test('has a name that says what it holds', () => {
		const banned = /(^|\/)(utils?|helpers?|common|misc|shared|manager|service|index)(\.|\/|$)/;
		expect(source.map((file) => file.path).filter((path) => banned.test(path))).toEqual([]);
	});

	test('stays under three hundred lines', () => {
		const long = source.filter(
			(file) => file.path !== 'src/lib/server/schema.ts' && file.text.split('\n').length > 300
		);
		expect(long.map((file) => file.path)).toEqual([]);
	});

	test('escapes no type check and leaves nothing for later', () => {
		const marks =
			/@ts-(ignore|expect-error|nocheck)|eslint-disable|\b(TODO|FIXME|XXX|HACK)\b|: any\b|\bas any\b/;
		expect(source.filter((file) => marks.test(file.text) && !isTest(file)).map((file) => file.path)).toEqual(
			[]
		);
	});

	test('puts no raw HTML in a page', () => {
		expect(
			product
				.filter((file) => file.path.endsWith('.svelte') && /\{@html/.test(file.text))
				.map((file) => file.path)
		).toEqual([]);
	});

	test('carries no inline style, which the content policy refuses', () => {
		expect(
			product
				.filter(
					(file) =>
						file.path.endsWith('.svelte') &&
						/\sstyle(=|:)/.test(file.text.replace(/<style[\s\S]*?<\/style>/g, ''))
				)
				.map((file) => file.path)
		).toEqual([]);
	});
});

describe('a verb', () => {
	/** A verb opens a transaction; its test stands beside it, or in a story of its context that names it. */
	test('has a test that calls it', () => {
		const tests =
			source
				.filter(isTest)
				.map((file) => file.text)
				.join('\n') +
			filesUnder('tests', /\.test\.ts$/)
				.map((file) => file.text)
				.join('\n');
		const verbs = lib.filter(
			(file) =>
				/\.server\.ts$/.test(file.path) && /inTransaction\(/.test(file.text) && !file.path.endsWith('/act.ts')
		);
		const untested = verbs.filter((file) => {
			const names = [...file.text.matchAll(/export (?:async )?function (\w+)/g)].map(
				(match) => match[1] ?? ''
			);
			return !names.some((name) => new RegExp(`\\b${name}\\(`).test(tests));
		});
		expect(untested.map((file) => file.path)).toEqual([]);
	});
});
