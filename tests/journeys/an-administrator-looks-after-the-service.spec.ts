import { expect, test } from '@playwright/test';

test('an administrator reads the health, verifies the journal, closes an account and opens it again @no-js', async ({
	page
}, { project }) => {
	await page.goto('/demo');
	await page.getByRole('button', { name: 'Anne Cousin' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Santé du service');
	await expect(page.getByRole('rowheader', { name: 'Envoi des messages' })).toBeVisible();

	await page.getByRole('link', { name: 'Ouvrir le journal' }).click();
	await page.getByRole('button', { name: 'Vérifier le journal' }).click();
	await expect(page.getByText('Le journal est intact')).toBeVisible();

	await page.getByRole('link', { name: 'Comptes' }).click();
	// Each project closes its own person: they run at the same time.
	const name = project.name === 'desk' ? 'Hanaé' : 'Ophélie';
	await page.getByLabel('Nom ou adresse e-mail').fill(name.normalize('NFD').replace(/\p{M}/gu, ''));
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page.getByText('1 compte trouvé')).toBeVisible();
	expect(page.url().toLowerCase()).not.toContain('hana');
	expect(page.url().toLowerCase()).not.toContain('oph');

	await page.getByText('Fermer le compte').click();
	await page.getByRole('button', { name: 'Oui, fermer' }).click();
	await expect(page.getByText('Le compte est fermé.')).toBeVisible();
	await page.getByRole('button', { name: new RegExp(`Rouvrir le compte\\s: ${name}`) }).click();
	await expect(page.getByText('Le compte est rouvert.')).toBeVisible();
});
