import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import { toIn } from '#lib/text/link.ts';
import type { RouteId } from '#lib/text/paths.ts';
import { faultsOf } from './axe.ts';
import { type Letters, plantLetters } from './letters.ts';
import { address, builtManifest, wholeDatabase } from './product.ts';
import { plantScene, type Scene } from './scene.ts';
import { demoReaders, type Reader, type Sight, sights } from './sights.ts';

/**
 * Every page in each of its states, opened as on a first visit: what it weighs, whether everyone can read it on a narrow
 * phone and on a desk, in French and in English, and whether it stays quiet and at home.
 *
 * Kilobytes transferred, fonts and headers included. Measured in November 2026 (Chromium, the demo world):
 *
 * | page                        | first | at most |
 * | --------------------------- | ----: | ------: |
 * | home, offers, an offer      |    52 |      60 |
 * | any other without a script  |    51 |      60 |
 * | sign-in, reset, invitation  |    95 |     120 |
 * | a counsellor's caseload     |   108 |     120 |
 * | a draft being typed         |   112 |     120 |
 */
const kilobyte = 1024;
const budget = { plain: 60 * kilobyte, scripted: 120 * kilobyte };

/** In French every state, narrow; in English the usual one, measured narrow and read by axe on a desk. */
const routes = Object.entries(sights) as [RouteId, readonly Sight[]][];
const readers = [...new Set(routes.flatMap(([, list]) => list.map(({ by }) => by)))];
const tours = readers.flatMap((reader) =>
	(['fr', 'en'] as const).map((locale) => ({
		reader,
		locale,
		seen: routes.flatMap(([route, list]) =>
			(locale === 'fr' ? list : list.slice(0, 1))
				.filter(({ by }) => by === reader)
				.map((sight) => ({ route, sight }))
		)
	}))
);

let db: Kysely<DB>;
let scene: Scene;
let letters: Letters;
/** The pages that ask for a script. */
let scripted: Set<string>;

test.beforeAll(async () => {
	db = await wholeDatabase();
	scene = await plantScene(db);
	letters = await plantLetters(db, scene);
	const { routes, nodes } = await builtManifest();
	scripted = new Set();
	for (const { id, page } of routes)
		if (page && (await nodes[page.leaf]?.())?.universal?.csr)
			scripted.add(id.replace('/(public)', '') || '/');
});
test.afterAll(() => db.destroy());

async function signIn(context: BrowserContext, reader: Reader): Promise<void> {
	const add = (cookie: string) => {
		const [name = '', value = ''] = cookie.split('=');
		return context.addCookies([{ name, value, url: address }]);
	};
	if (reader === 'visitor') await add(`sign-up=${letters.signUp}`);
	else if (reader === 'half') await add(await scene.signIn('paula', { isComplete: false }));
	else if (reader in demoReaders) {
		const email = demoReaders[reader as keyof typeof demoReaders];
		const { id } = await db
			.selectFrom('person')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirstOrThrow();
		await add(await scene.signInAs(id));
	} else await add(await scene.signIn(reader as keyof Scene['people']));
}

/** One answer in the simulator, so that there is a result to look at. */
async function beginSimulator(page: Page): Promise<void> {
	await page.goto(`${address}/simulateur`);
	for (const [position, typed] of ['2', '5', '2006'].entries())
		await page.locator('fieldset input').nth(position).fill(typed);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.waitForURL(/simulateur/);
}

function pathOf(route: RouteId, { at, query = '' }: Sight, locale: 'fr' | 'en'): string {
	const known: Record<string, string> = { ...scene.ids, ...letters };
	const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
	const params = Object.fromEntries(
		names.map((name) => [name, known[at?.[name] ?? name] ?? at?.[name] ?? ''])
	);
	return (toIn as (locale: string, route: string, params: object) => string)(locale, route, params) + query;
}

