import { expect, type Page, test } from '@playwright/test';

async function signInAs(page: Page, name: string) {
	await page.goto('/demo');
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/jury$/);
}

/** Yanis is one person for all stories: this one runs once, without scripts. */
test('A member of a panel scores a file alone, then sees the others; the chair sees how far it is', async ({
	browser
}) => {
	const context = await browser.newContext({
		locale: 'fr-FR',
		javaScriptEnabled: false,
		viewport: { width: 768, height: 1024 }
	});
	const page = await context.newPage();
	await signInAs(page, 'Yanis Belkacem');
	await page
		.getByRole('listitem')
		.filter({ hasText: 'À lire' })
		.getByRole('link', { name: /^CSM-/ })
		.first()
		.click();
	const reference = /CSM-\S+/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0];
	await expect(page.getByText('Le nom est masqué.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Les notes' })).toHaveCount(0);

	await page.getByRole('radio').nth(3).focus();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Donner ma note' }).click();
	await expect(page.getByRole('alert')).toContainText('Choisissez une phrase pour chaque critère.');
	await expect(page.getByRole('radio').nth(3)).toBeChecked();

	for (const [at, criterion] of (await page.locator('fieldset').all()).entries())
		await criterion
			.getByRole('radio')
			.nth(at % 4)
			.check();
	await page.getByRole('button', { name: 'Donner ma note' }).click();
	await expect(page.getByRole('status')).toContainText('Note donnée');
	await expect(page.getByRole('heading', { name: 'Les notes' })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Vous' })).toBeVisible();

	await page.goto('/jury/chantiers-de-montagne');
	await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Jury');
	await signInAs(page, 'Hélène Carlier');
	await page.goto('/jury/chantiers-de-montagne');
	await expect(page.locator('tr', { hasText: reference })).toContainText('2 sur 2');
	await expect(page.getByRole('heading', { name: 'Les dossiers lus par tous' })).toBeVisible();
	await context.close();
});
