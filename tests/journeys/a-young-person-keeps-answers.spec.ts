import { expect, test } from '@playwright/test';

/** Inès is one person for all stories: this one runs once, without scripts, and leaves her as she was. */
test.use({ javaScriptEnabled: false });

test('a young person keeps answers, corrects one, agrees and changes her mind', async ({ page }) => {
	await page.goto('/demo');
	await page.getByRole('button', { name: /Inès/ }).click();
	await page.goto('/simulateur');
	const birth = page.locator('fieldset input');
	await birth.nth(0).fill('2');
	await birth.nth(1).fill('5');
	await birth.nth(2).fill('2006');
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.getByLabel('Nationalités').selectOption('SN');
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.goto('/simulateur/garder');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Garder mes réponses');
	await expect(page.getByText('Sénégal')).toBeVisible();
	await page.getByRole('button', { name: 'Garder mes réponses' }).click();

	await expect(page).toHaveURL(/ma-situation/);
	await expect(page.getByText('C’est gardé.')).toBeVisible();
	await expect(page.getByText(/Sénégal/).first()).toBeVisible();
	expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('simulator');

	await page.getByRole('link', { name: /Corriger : .*Sénégal/ }).click();
	await page.locator('select').first().selectOption('FR');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText(/Tes nationalités\s: France/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Donner mon accord' }).click();
	await expect(page.getByText(/Tu as dit oui le/)).toBeVisible();
	await page.getByRole('button', { name: /Changer d’avis/ }).click();
	await expect(page.getByText('Tu n’as pas donné ton accord')).toBeVisible();
});
