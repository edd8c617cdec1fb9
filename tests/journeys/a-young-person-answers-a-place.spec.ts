import { expect, type Page, test } from '@playwright/test';
import { openWorld, signIn } from './every-page/visit.ts';

async function signInAs(page: Page, name: string) {
	await page.goto('/demo');
	await page.getByRole('button', { name }).click();
}

test('a young person accepts the place they are offered, the first thing their space shows @no-js', async ({
	page,
	context
}, { project }) => {
	// One place can be accepted once: Kévin's, then that of a young person of a scene.
	if (project.name === 'no-js') {
		const world = await openWorld();
		await signIn(world, context, 'anna');
		await world.db.destroy();
		await page.goto('/mon-espace');
	} else await signInAs(page, 'Kévin');
	await expect(page.getByRole('heading', { name: /Une place t’attend/ })).toBeVisible();
	await page.getByRole('link', { name: 'Répondre', exact: true }).click();
	await expect(
		page.getByText(/Réponds avant le .* à (midi|\d+\sh(\s\d\d)?), heure de Paris/).first()
	).toBeVisible();

	await page.getByRole('button', { name: 'Je laisse la place' }).first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.getByRole('button', { name: 'Annuler' }).click();

	const stale = await page.context().newPage();
	await stale.goto(page.url());
	await page.getByRole('button', { name: 'J’accepte la place' }).click();
	await expect(page.getByRole('heading', { name: /Bravo, tu pars/ })).toBeVisible();

	await stale.getByRole('button', { name: 'J’accepte la place' }).click();
	await expect(stale.getByText('Cette candidature a changé entre-temps')).toBeVisible();
	await expect(stale.getByRole('heading', { name: /Bravo, tu pars/ })).toBeVisible();
});

test('who was told no reads why, what else is open and whom to call @no-js', async ({ page }) => {
	await signInAs(page, 'Dylan Caron');
	await page.goto('/mon-espace/candidatures');
	const refused = page.getByRole('article').filter({ hasText: 'Pas cette fois' });
	await refused.getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Cette fois, c’est non' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Pourquoi', exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'D’autres départs possibles' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Trouver une personne près de chez toi' })).toBeVisible();
});
