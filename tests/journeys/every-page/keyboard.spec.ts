import { expect, type Page, test } from '@playwright/test';
import { openWorld, pathOf, signIn } from './visit.ts';

/** Without the smooth scroll, what has the focus is in view at once. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What has the focus: a name to tell it by, and whether one can see that it has it. */
function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		// A card or a choice wears the ring of the link or the button inside it.
		const isRinged = (worn: Element | null) => {
			if (!worn) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(worn);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		};
		const box = element.getBoundingClientRect();
		const all = [...document.querySelectorAll('*')];
		const label = `${element.tagName.toLowerCase()} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`;
		return {
			position: all.indexOf(element),
			label,
			isSeen: isRinged(element) || isRinged(element.closest('.card, .choice')),
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

async function expectReachable(page: Page) {
	const stops = await tour(page);
	expect(stops.filter(({ isSeen }) => !isSeen).map(({ label }) => label)).toEqual([]);
	expect(stops.filter(({ isOnScreen }) => !isOnScreen).map(({ label }) => label)).toEqual([]);
	expect(stops.length).toBeGreaterThanOrEqual(await usable(page));
	const positions = stops.map(({ position }) => position);
	expect(positions, 'in the order of the page').toEqual([...positions].sort((a, b) => a - b));
}

for (const path of ['/', '/offres', '/connexion', '/inscription', '/simulateur'])
	test(`everything on ${path} is reached with the Tab key, in view and with a ring around it`, async ({
		page
	}) => {
		await page.goto(path);
		await expectReachable(page);
	});

test('the first Tab offers the way past the menu, and Enter takes it', async ({ page }) => {
	await page.goto('/offres');
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveAttribute('href', /^#/);
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a search, an offer and the way to apply are a matter of keys', async ({ page }) => {
	await page.goto('/offres');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('benevolat');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=benevolat$/);
	await page.getByRole('article').first().getByRole('link').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/offres\/[\w-]+$/);
	await page.getByRole('link', { name: 'Postuler' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/connexion/);
});

test('a draft is written, checked and thrown away with the keyboard alone', async ({ page, context }) => {
	const world = await openWorld();
	await signIn(world, context, 'anna');
	const sight = { by: 'anna', at: { application: 'draft' } } as const;
	await page.goto(pathOf(world, '/me/applications/[application]', sight, 'fr'), { waitUntil: 'networkidle' });
	await world.db.destroy();
	await expectReachable(page);

	await page.getByRole('textbox', { name: /Pourquoi ce départ/ }).focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('Voir la mer.');
	await page.getByRole('radio', { name: /presque/i }).focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('radio', { name: /^Oui/ })).toBeChecked();
	await expect(page.getByText(/Enregistré à/)).toBeVisible();

	const opener = page.getByRole('button', { name: 'Supprimer ce brouillon' });
	await opener.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await expect(dialog.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(opener).toBeFocused();

	await page.getByRole('button', { name: 'Vérifier et envoyer' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Voir la mer.')).toBeVisible();
});
