import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { browser, crawl, routeOf } from './browse.ts';
import { address, wholeDatabase } from './product.ts';
import { type Name, plantScene } from './scene.ts';

/**
 * Every form each role can reach, sent empty: the page comes back with its mistakes told in words, tied to their fields
 * and readable by all. Forms that need nothing to be filled in, and those that decide something, are left alone.
 */
const doorOf = {
	visitor: ['/connexion', '/inscription', '/mot-de-passe-oublie', '/simulateur'],
	anna: ['/mon-espace'],
	chloe: ['/conseiller'],
	paula: ['/organisme'],
	olga: ['/region'],
	zoe: ['/admin']
} as const satisfies Partial<Record<Name | 'visitor', readonly string[]>>;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [reader, starts] of Object.entries(doorOf) as [keyof typeof doorOf, readonly string[]][])
	test(`a form ${reader} sends empty comes back readable`, async ({ browser: chromium }) => {
		test.setTimeout(90_000);
		const db = await wholeDatabase();
		const scene = await plantScene(db);
		await db.destroy();
		const cookie = reader === 'visitor' ? '' : await scene.signIn(reader);
		const pages = (await crawl(browser(cookie), starts, 1)).filter(
			({ status, path, body }) =>
				status === 200 &&
				!path.includes('next=') &&
				!/^(\/en|\/demo)(\/|$)/.test(path) &&
				(reader === 'visitor'
					? starts.includes(path)
					: /^\/(me|counsellor|organisation|region|admin|account)/.test(routeOf(path) ?? '')) &&
				/<form[^>]*method="POST"[\s\S]*?<(input|textarea|select)[^>]*\brequired|<form[^>]*method="POST"[\s\S]*?<(textarea)/i.test(
					body
				)
		);
		const context = await chromium.newContext({
			viewport: { width: 320, height: 640 },
			javaScriptEnabled: true
		});
		const [name, value] = cookie.split('=');
		if (name && value) await context.addCookies([{ name, value, url: address }]);
		const page = await context.newPage();
		const wrong: string[] = [];
		for (const { path } of pages) {
			await page.goto(address + path);
			const form = page
				.locator('main form[method="POST" i]')
				.filter({ has: page.locator('input:not([type=hidden]), textarea, select') });
			if ((await form.count()) === 0) continue;
			await form.first().evaluate((element) => {
				if (!(element instanceof HTMLFormElement)) return;
				element.noValidate = true;
				for (const field of element.elements)
					if (field instanceof HTMLInputElement && /text|email|password|tel|number/.test(field.type))
						field.value = '';
					else if (field instanceof HTMLTextAreaElement) field.value = '';
			});
			const answered = page.waitForResponse((response) => response.request().method() === 'POST');
			await form.first().evaluate((element) => (element as HTMLFormElement).requestSubmit());
			const status = (await answered).status();
			await page.waitForLoadState('networkidle');
			if (status >= 500) wrong.push(`${path}: ${status}`);
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			for (const { id, nodes } of violations) wrong.push(`${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
			const told = await page.locator('[aria-invalid="true"]').count();
			if (told === 0 && page.url() === address + path)
				wrong.push(`${path}: answers ${status} and says nothing`);
			const unexplained = await page.evaluate(() =>
				[...document.querySelectorAll('[aria-invalid="true"]')]
					.filter((field) => {
						const ids = (field.getAttribute('aria-describedby') ?? '').split(/\s+/);
						return !ids.some((id) => document.getElementById(id)?.textContent?.trim());
					})
					.map((field) => field.getAttribute('name'))
			);
			for (const field of unexplained) wrong.push(`${path}: ${field} is wrong, and nothing says why`);
			if (told > 0 && !/^(Erreur|Error)/.test(await page.title()))
				wrong.push(`${path}: the title does not say "Erreur"`);
			if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
				wrong.push(`${path}: scrolls sideways`);
		}
		await context.close();
		expect(wrong).toEqual([]);
	});
