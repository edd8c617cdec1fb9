import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';

async function signInAs(page: Page, name: string) {
	await page.goto('/demo');
	await page.getByRole('button', { name }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Bonjour' })).toBeVisible();
}

async function begin(page: Page) {
	await page.goto('/mon-espace/mon-plan');
	await page.getByLabel('Pays').selectOption('PL');
	await page.getByLabel('Ville').fill('Varsovie');
	await page.getByLabel('Premier jour').fill('2027-02-15');
	await page.getByLabel('Dernier jour').fill('2027-06-30');
	await page.getByRole('button', { name: 'Faire mon plan' }).click();
	await expect(page.getByText('Varsovie, Pologne')).toBeVisible();
}

const surest = (page: Page) =>
	page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Le plus sûr' }) });

test('a young person plans the money of a stay, and the plans follow each keystroke', async ({ page }) => {
	await signInAs(page, 'Lucas Delattre');
	await begin(page);
	await expect(page.getByRole('article')).toHaveCount(3);
	await expect(surest(page)).toContainText('Il manque');
	await page.getByLabel('Mon argent aujourd’hui').fill('20000');
	await expect(surest(page)).toContainText('Tu n’es jamais à court');
	expect(await faultsOf(page)).toEqual([]);

	await page.getByRole('button', { name: 'Enregistrer mon plan' }).first().click();
	await expect(page.getByText('Ton plan est enregistré.')).toBeVisible();
	expect(page.url()).not.toContain('20000');
	await page.reload();
	await expect(page.getByLabel('Mon argent aujourd’hui')).toHaveValue('20000');

	await page.getByText('Changer le lieu ou les dates').click();
	await page.getByLabel('Dernier jour').fill('2027-03-14');
	await page.getByLabel('Dernier jour').blur();
	await expect(page.getByText('du 15 février au 14 mars 2027')).toBeVisible();

	await surest(page).getByText('À faire, avec les dates').click();
	const file = page.waitForEvent('download');
	await surest(page)
		.getByRole('link', { name: /agenda/ })
		.click();
	expect((await file).suggestedFilename()).toBe('cap-sur-le-monde.ics');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the same plan is worked out on the server, and a mistake is told beside its field', async ({
		page
	}) => {
		await page.goto('/demo');
		await page.getByRole('button', { name: 'Mathis Hoarau' }).click();
		await begin(page);
		await page.getByLabel('Mon argent aujourd’hui').fill('beaucoup');
		await page.getByRole('button', { name: 'Enregistrer mon plan' }).first().click();
		await expect(page.getByRole('alert')).toContainText('Écris une somme en euros');
		await page.getByLabel('Mon argent aujourd’hui').fill('20 000');
		await page.getByRole('button', { name: 'Recalculer' }).click();
		await expect(surest(page)).toContainText('Tu n’es jamais à court');
	});
});
