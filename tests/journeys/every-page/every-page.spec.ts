import { type Browser, expect, type Page, test } from '@playwright/test';
import { axeSource, faultsOf } from '../axe.ts';
import { address } from './product.ts';
import { type Reader, sights } from './sights.ts';
import { beginSimulator, openWorld, pathOf, scriptedPages, signIn, tours, type World } from './visit.ts';

/**
 * Every page in each of its states, opened as on a first visit: what it weighs, whether everyone can read it on a narrow
 * phone and on a desk, in French and in English, and whether it stays quiet and at home.
 *
 * Kilobytes transferred, fonts and headers included. Measured in November 2026 (Chromium, the demo world):
 *
 * | page                        | first | at most |
 * | --------------------------- | ----: | ------: |
 * | home, offers, an offer      |    52 |      60 |
 * | any other                   |    51 |      60 |
 * | the proof of a decision     |   108 |     120 |
 */
const kilobyte = 1024;
const narrow = { width: 320, height: 640 };
const desk = { width: 1280, height: 900 };
const budgets = { plain: 60, scripted: 120 };

let world: World;
let scripted: ReadonlySet<string>;
test.beforeAll(async () => {
	world = await openWorld();
	scripted = await scriptedPages();
});
test.afterAll(() => world.db.destroy());

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
	const context = await browser.newContext({ viewport: narrow, locale: 'fr-FR' });
	await signIn(world, context, reader);
	const page = await context.newPage();
	if (reader === 'visitor' || reader === 'ines') await beginSimulator(page);
	await page.addInitScript({ content: axeSource });
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
				const path = pathOf(world, route, sight, locale);
				const say = (problem: string) => wrong.push(`${path}: ${problem}`);
				const isScripted = scripted.has(route) && sight.status === undefined;
				const { status, noise, parts } = await open(path, isScripted);
				if (status !== (sight.status ?? 200)) say(`answers ${status}`);
				if (new URL(page.url()).pathname !== new URL(path, address).pathname) say(`leads to ${page.url()}`);
				const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
				test.info().annotations.push({ type: path, description: `${(bytes / kilobyte).toFixed(1)} KB` });
				const budget = budgets[isScripted ? 'scripted' : 'plain'];
				if (bytes > budget * kilobyte)
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
				if (locale === 'en') await page.setViewportSize(desk);
				for (const fault of await faultsOf(page)) say(fault);
				if (locale === 'en') await page.setViewportSize(narrow);
				for (const sound of noise) if (!(sight.status === 404 && sound.includes('404'))) say(sound);
			}
			await close();
			expect(wrong).toEqual([]);
		});
