import { expect, test } from '@playwright/test';

test('a visitor searches, narrows, relaxes and reads an offer @no-js', async ({ page }) => {
	await page.goto('/offres');
	await page.getByRole('searchbox').fill('benevolat');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page).toHaveURL(/\?q=benevolat$/);
	const found = page.getByRole('status');
	await expect(found).toContainText('offres ouvertes');

	await page.getByText('Préciser ma recherche').click();
	const filter = page.getByRole('link', { name: /^Tout est payé \d+$/ });
	const count = /\d+$/.exec((await filter.textContent())?.trim() ?? '')?.[0];
	await filter.click();
	await expect(found).toHaveText(new RegExp(`^${count} offres? ouvertes?$`));

	await page.getByRole('link', { name: /Retirer.*Tout est payé/ }).click();
	await expect(page).toHaveURL(/\?q=benevolat$/);

	const first = page.getByRole('article').first().getByRole('link');
	const title = (await first.textContent())?.trim() ?? '';
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.getByRole('link', { name: 'Postuler' })).toBeInViewport();
	await expect(page.getByText(/Candidature avant le/)).toBeInViewport();
});

test('what is not found says what to relax @no-js', async ({ page }) => {
	await page.goto('/offres?q=xylophone&kind=job');
	await expect(page.getByRole('heading', { name: 'Aucune offre ne correspond' })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Emploi', exact: true }).click();
	await expect(page).toHaveURL(/\/offres\?q=xylophone$/);
});

test('the pages of a list hold each offer once', async ({ page }) => {
	await page.goto('/offres');
	const titles: string[] = [];
	for (;;) {
		titles.push(...(await page.getByRole('article').getByRole('heading').allTextContents()));
		const next = page.getByRole('link', { name: 'Page suivante' });
		if ((await next.count()) === 0) break;
		await next.click();
	}
	expect(titles.length).toBeGreaterThan(40);
	expect(new Set(titles).size).toBe(titles.length);
});

test('the map shows the same offers as a numbered list of links @no-js', async ({ page }) => {
	await page.goto('/offres');
	await page.getByRole('link', { name: 'Carte' }).click();
	await expect(page.getByRole('figure').getByRole('listitem')).toHaveCount(20);
});

test('an offer that is over says so, and shows others', async ({ page }) => {
	await page.goto('/offres/sidi-bouzid-plage');
	await expect(page.getByText('Cette offre n’est plus ouverte')).toBeVisible();
	await expect(page.getByRole('article').getByRole('article')).toHaveCount(3);
	await expect(page.getByRole('link', { name: 'Postuler' })).toHaveCount(0);
});

test('an offer never published is not there', async ({ page }) => {
	const answer = await page.goto('/offres/riga-theatre-langues');
	expect(answer?.status()).toBe(404);
});

test('texts of organisations are marked as French on English pages', async ({ page }) => {
	await page.goto('/en/offers/gandon-mangrove');
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fr');
	await expect(page.getByText('Workcamp', { exact: true })).toBeVisible();
});
