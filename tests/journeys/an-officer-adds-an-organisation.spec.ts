import { expect, test } from '@playwright/test';
import { faultsOf } from './axe.ts';

test('an officer adds an organisation, corrects it and invites its first member @no-js', async ({ page }, {
	project
}) => {
	const name = `Le Phare ${project.name} ${Date.now()}`;
	const axe = async () => {
		if (project.name === 'desk') expect(await faultsOf(page)).toEqual([]);
	};
	await page.goto('/demo');
	await page.getByRole('button', { name: 'Marc Duhamel' }).click();
	await page.goto('/region/invitations');
	await page.getByRole('link', { name: 'Ajoutez-le d’abord' }).click();
	await axe();
	await page.getByLabel('Nom', { exact: true }).fill(name);
	await page.getByLabel('Téléphone').fill('demander Luc');
	await page.getByLabel('Présentation courte').fill('Des chantiers au bord de la mer.');
	await page.getByRole('button', { name: 'Ajouter l’organisme' }).click();
	await expect(page.getByRole('alert')).toContainText('Choisissez ce que fait l’organisme');
	await expect(page.getByRole('alert')).toContainText('Écrivez la ville');
	await expect(page.getByLabel('Présentation courte')).toHaveValue('Des chantiers au bord de la mer.');
	await axe();
	await page.getByLabel('Il propose des départs').check();
	await page.getByLabel('Ville').fill('Calais');
	await page.getByLabel('Téléphone').fill('03 21 00 00 00');
	await page.getByRole('button', { name: 'Ajouter l’organisme' }).click();
	await expect(page.getByRole('status')).toContainText('L’organisme est ajouté');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await axe();

	await page.getByLabel('Ville').fill('Dunkerque');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('status')).toContainText('Les changements sont enregistrés');

	await page.getByRole('link', { name: 'Tous les organismes' }).click();
	await page.getByLabel('Nom ou ville').fill(name);
	await page.getByRole('button', { name: 'Chercher' }).click();
	await expect(page.getByText('1 organisme trouvé')).toBeVisible();
	await expect(page.getByRole('row', { name }).getByText('Dunkerque')).toBeVisible();
	await axe();

	await page.getByRole('link', { name }).click();
	await page.getByRole('link', { name: 'Inviter un membre' }).click();
	await page.getByLabel('Adresse e-mail').fill(`luc-${Date.now()}@le-phare.example`);
	await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
	await expect(page.getByText('L’invitation est partie')).toBeVisible();
});
