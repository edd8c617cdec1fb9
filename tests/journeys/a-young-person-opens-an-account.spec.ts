import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { linkTo, subjectTo } from '../mailbox.ts';

const password = 'rivière papier quatorze vélo';
const anAddress = () =>
	`manon-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}@exemple.fr`;

async function bornOn(page: Page, day: string, month: string, year: string) {
	await page.goto('/inscription');
	await page.getByLabel('Jour').fill(day);
	await page.getByLabel('Mois').fill(month);
	await page.getByLabel('Année').fill(year);
	await page.getByRole('button', { name: 'Continuer' }).click();
}

async function isAccessible(page: Page) {
	expect(await faultsOf(page)).toEqual([]);
}

async function typesDetails(page: Page, email: string, typed = password) {
	await page.getByLabel('Prénom').fill('Manon');
	await page.getByLabel('Nom', { exact: true }).fill('Delattre');
	await page.getByLabel('Adresse e-mail').fill(email);
	await page.getByLabel('Mot de passe').fill(typed);
	await page.getByRole('button', { name: 'Recevoir mon code' }).click();
}

test('a young person opens an account, leaves, and comes back @no-js', async ({
	page,
	javaScriptEnabled
}) => {
	const email = anAddress();
	await bornOn(page, '14', '5', '2007');
	expect(page.url()).not.toContain('2007');
	await typesDetails(page, email, 'motdepasse2026');
	await expect(page.getByRole('alert')).toContainText('trop facile à deviner');
	await expect(page.getByLabel('Adresse e-mail')).toHaveValue(email);
	if (javaScriptEnabled) await isAccessible(page);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Recevoir mon code' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regarde tes messages');
	if (javaScriptEnabled) await isAccessible(page);
	const code = (await subjectTo(page, email, /est ton code/)).slice(0, 7);
	await page.getByLabel('Code à 6 chiffres').fill(code);
	await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
	await expect(page).toHaveURL(/\/mon-espace$/);

	await page.goto('/mon-compte');
	await expect(page.getByText('Cet appareil')).toBeVisible();
	if (javaScriptEnabled) await isAccessible(page);
	await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
	await page.goto('/mon-compte');
	await expect(page).toHaveURL(/\/connexion\?next=%2Fmon-compte$/);
	await page.getByLabel('Adresse e-mail').fill(email);
	await page.getByLabel('Mot de passe').fill('pas le bon mot');
	await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
	await expect(page.getByRole('alert')).toContainText('ne vont pas ensemble');
	if (javaScriptEnabled) await isAccessible(page);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
	await expect(page).toHaveURL(/\/mon-compte$/);
});

test('under 15, nothing is kept and the page says whom to call @no-js', async ({ page }) => {
	const year = String(new Date().getFullYear() - 13);
	await bornOn(page, '14', '5', year);
	await expect(page).toHaveURL(/\/inscription\/moins-de-15-ans$/);
	await expect(page.getByText('On n’a rien gardé')).toBeVisible();
	await page.getByRole('link', { name: 'Trouver qui appeler' }).click();
	await expect(page).toHaveURL(/\/se-faire-aider$/);
});

test('an address that has an account gets the same page; its owner is told by mail', async ({ page }) => {
	const fresh = anAddress();
	const seen: string[] = [];
	for (const email of ['ines.benali@demo.example', fresh]) {
		await bornOn(page, '14', '5', '2007');
		await typesDetails(page, email);
		await expect(page).toHaveURL(/\/inscription\/code$/);
		seen.push(await page.getByRole('main').innerText());
	}
	expect(seen[0]).toBe(seen[1]);
	expect(await subjectTo(page, 'ines.benali@demo.example', /déjà un compte/)).toBeTruthy();
});

test('a link by mail opens the session by a button, never by being opened @no-js', async ({ page }) => {
	const email = anAddress();
	await bornOn(page, '1', '2', '2006');
	await typesDetails(page, email);
	const code = (await subjectTo(page, email, /est ton code/)).slice(0, 7);
	await page.getByLabel('Code à 6 chiffres').fill(code);
	await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
	await expect(page).toHaveURL(/\/mon-espace$/);
	await page.context().clearCookies();

	// Whoever was asked to sign in on the way to a page comes to that page.
	await page.goto('/mon-espace/candidatures');
	await page.getByRole('link', { name: /lien/ }).click();
	await page.getByLabel('Adresse e-mail').fill(email);
	await page.getByRole('button', { name: 'Envoyer le lien' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('La suite est dans la boîte mail');
	const link = await linkTo(page, email, /lien pour se connecter/);
	expect(link).toMatch(/\/connexion\/lien\/[\w-]{43}\?next=%2Fmon-espace%2Fcandidatures$/);
	for (let look = 0; look < 3; look++) await page.request.get(link);
	await page.goto(link);
	await page.getByRole('button', { name: 'Ouvrir la session' }).click();
	await expect(page).toHaveURL(/\/mon-espace\/candidatures$/);
	await page.context().clearCookies();
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne marche plus');
});

test('what one types as a password can be looked at', async ({ page }) => {
	await page.goto('/connexion');
	const password = page.getByLabel('Mot de passe', { exact: true });
	await password.fill('quatre mots simples');
	const show = page.getByRole('button', { name: 'Afficher' });
	await show.click();
	await expect(password).toHaveAttribute('type', 'text');
	await expect(show).toHaveAttribute('aria-pressed', 'true');
	await show.click();
	await expect(password).toHaveAttribute('type', 'password');
	await expect(password).toHaveValue('quatre mots simples');
});

test('a machine that fills the field nobody sees gets the same answer, and no mail leaves @no-js', async ({
	page
}) => {
	const email = anAddress();
	await bornOn(page, '14', '5', '2007');
	await expect(page.getByLabel('Laisse cette case vide')).not.toBeInViewport();
	await expect(page.getByRole('textbox', { name: 'Laisse cette case vide' })).toHaveCount(0);
	await page.locator('#website').fill('https://buy.example', { force: true });
	await typesDetails(page, email);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regarde tes messages');
	await page.goto('/demo/courrier');
	await expect(page.getByText(email)).toHaveCount(0);
});
