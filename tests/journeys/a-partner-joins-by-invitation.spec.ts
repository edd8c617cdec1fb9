import { expect, type Page, test } from '@playwright/test';
import { generateSync } from 'otplib';
import { faultsOf } from './axe.ts';
import { linkTo } from '../mailbox.ts';

async function isAccessible(page: Page) {
	expect(await faultsOf(page)).toEqual([]);
}

const now = () => Date.now() / 1_000;

test('an officer invites a partner, who joins with a second factor @no-js', async ({
	page,
	javaScriptEnabled
}) => {
	const email = `nora-${Date.now()}-${Math.random().toString(36).slice(2)}@exemple.fr`;
	await page.goto('/connexion');
	await expect(page.getByRole('link', { name: /Demander une invitation/ })).toHaveAttribute(
		'href',
		/^mailto:[^@ ]+@[^@ ]+$/
	);
	await page.goto('/demo');
	await page.getByRole('button', { name: /Marc Duhamel/ }).click();
	await expect(page).toHaveURL(/\/region$/);
	await page.goto('/region/invitations');
	await page.getByLabel('Adresse e-mail').fill(email);
	await page.getByLabel('Partenaire', { exact: true }).check();
	const home = page.getByLabel(/Sa structure ou son organisme/);
	await home.selectOption({
		label: await home.locator('optgroup').last().locator('option').first().innerText()
	});
	await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
	await expect(page.getByRole('status')).toContainText(email);
	if (javaScriptEnabled) await isAccessible(page);
	await page.context().clearCookies();

	await page.goto(await linkTo(page, email, /invitation/));
	await expect(page.getByRole('main')).toContainText('Marc Duhamel');
	await expect(page.getByRole('main')).toContainText(email);
	if (javaScriptEnabled) await isAccessible(page);
	await page.getByLabel('Prénom').fill('Nora');
	await page.getByLabel('Nom', { exact: true }).fill('Petit');
	await page.getByLabel('Mot de passe').fill('rivière papier quatorze vélo');
	await page.getByRole('button', { name: 'Créer mon compte' }).click();

	await expect(page).toHaveURL(/\/connexion\/deuxieme-etape$/);
	await page.goto('/organisme/equipe');
	await expect(page).toHaveURL(/\/connexion\/deuxieme-etape\?next=/);
	if (javaScriptEnabled) await isAccessible(page);
	const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
	await page.getByLabel('Code à 6 chiffres').fill(generateSync({ secret, epoch: now() }));
	await page.getByRole('button', { name: 'Activer' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les codes de secours');
	const recovery = await page.locator('ol code').first().innerText();

	await page.goto('/organisme/equipe');
	await expect(page.getByRole('table').first()).toContainText('Nora');
	if (javaScriptEnabled) await isAccessible(page);
	await page.context().clearCookies();
	await page.goto('/connexion');
	await page.getByLabel('Adresse e-mail').fill(email);
	await page.getByLabel('Mot de passe').fill('rivière papier quatorze vélo');
	await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
	await expect(page).toHaveURL(/\/connexion\/deuxieme-etape/);
	await page.getByLabel('Code de l’application').fill(recovery);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(page).toHaveURL(/\/organisme$/);
});
