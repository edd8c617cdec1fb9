import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const problem = readFileSync('static/verification/liste.json');
const result = readFileSync('static/verification/resultat.json');
const json = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });

test('A visitor checks a published allocation without sending it anywhere', async ({ page }) => {
	await page.goto('/algorithmes/verifier');
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET') sent.push(request.url());
	});

	await page.getByLabel('La liste figée').setInputFiles(json('liste.json', problem));
	await expect(page.getByText('Il manque le résultat.')).toBeVisible();
	await page.getByLabel('Le résultat').setInputFiles(json('resultat.json', result));
	await expect(page.getByText('Aucune faute')).toBeVisible();
	await expect(page.getByText('Personnes placées')).toBeVisible();

	const changed = Buffer.from(String(result).replace('"applicant":"HDF-3"', '"applicant":"HDF-30"'));
	await page.getByLabel('Le résultat').setInputFiles(json('change.json', changed));
	await expect(page.getByText('La candidature HDF-30 n’est pas dans la liste.')).toBeVisible();

	await page.getByLabel('La liste figée').setInputFiles(json('photo.json', Buffer.from('not json')));
	await expect(page.getByText('Ce fichier ne se lit pas')).toBeVisible();
	await expect(page.getByText('ce n’est pas du JSON, à la ligne 1, colonne 1')).toBeVisible();
	expect(sent).toEqual([]);
});

test('A visitor reads how places are given out, and sees what a reserve changes @no-js', async ({ page }) => {
	await page.goto('/algorithmes');
	await expect(
		page.getByRole('heading', { name: 'Quand il y a plus de jeunes que de places' })
	).toBeVisible();
	await expect(page.getByRole('row', { name: /Chloé/ })).toContainText('place réservée');
	await page.getByRole('link', { name: 'Sans réserve' }).click();
	await expect(page.getByRole('row', { name: /Chloé/ })).toContainText('Liste d’attente');
	await page.getByRole('link', { name: 'Vérifier une répartition' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vérifier une répartition');
});
