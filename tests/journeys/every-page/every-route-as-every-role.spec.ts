import { expect, test } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { Role } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';
import { toIn } from '#lib/text/link.ts';
import { frenchPaths } from '#lib/text/paths.ts';
import { type Answer, browser, type Browser, dataOf } from './browse.ts';
import { builtManifest, wholeDatabase } from './product.ts';
import { cast, type Name, names, plantScene, type Scene } from './scene.ts';

/**
 * What each route owes to whom, written down a second time and by hand: when the policy table and this one disagree,
 * one of them is wrong. `own` marks pages about somebody's own things: the second person of the role is a stranger
 * there and gets the answer of a page that does not exist.
 */
type Who = 'everyone' | 'nobody' | readonly Role[];
interface Owed {
	read: Who;
	write?: Who;
	/** `true`: the first of each role; or the people of the scene it belongs to. */
	own?: true | readonly Name[];
	/** Ids of the scene that stand in the address, where the parameter's own name does not tell. */
	at?: Record<string, keyof Scene['ids']>;
	/** A word of the address that belongs to nobody: a link that was never sent. */
	unknown?: true;
	beforeSecondFactor?: true;
}

const young = ['young-person'] as const;
const counsellor = ['counsellor'] as const;
const partner = ['partner'] as const;
const officer = ['officer'] as const;
const administrator = ['administrator'] as const;
const signedIn = [
	'young-person',
	'counsellor',
	'partner',
	'officer',
	'administrator',
	'panel-member'
] as const;
const panel = ['officer', 'panel-member'] as const;