/** What axe does not say: title, language, one heading of the first rank, a way past the menu, no sideways scroll. */
function shapeOf(page: Page) {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const skip = document.querySelector('a[href^="#"]');
		const tooWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
		return {
			title: document.title,
			lang: document.documentElement.lang,
			h1: document.querySelectorAll('h1').length,
			main: document.querySelectorAll('main').length,
			skips: skip !== null && document.querySelector(skip.getAttribute('href') ?? '') !== null,
			isHydrated: document.querySelector('link[rel=modulepreload]') !== null,
			wide:
				scrollWidth > clientWidth
					? [...document.querySelectorAll('body *')]
							.filter(tooWide)
							.slice(0, 3)
							.map((element) => `${element.tagName} .${element.getAttribute('class') ?? ''}`)
					: []
		};
	});
}

/** A page whose every byte, word and request is written down. */
async function watched(browser: Browser, reader: Reader) {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' });
	await signIn(context, reader);
	const page = await context.newPage();
	if (reader === 'visitor' || reader === 'ines') await beginSimulator(page);
	let noise: string[] = [];
	let parts: { url: string; bytes: number }[] = [];
	page.on('console', (message) => {
		if (/^(error|warning)$/.test(message.type())) noise.push(message.text());
	});
	page.on('pageerror', (problem) => noise.push(problem.message));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(`${address}/`) && !url.startsWith('data:')) noise.push(`asks another origin: ${url}`);
	});
	const wire = await context.newCDPSession(page);
	const urls = new Map<string, string>();
	await wire.send('Network.enable');
	wire.on('Network.requestWillBeSent', ({ requestId, request }) => void urls.set(requestId, request.url));
	wire.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
		parts.push({ url: new URL(urls.get(requestId) ?? 'about:blank').pathname, bytes });
	});
	return {
		page,
		close: () => context.close(),
		/** Opens a path as if for the first time. */
		async open(path: string, isScripted: boolean) {
			await wire.send('Network.clearBrowserCache');
			await page.setViewportSize({ width: 320, height: 640 });
			noise = [];
			parts = [];
			const answer = await page.goto(address + path, { waitUntil: isScripted ? 'networkidle' : 'load' });
			await page.evaluate(() => document.fonts.ready);
			return { status: answer?.status() ?? 0, noise, parts };
		}
	};
}

for (const { reader, locale, seen } of tours)
	if (seen.length > 0)
		test(`every page ${reader} sees in ${locale} is light, quiet and readable by all`, async ({
			browser
		}) => {
			test.setTimeout(90_000);
			const { page, open, close } = await watched(browser, reader);
			const titles = new Map<string, string>();
			const wrong: string[] = [];
			for (const { route, sight } of seen) {
				const path = pathOf(route, sight, locale);
				const say = (problem: string) => wrong.push(`${path}: ${problem}`);
				const isScripted = scripted.has(route) && sight.status === undefined;
				const { status, noise, parts } = await open(path, isScripted);
				if (status !== (sight.status ?? 200)) say(`answers ${status}`);
				if (new URL(page.url()).pathname !== new URL(path, address).pathname) say(`leads to ${page.url()}`);
				const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
				test.info().annotations.push({ type: path, description: `${(bytes / kilobyte).toFixed(1)} KB` });
				if (bytes > budget[isScripted ? 'scripted' : 'plain'])
					say(
						`${(bytes / kilobyte).toFixed(0)} KB: ${parts.map((part) => `${part.bytes} ${part.url}`).join(', ')}`
					);
				const shape = await shapeOf(page);
				if (!isScripted && shape.isHydrated) say('ships a script it did not ask for');
				if (shape.lang !== locale) say(`lang is ${shape.lang}`);
				if (shape.h1 !== 1) say(`${shape.h1} h1`);
				if (shape.main !== 1) say(`${shape.main} main`);
				if (!shape.skips) say('no way past the menu');
				if (shape.wide.length > 0) say(`scrolls sideways at 320 px: ${shape.wide.join(', ')}`);
				if (!shape.title.replace(/[·–].*/, '').trim()) say('no title');
				const twin = titles.get(shape.title);
				if (sight === sights[route][0] && sight.status === undefined) {
					if (twin) say(`has the title of ${twin}: ${shape.title}`);
					titles.set(shape.title, path);
				}
				if (locale === 'en') await page.setViewportSize({ width: 1280, height: 900 });
				for (const fault of await faultsOf(page)) say(fault);
				for (const sound of noise) if (!(sight.status === 404 && sound.includes('404'))) say(sound);
			}
			await close();
			expect(wrong).toEqual([]);
		});
