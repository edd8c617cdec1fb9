import { expect, type Page, test } from '@playwright/test';

async function signInAs(page: Page, name: string) {
	await page.goto('/demo');
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/(region|mon-espace)$/);
}

/** Inès is one person for all stories: this one runs once, without scripts. */
test('A young person ranks offers by buttons without a script, and each press is kept', async ({
	browser
}) => {
	const context = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false });
	const page = await context.newPage();
	await signInAs(page, 'Inès Benali');
	await page.goto('/mon-espace/voeux/chantiers-de-l-ete');
	const order = page.getByRole('region', { name: 'Ton ordre' });
	const others = page.getByRole('region', { name: 'Les autres offres du tour' });
	const titles = () => order.getByRole('listitem').locator('p.font-bold').allTextContents();
	for (const before of await titles())
		await order.getByRole('button', { name: `Retirer : ${before}` }).click();

	await others
		.getByRole('button', { name: /^Ajouter/ })
		.first()
		.click();
	await expect(page.getByText(/Enregistré\. Ta référence\s: CSM-/)).toBeVisible();
	await others
		.getByRole('button', { name: /^Ajouter/ })
		.first()
		.click();
	await expect(order.getByRole('listitem')).toHaveCount(2);
	const [first, second] = await titles();
	await order.getByRole('button', { name: `Monter : ${second}` }).click();
	await page.reload();
	expect(await titles()).toEqual([second, first]);
});

/** Without scripts: the same form serves everybody. Inès answers once, so this story is told once. */
test('A young person reads the letter, takes the place and keeps waiting for a better one', async ({
	browser
}) => {
	const context = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false });
	const page = await context.newPage();
	await signInAs(page, 'Inès Benali');
	await page.getByRole('link', { name: 'Séjours en équipe' }).click();
	await page.getByRole('link', { name: 'Mon courrier, à imprimer' }).click();
	await expect(page.getByText(/L311-3-1/)).toBeVisible();
	await page.getByRole('link', { name: 'Ma réponse' }).click();
	await expect(page.getByText(/Réponds jusqu’au .* à midi, heure de Paris/)).toBeVisible();
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(page.getByRole('alert')).toContainText('Choisis une réponse.');
	await page.getByLabel(/Je prends cette place, et j’attends/).check();
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(page.getByText('Ta réponse est enregistrée.')).toBeVisible();
	await expect(page.getByText(/Ta place sur la liste\s: [12]/)).toBeVisible();
	await page.getByRole('link', { name: 'Voir ma candidature' }).click();
	await expect(page.getByText('Tu as accepté la place').first()).toBeVisible();
});

test('Whoever wants checks a published round: its files pass the verifier', async ({ page, request }) => {
	await page.goto('/algorithmes');
	await page.getByRole('link', { name: 'Chantiers du printemps' }).click();
	await expect(page.getByText('7 12 23 31 44')).toBeVisible();
	const files = [];
	for (const name of ['Liste et graine (.json)', 'Résultat (.json)', 'Rappels (.json)']) {
		const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
		files.push(await (await request.get(href)).body());
	}
	expect(String(files[0])).not.toMatch(/first_name|@|caseload/);
	await page.getByRole('link', { name: 'Vérifier une répartition' }).click();
	const json = (buffer?: Buffer) => ({
		name: 'fichier.json',
		mimeType: 'application/json',
		buffer: buffer ?? Buffer.of()
	});
	await page.getByLabel('La liste figée').setInputFiles(json(files[0]));
	await page.getByLabel('Le résultat').setInputFiles(json(files[1]));
	await expect(page.getByText('Aucune faute')).toBeVisible();
	await page.getByLabel('Le résultat').setInputFiles(json(files[2]));
	await expect(page.getByText('Aucune faute')).toBeVisible();
});

