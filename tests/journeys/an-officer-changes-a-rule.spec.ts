import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('an officer adds a condition to a rule by forms, and gives the change up @no-js', async ({ page }, {
	project
}) => {
	const axe = async () => {
		if (project.name === 'desk') expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	};
	await page.goto('/demo');
	await page.getByRole('button', { name: 'Marc Duhamel' }).click();
	await page.goto('/region/aides');
	await axe();
	const programme = project.name === 'desk' ? 'pacea' : 'zellidja';
	await page.goto(`/region/aides/${programme}`);
	const start = page.getByRole('button', { name: 'Préparer un changement' });
	if (await start.isVisible()) await start.click();
	await expect(page.getByRole('heading', { name: 'Ce qui changerait' })).toBeVisible();
	await axe();

	await page.getByLabel('À propos de quoi').selectOption('residence.qpv');
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.getByRole('button', { name: 'Enregistrer la condition' }).click();
	await expect(page.getByRole('status')).toContainText('C’est enregistré');
	await axe();
	await page.getByRole('button', { name: 'Abandonner ce changement' }).click();
	await expect(page.getByRole('button', { name: 'Préparer un changement' })).toBeVisible();
});
