import { type Browser, expect, test } from '@playwright/test';

async function signedInAs(browser: Browser, name: string) {
	const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
	await page.goto('/demo');
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/(region|mon-espace)$/);
	return page;
}

test('an officer awards an amount from the envelope; a colleague with a stale page is told who decided', async ({
	browser
}) => {
	const [marc, leila] = [
		await signedInAs(browser, 'Marc Duhamel'),
		await signedInAs(browser, 'Leïla Bouzid')
	];
	await marc.getByRole('link', { name: /Bourse Mermoz, campagne/ }).click();
	await marc.getByRole('link', { name: /Lucas/ }).first().click();
	await expect(marc.getByRole('heading', { level: 1 })).toContainText('Lucas Delattre');
	await leila.goto(marc.url());

	await marc.getByLabel('Montant accordé').fill('mille');
	await marc.getByRole('button', { name: 'Accorder cette aide' }).click();
	await expect(marc.getByRole('alert')).toContainText('Le montant s’écrit en euros');
	await expect(marc.getByLabel('Montant accordé')).toHaveValue('mille');

	await marc.getByLabel('Montant accordé').fill('1 200,50');
	await marc.getByRole('button', { name: 'Accorder cette aide' }).click();
	await expect(marc.getByText('Décision enregistrée')).toBeVisible();

	await leila.getByLabel('Montant accordé').fill('2000');
	await leila.getByRole('button', { name: 'Accorder cette aide' }).click();
	await expect(leila.getByText(/Déjà décidé par Marc Duhamel/)).toBeVisible();

	const lucas = await signedInAs(browser, 'Lucas Delattre');
	await lucas.goto('/demo/courrier');
	await expect(lucas.getByText(/lucas\.delattre@demo\.example/).first()).toBeVisible();
});
