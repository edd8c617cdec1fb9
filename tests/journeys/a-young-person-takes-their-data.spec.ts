import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { faultsOf } from './axe.ts';

test('a young person downloads all that is kept about them, and a page to print @no-js', async ({ page }, {
	project
}) => {
	await page.goto('/demo');
	await page.getByRole('button', { name: /Inès Benali/ }).click();
	await page.waitForURL(/\/mon-espace$/);
	await page.goto('/mon-compte');
	if (project.name === 'desk') expect(await faultsOf(page)).toEqual([]);

	const taken = async (button: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: button }).click()
		]);
		return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
	};
	const file = await taken('Télécharger le fichier');
	expect(file.name).toMatch(/^cap-sur-le-monde-\d{4}-\d\d-\d\d\.json$/);
	const data = JSON.parse(file.text) as Record<string, unknown> & { account: { first_name: string } };
	expect(data.account.first_name).toBe('Inès');
	expect(Object.keys(data)).toEqual(
		expect.arrayContaining(['situation', 'applications', 'support', 'mails', 'readings', 'journal'])
	);
	const sheet = await taken('Une page à imprimer');
	expect(sheet.name).toMatch(/\.html$/);
	expect(sheet.text).toContain('<h2>Qui a lu mon dossier</h2>');
});
