import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';

async function be(page: Page, name: string): Promise<void> {
	await page.goto('/demo');
	await page.getByRole('button', { name }).click();
}

test('an officer changes a rule, its texts and its figures by forms, and another one publishes it @no-js', async ({
	page
}, { project }) => {
	const axe = async () => {
		if (project.name === 'desk') expect(await faultsOf(page)).toEqual([]);
	};
	const [programme, shipped] =
		project.name === 'desk' ? ['depart-1825', /^Départ 18:25/] : ['zellidja', /^Bourse Zellidja/];
	const name = `Une aide relue en ${project.name}`;
	await be(page, 'Marc Duhamel');
	await page.goto(`/region/aides/${programme}`);
	await page.getByRole('button', { name: 'Préparer un changement' }).click();
	await expect(page.getByRole('heading', { name: 'Ce qui changerait' })).toBeVisible();

	await page.getByLabel('À propos de quoi').selectOption('residence.qpv');
	await page.getByRole('button', { name: 'Continuer' }).first().click();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	const line = page.getByRole('listitem').filter({ hasText: 'quartier prioritaire' }).last();
	const actedUpon = page.locator('summary:focus');
	await expect(actedUpon).toHaveAccessibleName(/quartier prioritaire/);
	await line.getByRole('button', { name: /^Monter/ }).press('Enter');
	await expect(actedUpon).toHaveAccessibleName(/quartier prioritaire/);
	await expect(page.getByRole('button', { name: /^Descendre.*quartier prioritaire/ })).toBeVisible();
	await page.getByRole('button', { name: /^Retirer.*quartier prioritaire/ }).click();

	await page.getByRole('link', { name: 'Changer ces chiffres' }).click();
	await axe();
	const sum = page.locator('.field-box[inputmode=decimal]').first();
	await sum.fill('beaucoup');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('alert')).toContainText('Écrivez');
	await expect(sum).toHaveValue('beaucoup');
	await sum.fill('70');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.getByRole('link', { name: 'Changer les textes' }).click();
	await page.getByLabel('En français').first().fill(name);
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText(`devient « ${name} »`)).toBeVisible();

	await page.getByRole('link', { name: 'Écrire un cas' }).click();
	await page.getByLabel('Nom du cas').fill('Quelqu’un qui ne dit rien');
	await page.getByLabel('Réponse attendue').selectOption('needs_info');
	await page.getByRole('button', { name: 'Ajouter ce cas' }).click();
	await expect(page.getByText('Juste', { exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Écrire un cas' })).toBeFocused();
	await axe();
	await page.getByRole('button', { name: 'Proposer à une autre personne' }).click();
	await expect(page.getByText('Une autre personne doit publier')).toBeVisible();

	await be(page, 'Leïla Bouzid');
	await page.goto('/region');
	await page.getByRole('link', { name: /à publier$/ }).click();
	await page.getByRole('link', { name: shipped }).click();
	await page.getByRole('button', { name: 'Publier cette version' }).click();
	await expect(page.getByRole('status')).toContainText('La version est publiée');
	await page.goto(`/aides/${programme}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await expect(page.getByText('Version 2')).toBeVisible();
	await page.goto('/algorithmes');
	await page.getByText(name, { exact: true }).click();
	await expect(page.locator('details[open]').getByText('Marc Duhamel l’a écrite')).toBeVisible();
});
