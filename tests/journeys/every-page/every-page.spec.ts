import AxeBuilder from '@axe-core/playwright';
import { type Browser as Chromium, expect, type Page, test } from '@playwright/test';
import { browser, crawl, linksOf, routeOf } from './browse.ts';
import { address, wholeDatabase } from './product.ts';
import { plantScene, type Name } from './scene.ts';

/**
 * Every page each role can reach, opened once in a real browser with an empty cache: what it weighs, whether it can be
 * read by everyone at 320 and at 1,280 pixels, in French and in English, and whether it stays quiet and at home.
 */
const kilobyte = 1024;
/** The goal is 120: pages that save as one types and the counsellor's lists still carry more script. */
const budget = 170 * kilobyte;

const doorOf = {
	visitor: '/',
	anna: '/mon-espace',
	chloe: '/conseiller',
	paula: '/organisme',
	olga: '/region',
	zoe: '/admin'
} as const satisfies Partial<Record<Name | 'visitor', string>>;
type Reader = keyof typeof doorOf;

const english = (path: string) => (path === '/' ? '/en' : path);

/** One address of each page the reader's own space leads to; public pages are the visitor's to check. */
async function pagesOf(reader: Reader, cookie: string, locale: 'fr' | 'en'): Promise<string[]> {
	const visit = browser(cookie);
	const start = locale === 'fr' ? doorOf[reader] : await twinOf(visit, doorOf[reader]);
	const publicDoors =
		locale === 'fr' ? ['/connexion', '/inscription', '/mot-de-passe-oublie'] : ['/en/sign-in'];
	const answers = await crawl(visit, reader === 'visitor' ? [start, ...publicDoors] : [start], 1);
	const isOwn = (path: string) =>
		reader === 'visitor' ||
		/^\/(me|counsellor|organisation|region|admin|account)(\/|$)/.test(routeOf(path) ?? '');
	return answers
		.filter(({ status, headers }) => status === 200 && /text\/html/.test(headers.get('content-type') ?? ''))
		.map(({ path }) => path)
		.filter(
			(path) => isOwn(path) && !/^(\/en)?\/demo(\/|$)/.test(path) && isEnglish(path) === (locale === 'en')
		);
}

const isEnglish = (path: string) => /^\/en(\/|$)/.test(path);

/** The address of the same page in English, as the page itself gives it. */
async function twinOf(visit: ReturnType<typeof browser>, path: string): Promise<string> {
	const { body } = await visit.get(path);
	return linksOf(body).find(isEnglish) ?? english(path);
}

interface Visit {
	page: Page;
	bytes: () => number;
	noise: string[];
}

/** A new browser profile: nothing cached, everything it says and asks for written down. */
async function openFresh(chromium: Chromium, cookie: string): Promise<Visit> {
	const context = await chromium.newContext({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' });
	const [name, value] = cookie.split('=');
	if (name && value) await context.addCookies([{ name, value, url: address }]);
	const page = await context.newPage();
	const noise: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
	});
	page.on('pageerror', (problem) => noise.push(problem.message));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(address) && !url.startsWith('data:')) noise.push(`asks another origin: ${url}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) noise.push(`${response.status()} ${response.url()}`);
	});
	let bytes = 0;
	const wire = await context.newCDPSession(page);
	await wire.send('Network.enable');
	wire.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
	return { page, bytes: () => bytes, noise };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)
	);
}

/** What axe does not say: a title, one heading of the first rank, a language, a way past the menu, no sideways scroll. */
function shapeOf(page: Page) {
	return page.evaluate(() => {
		const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		const skip = document.querySelector('a[href^="#"]');
		return {
			title: document.title,
			lang: document.documentElement.lang,
			h1: document.querySelectorAll('h1').length,
			skips: skip !== null && document.querySelector(skip.getAttribute('href') ?? '') !== null,
			main: document.querySelectorAll('main').length,
			wide:
				wide > 0
					? [...document.querySelectorAll('body *')]
							.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
							.slice(0, 3)
							.map((element) => `${element.tagName} .${element.getAttribute('class') ?? ''}`)
					: [],
			scripts: document.querySelectorAll('script').length
		};
	});
}

for (const reader of Object.keys(doorOf) as Reader[])
	for (const locale of ['fr', 'en'] as const)
		test(`every page of ${reader} in ${locale} is light, quiet and readable by all`, async ({
			browser: chromium
		}) => {
			test.setTimeout(120_000);
			const db = await wholeDatabase();
			const scene = await plantScene(db);
			const cookie = reader === 'visitor' ? '' : await scene.signIn(reader);
			await db.destroy();
			const paths = await pagesOf(reader, cookie, locale);
			expect(paths.length, 'pages reached').toBeGreaterThan(0);
			const titles = new Map<string, string>();
			const wrong: string[] = [];
			for (const path of paths) {
				const { page, bytes, noise } = await openFresh(chromium, cookie);
				const say = (problem: string) => wrong.push(`${path}: ${problem}`);
				await page.goto(address + path, { waitUntil: 'networkidle' });
				if (bytes() > budget) say(`${(bytes() / kilobyte).toFixed(0)} KB transferred`);
				const shape = await shapeOf(page);
				if (shape.lang !== locale) say(`lang is ${shape.lang}`);
				if (shape.h1 !== 1) say(`${shape.h1} h1`);
				if (shape.main !== 1) say(`${shape.main} main`);
				if (!shape.skips) say('no way past the menu');
				if (shape.wide.length > 0) say(`scrolls sideways at 320 px: ${shape.wide.join(', ')}`);
				if (!shape.title.replace(/[·–].*/, '').trim()) say('no title');
				const twin = titles.get(shape.title);
				if (twin && routeOf(twin) !== routeOf(path)) say(`has the title of ${twin}: ${shape.title}`);
				titles.set(shape.title, path);
				for (const fault of await faultsOf(page)) say(`at 320 px, ${fault}`);
				if (locale === 'fr') {
					await page.setViewportSize({ width: 1280, height: 900 });
					for (const fault of await faultsOf(page)) say(`at 1280 px, ${fault}`);
				}
				for (const sound of noise) say(sound);
				await page.context().close();
			}
			expect(wrong).toEqual([]);
		});
