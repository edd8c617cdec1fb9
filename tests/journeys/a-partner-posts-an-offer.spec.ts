import { type Browser, expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function signedInAs(browser: Browser, name: string) {
	const context = await browser.newContext({ locale: 'fr-FR' });
	const page = await context.newPage();
	await page.goto('/demo');
	await page.getByRole('button', { name: new RegExp(name) }).click();
	await page.waitForURL(/\/(organisme|region)$/);
	return page;
}

/** What axe finds wrong; it needs scripts to look. */
async function violations(page: Page, hasScripts: boolean) {
	return hasScripts ? faultsOf(page) : [];
}

test('a partner posts an offer, an officer returns it, the partner mends it, the officer publishes it @no-js', async ({
	browser,
	page: visitor,
	javaScriptEnabled
}) => {
	const title = `Réparer un moulin <script>alert(1)</script> ${Date.now()}`;
	const partner = await signedInAs(browser, 'Sonia Maille');
	await partner.getByRole('link', { name: 'Nouvelle offre' }).click();
	await partner.getByLabel('Titre').fill(title);
	await partner.getByLabel('Type de départ').selectOption('Chantier');
	await partner.getByLabel('Pays').selectOption('Portugal');
	await partner.getByLabel('Ville').fill('Évora');
	await partner.getByLabel('Premier jour').fill(day(120));
	await partner.getByLabel('Dernier jour').fill(day(110));
	await partner.getByLabel('Nombre de places').fill('8');
	await partner.getByLabel('Date limite pour postuler').fill(day(60));
	await partner.getByRole('button', { name: 'Enregistrer et voir l’aperçu' }).click();
	await expect(partner.getByRole('alert')).toContainText('La fin doit venir après le début');
	await expect(partner.getByLabel('Titre')).toHaveValue(title);
	await partner.getByLabel('Dernier jour').fill(day(133));
	await partner.getByRole('button', { name: 'Enregistrer et voir l’aperçu' }).click();

	const preview = partner.locator('#preview');
	await expect(preview.getByRole('heading', { level: 2, name: title })).toBeVisible();
	await partner.getByLabel('Ville').fill('Évora-la-Blanche');
	if (!javaScriptEnabled) await partner.getByRole('button', { name: 'Actualiser l’aperçu' }).click();
	await expect(preview).toContainText('Évora-la-Blanche, Portugal');
	expect(await violations(partner, javaScriptEnabled)).toEqual([]);
	await partner.getByRole('button', { name: 'Envoyer à la Région' }).click();
	await expect(partner.getByText('La Région relit cette offre')).toBeVisible();
	const address = partner.url();

	const officer = await signedInAs(browser, 'Marc Duhamel');
	await officer.goto('/region/offres');
	await officer.getByRole('link', { name: title }).click();
	expect(await violations(officer, javaScriptEnabled)).toEqual([]);
	await officer.getByRole('button', { name: 'Rendre à l’organisation' }).click();
	await expect(officer.getByRole('alert')).toContainText('Écrivez la raison');
	await officer.getByLabel('Ce qu’il faut changer').fill('Dites ce que la personne fera <b>chaque jour</b>.');
	await officer.getByRole('button', { name: 'Rendre à l’organisation' }).click();
	await expect(officer.getByText('L’offre est rendue')).toBeVisible();

	await partner.goto(address);
	await expect(partner.getByText('Dites ce que la personne fera <b>chaque jour</b>.')).toBeVisible();
	await partner
		.getByLabel('Description')
		.fill('On taille la pierre le matin, on remonte le mur l’après-midi.');
	await partner.getByRole('button', { name: 'Envoyer à la Région' }).click();
	await expect(partner.getByText('La Région relit cette offre')).toBeVisible();

	await officer.goto('/region/offres');
	await officer.getByRole('link', { name: title }).click();
	await officer.getByRole('button', { name: 'Publier' }).click();
	await expect(officer.getByText('L’offre est en ligne')).toBeVisible();

	await visitor.goto('/offres?q=moulin+evora');
	await visitor.getByRole('link', { name: title }).click();
	await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(visitor.getByRole('link', { name: 'Postuler' })).toBeVisible();
});

test('a partner of another organisation finds no page for an offer that is not theirs', async ({
	browser
}) => {
	const partner = await signedInAs(browser, 'Sonia Maille');
	const address = '/organisme/offres/gandon-mangrove';
	const answer = await partner.request.get(address);
	expect(answer.status()).toBe(404);
	for (const path of [address, `${address}/__data.json`])
		expect(await (await partner.request.get(path)).text()).not.toContain('Replanter');
	const write = await partner.request.post(`${address}?/close`, {
		headers: { origin: new URL(partner.url()).origin },
		form: { version: '1' }
	});
	expect(await write.text()).not.toContain('"type":"success"');
	await partner.goto('/offres/gandon-mangrove');
	await expect(partner.getByRole('heading', { level: 1 })).toContainText('mangrove');
});

test('a partner duplicates last year’s offer in two clicks @no-js', async ({
	browser,
	javaScriptEnabled
}) => {
	const partner = await signedInAs(browser, 'Sonia Maille');
	await partner.goto('/organisme/offres');
	expect(await violations(partner, javaScriptEnabled)).toEqual([]);
	await partner
		.getByRole('row', { name: /Sidi Bouzid/ })
		.getByRole('button', { name: /Dupliquer/ })
		.last()
		.click();
	await expect(partner.getByLabel('Titre')).toHaveValue(/Sidi Bouzid/);
	await expect(partner.getByLabel('Comment choisissez-vous')).not.toHaveValue('');
	await expect(partner.getByLabel('Date limite pour postuler')).toHaveValue('');
	await partner.getByRole('button', { name: 'Envoyer à la Région' }).click();
	await expect(partner.getByRole('alert')).toContainText('Indiquez la date limite');
});
