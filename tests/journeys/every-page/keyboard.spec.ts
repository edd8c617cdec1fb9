import { expect, type Page, test } from '@playwright/test';

/** What has the focus: a name to tell it by, and whether one can see that it has it. */
function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const all = [...document.querySelectorAll('*')];
		const label = `${element.tagName.toLowerCase()} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`;
		return {
			position: all.indexOf(element),
			label,
			isSeen:
				(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
				boxShadow !== 'none' ||
				/\bsr-only\b/.test(element.className),
			isOnScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
		};
	});
}

/** Tabs from the top of the page until the focus leaves it or comes back to where it began. */
async function tour(page: Page) {
	const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
	for (let presses = 0; presses < 250; presses++) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		if (!stop || stops.some(({ position }) => position === stop.position)) return stops;
		stops.push(stop);
	}
	throw new Error('the focus never leaves the page');
}

/** Everything a mouse can use and a keyboard must reach: one stop for a group of radio buttons. */
function usable(page: Page) {
	return page.evaluate(() => {
		const groups = new Set<string>();
		return [
			...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')
		].filter((element) => {
			const box = element.getBoundingClientRect();
			const isShown =
				box.width > 0 &&
				box.height > 0 &&
				element.checkVisibility({ visibilityProperty: true }) &&
				!element.matches(':disabled, [tabindex="-1"]');
			if (!isShown || !(element instanceof HTMLInputElement) || element.type !== 'radio') return isShown;
			return !groups.has(element.name) && Boolean(groups.add(element.name));
		}).length;
	});
}

for (const path of ['/', '/offres', '/aides', '/connexion', '/inscription', '/simulateur'])
	test(`everything on ${path} is reached with the Tab key, in view and with a ring around it`, async ({
		page
	}) => {
		await page.goto(path);
		const stops = await tour(page);
		expect(stops.filter(({ isSeen }) => !isSeen).map(({ label }) => label)).toEqual([]);
		expect(stops.filter(({ isOnScreen }) => !isOnScreen).map(({ label }) => label)).toEqual([]);
		expect(stops.length).toBeGreaterThanOrEqual(await usable(page));
		const positions = stops.map(({ position }) => position);
		expect(positions, 'in the order of the page').toEqual([...positions].sort((a, b) => a - b));
	});

test('the first Tab offers the way past the menu, and Enter takes it', async ({ page }) => {
	await page.goto('/offres');
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveAttribute('href', /^#/);
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(inMain).toBe(true);
});

test('a form is filled in and sent with the keyboard alone', async ({ page }) => {
	await page.goto('/connexion');
	await page.getByRole('textbox', { name: /adresse/i }).focus();
	await page.keyboard.type('personne@exemple.fr');
	await page.keyboard.press('Tab');
	await page.keyboard.type('une phrase que personne ne connaît');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert').or(page.locator('[tabindex="-1"]:focus')).first()).toBeVisible();
});
