import { expect, test } from '@playwright/test';
import { faultsOf } from './axe.ts';

test('a partner reads an application, must say why before refusing, and offers a place @no-js', async ({
	page,
	javaScriptEnabled
}, { project }) => {
	const isAccessible = async () => {
		if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
	};
	// Each project answers its own person: they run at the same time, on the same world.
	const row = page.getByRole('row', { name: project.name === 'desk' ? /Amina/ : /salines/ });
	await page.goto('/demo');
	await page.getByRole('button', { name: /Sonia Maille/ }).click();
	await page.waitForURL(/\/organisme$/);
	await page.goto('/organisme/candidatures');
	await isAccessible();
	await row.getByRole('link', { name: /Lire/ }).click();
	await expect(page.getByText('Proposer une place')).toBeVisible();
	await isAccessible();

	await page.getByText('Refuser', { exact: true }).click();
	await page.getByLabel('Un mot pour elle').fill('Votre projet nous a plu.');
	await page.getByRole('button', { name: 'Envoyer ce refus' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByLabel('Un mot pour elle')).toHaveValue('Votre projet nous a plu.');
	await isAccessible();

	await page.getByRole('button', { name: 'Proposer une place' }).click();
	await expect(page.getByText('C’est enregistré. La personne est prévenue.')).toBeVisible();
	await page.goto('/organisme/candidatures?tray=offered');
	await expect(row).toContainText(/place/i);
});
