import { expect, type Page, test } from '@playwright/test';

async function signInAs(page: Page, name: string) {
	await page.context().clearCookies();
	await page.goto('/demo');
	const one = page.locator('form').filter({ hasText: name }).first();
	const select = one.locator('select');
	if (await select.count()) {
		await page.locator('details > summary').last().click();
		const value = await select.locator('option', { hasText: name }).first().getAttribute('value');
		await select.selectOption(value);
	}
	await one.getByRole('button').click();
	await expect(page).not.toHaveURL(/\/demo$/);
}

/** SvelteKit wraps the refusal of a load in a data answer of its own: its words count, not its status. */
async function expectNoFile(page: Page, file: string, name: string) {
	for (const path of [file, `${file}/proposer`]) {
		expect((await page.request.get(path)).status()).toBe(404);
		const data = await (await page.request.get(`${path}/__data.json`)).text();
		expect(data).toMatch(/not-found/);
		expect(data).not.toContain(name);
	}
}

test('a counsellor asks, a young person agrees, is followed, and ends it @no-js', async ({ page }, {
	project
}) => {
	// Told twice on one database: with and without scripts, each with a young person of its own.
	const [young, email] =
		project.name === 'no-js'
			? ['Mathis', 'mathis.hoarau@demo.example']
			: ['Julie', 'julie.carpentier@demo.example'];

	await signInAs(page, 'Claire Lemaire');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Claire');
	await page.goto('/conseiller/inviter');
	await page.getByLabel('Prénom').fill(young);
	await page.getByLabel('Adresse e-mail').fill(email);
	await page.getByLabel('Un mot').fill('Voici le lien dont on a parlé.');
	await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
	await expect(page.getByText('Invitation envoyée')).toBeVisible();

	await signInAs(page, young);
	await page.goto('/mon-espace');
	await page.getByRole('link', { name: 'Lire l’invitation envoyée par Claire Lemaire' }).click();
	await expect(page.getByText('Voici le lien dont on a parlé.')).toBeVisible();
	await expect(page.getByText('Tes réponses sur la santé ou le handicap')).toBeVisible();
	await page.getByRole('button', { name: 'J’accepte' }).click();
	await expect(page.getByText('Claire t’accompagne maintenant')).toBeVisible();

	await signInAs(page, 'Claire Lemaire');
	await page.goto('/conseiller?view=all');
	await page.getByRole('link', { name: new RegExp(`^${young} (Carpentier|Hoarau)`) }).click();
	await page.getByLabel('Note', { exact: true }).first().fill('Premier appel, projet posé.');
	await page.getByRole('radio', { name: 'Partagée' }).check();
	await page.getByRole('button', { name: 'Enregistrer la note' }).click();
	await expect(page.getByText('La note est enregistrée.')).toBeVisible();
	await page.getByRole('button', { name: 'Relancer' }).click();
	await expect(page.getByText('Le contact est noté.')).toBeVisible();
	await page.getByRole('link', { name: 'Proposer une offre' }).click();
	await page
		.getByRole('button', { name: /^Commencer le brouillon/ })
		.first()
		.click();
	await expect(page.getByText('Candidature commencée', { exact: true })).toBeVisible();
	const file = new URL(page.url()).pathname;

	await signInAs(page, young);
	await page.goto('/mon-espace/mon-dossier');
	await expect(page.getByText('Premier appel, projet posé.')).toBeVisible();
	await expect(page.getByText('a cherché une offre pour toi').first()).toBeVisible();
	await page.getByRole('button', { name: 'Arrêter' }).click();
	await page.getByRole('button', { name: 'Oui, arrêter' }).click();
	await expect(page.getByText('ne peut plus lire ton dossier')).toBeVisible();

	await signInAs(page, 'Claire Lemaire');
	await expectNoFile(page, file, young);
});

test('a counsellor finds one person among all by typing, and walks the list with the keyboard', async ({
	page
}) => {
	await signInAs(page, 'Claire Lemaire');
	await page.goto('/conseiller?view=all');
	const names = page.locator('tbody th a:visible');
	expect(await names.count()).toBeGreaterThan(60);
	await page.keyboard.press('/');
	await page.keyboard.type('lefebv');
	await expect(names).toHaveText(['Kévin Lefebvre']);
	expect(page.url()).not.toContain('lefebv');
	await page.getByRole('searchbox').fill('');
	await names.first().focus();
	await page.keyboard.press('j');
	await expect(names.nth(1)).toBeFocused();
	await page.keyboard.press('k');
	await expect(names.first()).toBeFocused();
});

test('a file that was not opened to them does not exist for anybody else', async ({ page }) => {
	await signInAs(page, 'Claire Lemaire');
	await page.goto('/conseiller?view=all');
	const link = page.locator('tbody th a').first();
	const [file, name] = [(await link.getAttribute('href')) ?? '', await link.innerText()];
	for (const stranger of ['Thomas Vasseur', 'Marc Duhamel', 'Sonia Maille', 'Anne Cousin']) {
		await signInAs(page, stranger);
		await expectNoFile(page, file, name);
	}
	await page.goto(file);
	await page.getByRole('main').getByRole('link', { name: 'Mon espace' }).click();
	await expect(page).toHaveURL(/\/admin$/);
});
