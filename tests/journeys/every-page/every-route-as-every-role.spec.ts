import { expect, test } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import { toIn } from '#lib/text/link.ts';
import { frenchPaths } from '#lib/text/paths.ts';
import { type Answer, browser, type Browser, dataOf } from './browse.ts';
import { type Owed, owed, type Who } from './owed.ts';
import { builtManifest, wholeDatabase } from './product.ts';
import { plantScene, type Scene } from './scene.ts';
import { cast, type Name, names } from './scene/cast.ts';

type Asker = Name | 'visitor';
const askers: readonly Asker[] = ['visitor', ...names];
const signInPath = toIn('fr', '/sign-in');
const secondFactorPath = toIn('fr', '/sign-in/second-factor');

/** `(public)` groups folders and is not part of an address. */
const addressed = (id: string) => id.replace('/(public)', '') || '/';

type Verdict =
	'served' | 'not found' | 'sent to sign in' | 'sent to the second factor' | 'forbidden' | 'broken';

function verdictOf({ status, headers: { location = '' } }: Answer): Verdict {
	if (status >= 500) return 'broken';
	if (status === 404) return 'not found';
	if (status === 403) return 'forbidden';
	if (status === 303 && location.startsWith(secondFactorPath)) return 'sent to the second factor';
	if (status === 303 && location.startsWith(`${signInPath}?next=`)) return 'sent to sign in';
	return 'served';
}

function owedTo(asker: Asker, who: Who, own: Owed['own']): Verdict {
	if (who === 'everyone') return 'served';
	if (who === 'nobody') return 'not found';
	if (asker === 'visitor') return 'sent to sign in';
	if (!who.includes(cast[asker])) return 'not found';
	if (Array.isArray(own)) return own.includes(asker) ? 'served' : 'not found';
	const isStranger = names.findIndex((name) => cast[name] === cast[asker]) !== names.indexOf(asker);
	return own && isStranger ? 'not found' : 'served';
}

/** Four thousand of these answers are refusals, and only what they say counts here: their page is drawn elsewhere. */
const askerOf = (cookie = '') => browser(cookie, { accept: 'text/*' });

let db: Kysely<DB>;
let scene: Scene;
const visits = {} as Record<Asker, Browser>;
let routes: { id: string; path: string; owed: Owed; isPage: boolean; actions: string[] }[];

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	db = await wholeDatabase();
	scene = await plantScene(db);
	visits.visitor = askerOf();
	for (const name of names) visits[name] = askerOf(await scene.signIn(name));
	const { routes: built, nodes } = await builtManifest();
	routes = [];
	for (const { id, page, endpoint } of built) {
		const row = owed[addressed(id)];
		if (!row) continue;
		const handlers = page
			? ((await nodes[page.leaf]?.())?.server?.actions ?? {})
			: ((await endpoint?.()) ?? {});
		routes.push({
			id,
			path: pathOf(addressed(id), row),
			owed: row,
			isPage: page !== null,
			actions: page ? Object.keys(handlers).map((name) => (name === 'default' ? '' : `?/${name}`)) : ['']
		});
	}
});
test.afterAll(() => db.destroy());

/** The French address people see, filled with what belongs to the first of each role. */
function pathOf(route: string, row: Owed): string {
	const pattern = (frenchPaths as Record<string, string>)[route] ?? route;
	return pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) =>
		row.unknown
			? 'a-word-that-was-never-sent-to-anybody-at-all'
			: scene.ids[row.at?.[name] ?? (name as 'offer')]
	);
}

/** Asks everything of everybody, a few at a time, and answers what went otherwise than owed. */
async function compare(
	ask: (visit: Browser, route: (typeof routes)[number], asker: Asker) => Promise<[Verdict, Verdict][]>,
	who: readonly Asker[] = askers
): Promise<string[]> {
	const wrong: string[] = [];
	await Promise.all(
		who.map(async (asker) => {
			for (const route of routes)
				for (const [got, wanted] of await ask(visits[asker], route, asker))
					if (got !== wanted) wrong.push(`${route.id} to ${asker}: ${got}, should be ${wanted}`);
		})
	);
	return wrong.sort();
}

/** A link that was never sent is a page that says so, or a page that does not exist. */
const lenient = (got: Verdict, { unknown }: Owed): Verdict =>
	unknown && got === 'not found' ? 'served' : got;

test('a page is shown to those it is for, and to nobody else', async () => {
	const wrong = await compare(async ({ get }, { path, owed }, asker) => [
		[lenient(verdictOf(await get(path)), owed), owedTo(asker, owed.read, owed.own)]
	]);
	expect(wrong).toEqual([]);
});

test('its data is given to those it is for, and to nobody else', async () => {
	const wrong = await compare(async ({ get }, { path, owed, isPage }, asker) => {
		if (!isPage) return [];
		const answer = await get(dataOf(path));
		const wanted = owedTo(asker, owed.read, owed.own);
		return [[lenient(dataVerdict(answer), owed), wanted]];
	});
	expect(wrong).toEqual([]);
});