const owed: Record<string, Owed> = {
	'/': { read: 'everyone' },
	'/offers': { read: 'everyone' },
	'/offers/[offer]': { read: 'everyone', write: young },
	'/grants': { read: 'everyone' },
	'/grants/[programme]': { read: 'everyone' },
	'/simulator': { read: 'everyone', write: 'everyone' },
	'/simulator/result': { read: 'everyone', write: 'everyone' },
	'/simulator/questions': { read: 'everyone' },
	'/algorithms': { read: 'everyone' },
	'/algorithms/verify': { read: 'everyone' },
	'/algorithms/rounds/[round]': { read: 'everyone' },
	'/regions': { read: 'everyone' },
	'/help': { read: 'everyone' },
	'/accessibility': { read: 'everyone' },
	'/legal': { read: 'everyone' },
	'/privacy': { read: 'everyone' },
	'/not-found': { read: 'nobody' },

	'/sign-in': { read: 'everyone', write: 'everyone' },
	'/sign-in/link': { read: 'everyone', write: 'everyone' },
	'/sign-in/link/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/sign-in/second-factor': { read: signedIn, write: signedIn, beforeSecondFactor: true },
	'/sign-out': { read: 'nobody', write: signedIn, beforeSecondFactor: true },
	'/sign-up': { read: 'everyone', write: 'everyone' },
	'/sign-up/verify': { read: 'everyone', write: 'everyone' },
	'/sign-up/too-young': { read: 'everyone' },
	'/reset': { read: 'everyone', write: 'everyone' },
	'/reset/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/email-change/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/invitation/[token]': { read: 'everyone', write: 'everyone', unknown: true },
	'/account': { read: signedIn, write: signedIn },
	'/account/second-factor': { read: signedIn, write: signedIn },

	'/me': { read: young },
	'/me/situation': { read: young, write: young },
	'/me/applications': { read: young },
	'/me/applications/[application]': { read: young, write: young, own: true },
	'/me/applications/[application]/check': {
		read: young,
		write: young,
		own: true,
		at: { application: 'draft' }
	},
	'/me/applications/[application]/sent': { read: young, own: true },
	'/me/applications/[application]/funding': {
		read: young,
		write: young,
		own: true,
		at: { application: 'accepted' }
	},
	'/me/funding/[request]': { read: young, write: young, own: true },
	'/me/funding/[request]/trace': { read: young, own: true },
	'/me/rounds': { read: young },
	'/me/rounds/[round]': { read: young, write: young },
	'/me/rounds/[round]/ask': { read: young, write: young, own: true, at: { round: 'answeredRound' } },
	'/me/rounds/[round]/text': { read: young, write: young, own: true, at: { round: 'panelRound' } },
	'/me/rounds/[round]/leave': { read: young, write: young, own: true, at: { round: 'runRound' } },
	'/me/rounds/[round]/answer': { read: young, write: young, at: { round: 'answersRound' } },
	'/me/rounds/[round]/letter': { read: young, at: { round: 'answersRound' } },
	'/me/file': { read: young, write: young },
	'/me/priority': { read: young, write: young },
	'/me/plan': { read: young, write: young },
	'/me/plan/calendar': { read: young, own: true },
	'/me/support/[mandate]': { read: young, write: young, own: true },
	'/me/export': { read: 'nobody', write: young },

	'/counsellor': { read: counsellor, write: counsellor },
	'/counsellor/invite': { read: counsellor, write: counsellor },
	'/counsellor/people/[person]': { read: counsellor, write: counsellor, own: true },
	'/counsellor/people/[person]/propose': { read: counsellor, write: counsellor, own: true },
	'/counsellor/people/[person]/plan': { read: counsellor, write: counsellor, own: true },

	'/organisation': { read: partner },
	'/organisation/offers': { read: partner, write: partner },
	'/organisation/offers/new': { read: partner, write: partner },
	'/organisation/offers/[offer]': { read: partner, write: partner, own: true, at: { offer: 'draftOffer' } },
	'/organisation/applications': { read: partner },
	'/organisation/applications/[application]': { read: partner, write: partner, own: true },
	'/organisation/members': { read: partner, write: partner },

	'/region': { read: officer },
	'/region/offers': { read: officer },
	'/region/offers/[offer]': { read: officer, write: officer, at: { offer: 'moderatedOffer' } },
	'/region/programmes': { read: officer },
	'/region/programmes/[programme]': { read: officer, write: officer },
	'/region/programmes/[programme]/write': { read: officer, write: officer },
	'/region/programmes/[programme]/preview': { read: officer },
	'/region/calls': { read: officer, write: officer },
	'/region/calls/[call]': { read: officer, write: officer },
	'/region/rounds': { read: officer, write: officer },
	'/region/rounds/[round]': { read: officer, write: officer },
	'/region/appeals': { read: officer },
	'/region/appeals/[appeal]': { read: officer, write: officer },
	'/region/rounds/[round]/decide': { read: officer, write: officer, own: true, at: { round: 'runRound' } },
	'/region/rounds/[round]/awards/[entry]': { read: officer, write: officer, at: { round: 'runRound' } },
	'/region/rounds/[round]/answers': { read: officer, write: officer, at: { round: 'answersRound' } },
	'/region/rounds/drafts/[draft]': { read: officer, write: officer, at: { draft: 'roundDraft' } },
	'/region/rounds/drafts/[draft]/review': { read: officer, write: officer, at: { draft: 'roundDraft' } },
	'/region/requests/[request]': { read: officer, write: officer },
	'/region/requests/[request]/trace': { read: officer },
	'/region/organisations': { read: officer },
	'/region/organisations/new': { read: officer, write: officer },
	'/region/organisations/[organisation]': { read: officer, write: officer },
	'/region/invitations': { read: officer, write: officer },

	'/panel': { read: panel },
	'/panel/[round]': {
		read: panel,
		write: panel,
		own: ['olga', 'octave', 'pia'],
		at: { round: 'panelRound' }
	},
	'/panel/[round]/[reading]': { read: panel, write: panel, own: ['pia'], at: { round: 'panelRound' } },

	'/admin': { read: administrator },
	'/admin/accounts': { read: administrator, write: administrator },
	'/admin/audit': { read: administrator, write: administrator },

	'/demo': { read: 'everyone', write: 'everyone' },
	'/demo/mailbox': { read: 'everyone' },
	'/demo/mailbox/[mail]': { read: 'everyone' },
	'/api/v1/health': { read: 'everyone' }
};

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
