import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from '../axe.ts';
import { address } from './product.ts';
import { openWorld, pathOf, signIn, tours, type World } from './visit.ts';

/**
 * Every form that cannot be sent empty, sent all the same: the page comes back with its mistakes in words, the focus on
 * their summary, each tied to its field, and with what was typed. A draft or a plan is kept half done: no such form.
 */
const halfDone = /^\/(me\/applications\/\[application\]|organisation\/offers|region\/rounds\/drafts)|\/plan$/;
const word = 'Rien encore';

let world: World;
test.beforeAll(async () => {
	world = await openWorld();
});
test.afterAll(() => world.db.destroy());

/** Empties the forms that need something and answers where each stands among all of the page, and what it asks. */
function needyForms(page: Page): Promise<{ position: number; asks: string }[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLFormElement>('main form')].flatMap((form, position) => {
			const fields = [...form.elements].filter((field) => field.matches(':read-write, select'));
			for (const field of fields) if ('value' in field) field.value = '';
			const names = fields.map((field) => field.getAttribute('name'));
			const asks = `${form.getAttribute('action')} ${names.join(' ')}`;
			return form.method === 'post' && !form.checkValidity() ? [{ position, asks }] : [];
		})
	);
}

/** Sends the form at that position with nothing in it but a word in its first optional text; answers that field. */
function sendEmpty(page: Page, position: number): Promise<string | null> {
	return page.evaluate(
		([position, word]) => {
			const form = document.querySelectorAll<HTMLFormElement>('main form')[position as number];
			if (!form) return null;
			for (const field of form.elements)
				if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) field.checked = false;
				else if ('value' in field && field.matches(':read-write, select')) field.value = '';
			const optional = [...form.elements].find(
				(field) =>
					field.matches('input[type=text]:not([required], [inputmode]), textarea:not([required])') &&
					!/code|password/.test(field.getAttribute('name') ?? '')
			);
			if (optional && 'value' in optional) optional.value = word;
			form.noValidate = true;
			form.requestSubmit();
			return optional?.getAttribute('name') ?? null;
		},
		[position, word]
	);
}

/** What is missing from the answer to a form sent empty. */
function told(page: Page) {
	return page.evaluate(() => {
		const summary = document.querySelector('[role=alert]');
		const wrong = [...document.querySelectorAll('[aria-invalid=true], .field-wrong')];
		const describes = (field: Element) =>
			(field.closest('[aria-describedby]') ?? field.querySelector('[aria-describedby]'))
				?.getAttribute('aria-describedby')
				?.split(' ')
				.some((id) => document.getElementById(id)?.textContent?.trim()) ?? false;
		return {
			says: summary?.textContent?.trim() ?? '',
			deadLinks: [...(summary?.querySelectorAll('a[href^="#"]') ?? [])]
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => document.getElementById(href.slice(1)) === null),
			unexplained: wrong.filter((field) => !describes(field)).map((field) => field.outerHTML.slice(0, 120)),
			isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth
		};
	});
}

for (const { reader, locale, seen } of tours)
	if (locale === 'fr')
		test(`a form ${reader} sends empty comes back with its mistakes in words`, async ({ browser }) => {
			test.setTimeout(90_000);
			const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' });
			await signIn(world, context, reader);
			const page = await context.newPage();
			const wrong: string[] = [];
			const tried = new Set<string>();
			for (const { route, sight } of seen) {
				if (halfDone.test(route)) continue;
				const path = pathOf(world, route, sight, locale);
				await page.goto(address + path);
				for (const { position, asks } of await needyForms(page)) {
					if (tried.has(`${route} ${asks}`)) continue;
					tried.add(`${route} ${asks}`);
					const say = (problem: string) => wrong.push(`${path}, form ${position}: ${problem}`);
					await page.goto(address + path);
					const answered = page.waitForResponse((response) => response.request().method() === 'POST');
					const loaded = page.waitForEvent('load');
					const optional = await sendEmpty(page, position);
					const status = (await answered).status();
					await loaded;
					if (status !== 422 && status !== 409) say(`answers ${status}`);
					const focused = page.locator('[role=alert]:focus, [role=alert] :focus');
					const isFocused = await focused.waitFor({ timeout: 5_000 }).then(
						() => true,
						() => false
					);
					const { says, deadLinks, unexplained, isWide } = await told(page);
					if (!isFocused) say('the focus is not on the summary');
					if (!says) say('says nothing');
					if (!/^Erreur/.test(await page.title())) say('the title does not say "Erreur"');
					if (deadLinks.length > 0) say(`the summary leads nowhere: ${deadLinks.join(', ')}`);
					if (unexplained.length > 0) say(`wrong, and nothing says why: ${unexplained.join(', ')}`);
					if (isWide) say('scrolls sideways');
					if (optional) {
						const fields = page.locator(`main form [name="${optional}"]`);
						const kept = await fields.evaluateAll((all) =>
							all.map((field) => 'value' in field && field.value)
						);
						if (!kept.includes(word)) say(`loses what was typed as ${optional}`);
					}
					for (const fault of await faultsOf(page)) say(fault);
					test.info().annotations.push({ type: path, description: `form ${position}: ${says}` });
				}
			}
			await context.close();
			expect(wrong).toEqual([]);
		});