/** The data of a page answers 200 with the redirect or the error inside. */
function dataVerdict(answer: Answer): Verdict {
	if (answer.status !== 200 || !answer.body.startsWith('{')) return verdictOf(answer);
	const data = JSON.parse(answer.body.split('\n')[0] ?? '{}') as {
		type: string;
		location?: string;
		nodes?: ({ type: string; status?: number } | null)[];
	};
	if (data.type === 'redirect')
		return verdictOf({ ...answer, status: 303, headers: { location: data.location } });
	const failed = data.nodes?.find((node) => node?.type === 'error');
	return failed ? verdictOf({ ...answer, status: failed.status ?? 500 }) : 'served';
}

test('a post is taken from those who may write, and leaves no trace from anybody else', async () => {
	const before = await lastAct();
	const wrong = await compare(async ({ post }, { path, owed, actions }, asker) => {
		const wanted = owedTo(asker, owed.write ?? 'nobody', owed.own);
		if (wanted === 'served') return [];
		const verdicts: [Verdict, Verdict][] = [];
		for (const action of actions.length > 0 ? actions : [''])
			verdicts.push([verdictOf(await post(path + action)), wanted]);
		return verdicts;
	});
	expect(wrong).toEqual([]);
	const acts = await db
		.selectFrom('audit_event')
		.select(['act', 'actor_role'])
		.where('actor_id', 'in', Object.values(scene.people))
		.where('at', '>', before)
		.execute();
	expect(acts).toEqual([]);
});

async function lastAct(): Promise<Date> {
	const { at } = await db
		.selectFrom('audit_event')
		.select((row) => row.fn.max('at').as('at'))
		.executeTakeFirstOrThrow();
	return at ?? new Date(0);
}

test('an empty post of somebody who may write is answered, never broken', async () => {
	const wrong = await compare(async (_, { path, owed, actions }, asker) => {
		if (owedTo(asker, owed.write ?? 'nobody', owed.own) !== 'served') return [];
		const verdicts: [Verdict, Verdict][] = [];
		for (const action of actions) {
			const visit = asker === 'visitor' ? visits.visitor : browser(await scene.signIn(asker));
			const got = verdictOf(await visit.post(path + action));
			verdicts.push([got === 'not found' ? 'served' : got, 'served']);
		}
		return verdicts;
	});
	expect(wrong).toEqual([]);
});

test('an address nobody could have been given is a page that does not exist, never a fault', async () => {
	const strange = [
		'not-an-id',
		'00000000-0000-7000-8000-000000000000',
		'a%00b',
		"x'--",
		'%F0%9F%A7%AD',
		'x'.repeat(900)
	];
	const wrong: string[] = [];
	for (const { id, owed: row } of routes) {
		if (!id.includes('[')) continue;
		const pattern = (frenchPaths as Record<string, string>)[addressed(id)] ?? id;
		const asker =
			typeof row.read === 'string' ? 'visitor' : names.find((name) => row.read.includes(cast[name]));
		if (!asker) continue;
		const visit = asker === 'visitor' ? visits.visitor : askerOf(await scene.signIn(asker));
		for (const value of strange) {
			const path = pattern.replaceAll(/\[\w+\]/g, value);
			const wanted = row.unknown ? ['served', 'not found'] : ['not found'];
			for (const address of [path, dataOf(path)]) {
				const answer = await visit.get(address);
				const got = answer.status === 400 ? 'not found' : dataVerdict(answer);
				if (!wanted.includes(got)) wrong.push(`${address.slice(0, 80)} to ${asker}: ${got}`);
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('a post from another site, or from nowhere, is refused to everybody', async () => {
	const wrong = await compare(
		async ({ post }, { path, actions }) => {
			const action = actions[0] ?? '';
			return [
				[verdictOf(await post(path + action, {}, 'https://elsewhere.example')), 'forbidden'],
				[verdictOf(await post(path + action, {}, null)), 'forbidden'],
				[verdictOf(await post(path + action, {}, 'null')), 'forbidden']
			];
		},
		['visitor', 'anna', 'paula', 'chloe', 'olga', 'zoe']
	);
	expect(wrong).toEqual([]);
});

test('staff who have not shown their second factor reach the page where they show it, and nothing else', async () => {
	const wrong: string[] = [];
	for (const name of ['chloe', 'paula', 'olga', 'zoe'] as const) {
		const visit = askerOf(await scene.signIn(name, { isComplete: false }));
		for (const { id, path, owed: row } of routes) {
			if (row.read === 'everyone' || row.read === 'nobody' || !row.read.includes(cast[name])) continue;
			const wanted = row.beforeSecondFactor ? 'served' : 'sent to the second factor';
			for (const got of [verdictOf(await visit.get(path)), dataVerdict(await visit.get(dataOf(path)))])
				if (addressed(id) !== '/sign-in/second-factor' && got !== wanted)
					wrong.push(`${id} to ${name}: ${got}, should be ${wanted}`);
		}
	}
	expect(wrong).toEqual([]);
});
