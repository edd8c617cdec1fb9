import { expect, type Page, test } from '@playwright/test';

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

	await page.getByLabel('je préfère ne pas dire').check();
	await page.getByRole('button', { name: 'Garder ce choix' }).click();
	await expect(page.getByLabel('je préfère ne pas dire')).toBeChecked();
	await page.getByLabel('une femme').check();
	await page.getByRole('button', { name: 'Garder ce choix' }).click();
	await expect(page.getByLabel('une femme')).toBeChecked();
});

async function signInAs(page: Page, name: RegExp) {
	await page.context().clearCookies();
	await page.goto('/demo');
	await page.getByRole('button', { name }).first().click();
}

test('a young person shows a situation, her counsellor certifies it, then takes it back with a reason', async ({
	page
}) => {
	await signInAs(page, /Inès/);
	await page.goto('/mon-espace/ma-priorite');
	await page.getByRole('checkbox', { name: 'Quotient familial CAF' }).check();
	await page.getByRole('button', { name: 'Enregistrer mon choix' }).click();
	await expect(page.getByText('C’est enregistré.')).toBeVisible();

	await signInAs(page, /Claire Lemaire/);
	await page.goto('/conseiller?view=all');
	await page.getByRole('link', { name: /^Inès Benali/ }).click();
	const file = page.url();
	await page.locator('summary', { hasText: 'Quotient familial CAF' }).click();
	await page.getByRole('button', { name: 'Certifier' }).click();
	await expect(page.getByRole('alert')).toContainText('Choisissez le document');
	await page.getByLabel('Document vu').selectOption('caf');
	await page.getByRole('button', { name: 'Certifier' }).click();
	await expect(page.getByText('C’est certifié.')).toBeVisible();

	await page.goto(file);
	const certified = page.locator('div').filter({ has: page.locator('dialog', { hasText: 'Retirer' }) });
	const caf = certified.filter({ hasText: 'Quotient familial CAF' }).last();
	await caf
		.getByRole('link', { name: 'Retirer' })
		.or(caf.getByRole('button', { name: 'Retirer', exact: true }))
		.first()
		.click();
	await caf.getByLabel('Raison').fill('Attestation trop ancienne.');
	await caf.getByRole('button', { name: 'Retirer la certification' }).click();
	await expect(page.getByText('La certification est retirée.')).toBeVisible();

	await signInAs(page, /Inès/);
	await page.goto('/mon-espace/mon-dossier');
	await expect(page.getByText(/Retiré le .*\s: Attestation trop ancienne/)).toBeVisible();
	await expect(page.getByText('a lu les situations que tu lui montres').first()).toBeVisible();
});