test('An officer prepares a round, mends it, reviews it with its example, and opens it', async ({ page }) => {
	await signInAs(page, 'Marc Duhamel');
	await page.goto('/region/tours');
	await page.getByRole('button', { name: 'Un tour de places' }).click();
	await page.getByRole('button', { name: 'Relire la règle' }).click();
	await expect(page.getByRole('alert')).toContainText('Écrivez un nom en français');

	const name = `Essai ${Date.now()}`;
	const year = new Date().getFullYear() + 1;
	await page.getByLabel('Nom en français').first().fill(name);
	await page.getByLabel('Nom en anglais').first().fill('Trial');
	await page.getByLabel('Dernier jour des vœux (midi)').fill(`${year}-03-01`);
	await page.getByLabel('Jour des réponses').fill(`${year}-03-20`);
	await page.getByLabel('Fondement juridique du tirage').fill('Délibération 12, article 4.');
	await page.getByLabel('Où sera publiée la valeur du tirage').fill('Tirage national du 2 mars');
	await page.getByLabel('Critère 1').selectOption('Commune rurale (FRR)');
	const seats = (what: RegExp) => page.getByLabel(what).first();
	await seats(/^Places\s:/).fill('1');
	await seats(/^Réservées|^Dont réservées\s:/).fill('2');
	await page.getByRole('button', { name: 'Relire la règle' }).click();
	await expect(page.getByRole('alert')).toContainText(/places réservées\s: 2, places en tout\s: 1/);
	await seats(/^Dont réservées\s:/).fill('1');
	await seats(/^Commune rurale \(FRR\)\s:/).fill('1');
	await page.getByRole('button', { name: 'Relire la règle' }).click();
	await expect(page.getByRole('heading', { name: 'Un exemple avec les nombres de cet appel' })).toBeVisible();
	await expect(page.getByText('1 · Commune rurale (FRR)')).toBeVisible();
	await page.getByRole('button', { name: 'Ouvrir et publier la règle' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await page.goto('/algorithmes');
	await page.getByRole('link', { name }).click();
	await expect(page.getByText('Délibération 12, article 4.')).toBeVisible();
});

test('An officer decides the money that came back, and prepares another round over an envelope', async ({
	page,
	request
}) => {
	await signInAs(page, 'Marc Duhamel');
	await page.goto('/region/tours/coup-de-pouce-trajet/reponses');
	const called = page.getByRole('button', { name: /^Suivre/ });
	const before = await called.count();
	await called.first().click();
	await expect(called).toHaveCount(before - 1);
	const file = async (name: string) =>
		String(await (await request.get(`/api/v1/rounds/coup-de-pouce-trajet/${name}`)).body());
	expect(await file('refills')).toContain('"from": "');
	expect(await file('problem')).not.toMatch(/first_name|@|lucas/i);

	await page.goto('/region/tours');
	await page.getByRole('button', { name: 'Un tour sur une enveloppe' }).click();
	const year = new Date().getFullYear() + 1;
	await page.getByLabel('Nom en français').fill(`Argent ${Date.now()}`);
	await page.getByLabel('Nom en anglais').fill('Money');
	await page.getByLabel('Appel').selectOption({ label: await firstDeparture(page) });
	await page.getByLabel('Jour des réponses').fill(`${year}-03-20`);
	await page.getByLabel('Argent à donner').fill('2000');
	await page.getByLabel('Dont réservé').fill('500');
	await page.getByLabel('Fondement juridique du tirage').fill('Délibération 12, article 4.');
	await page.getByLabel('Où sera publiée la valeur du tirage').fill('Tirage national du 2 mars');
	await page.getByRole('button', { name: 'Relire la règle' }).click();
	await expect(page.getByRole('heading', { name: 'Un exemple avec les nombres de cet appel' })).toBeVisible();
});

async function firstDeparture(page: Page): Promise<string> {
	const options = await page.getByLabel('Appel').getByRole('option').allInnerTexts();
	return options.find((option) => option.includes('Premier départ')) ?? '';
}
