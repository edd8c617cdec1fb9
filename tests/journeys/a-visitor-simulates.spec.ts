import { expect, type Page, test } from '@playwright/test';
import { faultsOf } from './axe.ts';

/** Kévin is 20, lives in Lens, has no job and no studies, and wants to volunteer six weeks in Poznań. */
const birthYear = new Date().getFullYear() - 20;
const leaving = { day: '3', month: '5', year: String(new Date().getFullYear() + 1) };
const back = { day: '13', month: '6', year: leaving.year };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const send = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();

async function date(page: Page, legend: RegExp, typed: { day: string; month: string; year: string }) {
	const group = page.getByRole('group', { name: legend });
	await group.getByLabel('Jour').fill(typed.day);
	await group.getByLabel('Mois').fill(typed.month);
	await group.getByLabel('Année').fill(typed.year);
}

/** What Kévin answers to each question he may meet; to any other he says he does not know. */
const answers: readonly [question: RegExp, answer: (page: Page) => Promise<void>][] = [
	[/date de naissance/, (page) => date(page, /naissance/, { day: '1', month: '1', year: String(birthYear) })],
	[/nationalité/, async (page) => void (await page.getByLabel('Nationalités').selectOption('FR'))],
	[/en ce moment/, (page) => page.locator('input[value="neet"]').check()],
	[/veux-tu faire/, (page) => page.locator('input[value="volunteering"]').check()],
	[/quel pays/, async (page) => void (await page.locator('select').selectOption('PL'))],
	[
		/partir et revenir/,
		async (page) => {
			await date(page, /partir/, leaving);
			await date(page, /revenir/, back);
		}
	],
	[/quelle région habites/, async (page) => void (await page.locator('select').selectOption('FR-HDF'))],
	[/mois de Corps européen/, (page) => page.locator('input[inputmode="decimal"]').fill('0')],
	[/toute l’année/, (page) => page.getByLabel('Oui').check()]
];

async function answerAll(page: Page) {
	for (let question = 0; question < 40 && !page.url().includes('/resultat'); question += 1) {
		const asked = (await heading(page).textContent()) ?? '';
		const known = answers.find(([about]) => about.test(asked));
		if (known) {
			await known[1](page);
			await send(page);
		} else await page.getByRole('button', { name: 'Je ne sais pas' }).click();
	}
}

test('Kévin learns in a few questions that Europe pays his six weeks in Poznań @no-js', async ({ page }) => {
	const addresses: string[] = [];
	page.on('request', (request) => addresses.push(request.url()));
	await page.goto('/simulateur');
	await expect(heading(page)).toHaveText(/date de naissance/);
	await expect(page.getByText('Pourquoi on te le demande')).toBeVisible();
	await answerAll(page);

	await expect(heading(page)).toHaveText('Voici ce que tu peux avoir');
	const corps = page.getByRole('article').filter({ hasText: 'Volontaire en Europe (Corps européen' });
	await expect(corps.getByText('Oui', { exact: true }).first()).toBeVisible();
	await expect(corps.getByText(/Tu auras 21\sans au départ/)).toBeVisible();
	await expect(corps.getByText('Que faire maintenant ?')).toBeVisible();
	await expect(page.getByText('Pas cette fois').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Garder mes réponses' })).toHaveAttribute(
		'href',
		'/inscription?next=%2Fsimulateur%2Fgarder'
	);

	for (const address of addresses) {
		expect(address).not.toMatch(new RegExp(`${birthYear}|${leaving.year}|neet|volunteering|FR-HDF|PL\\b`));
	}
	if (test.info().project.name === 'no-js') return;
	expect(await faultsOf(page)).toEqual([]);
});

test('a wrong date is explained, kept, and mended; going back keeps the answer @no-js', async ({ page }) => {
	await page.goto('/simulateur');
	await date(page, /naissance/, { day: '31', month: '2', year: '2006' });
	await send(page);
	await expect(page).toHaveTitle(/^Erreur : /);
	await expect(page.getByRole('alert')).toContainText('Cette date n’existe pas');
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByLabel('Jour')).toHaveValue('31');
	await date(page, /naissance/, { day: '28', month: '2', year: '2006' });
	await send(page);
	await expect(heading(page)).toHaveText(/nationalité/);
	await page.getByRole('link', { name: 'Question précédente' }).click();
	await expect(page.getByLabel('Jour')).toHaveValue('28');
});

test('an answer corrected on the result changes the verdict @no-js', async ({ page }) => {
	await page.goto('/simulateur');
	await answerAll(page);
	await page.getByRole('link', { name: /Modifier : Tu es né/ }).click();
	await date(page, /naissance/, { day: '1', month: '1', year: String(birthYear - 20) });
	await send(page);
	await expect(heading(page)).toHaveText('Ce départ-là ne va pas, un autre peut aller');
	await expect(page.getByRole('link', { name: 'Changer de départ' })).toBeVisible();
	await expect(
		page.getByRole('article').filter({ hasText: 'Volontaire en Europe (Corps européen' })
	).toHaveCount(0);
	await page.getByRole('button', { name: 'Recommencer' }).click();
	await expect(heading(page)).toHaveText(/date de naissance/);
	expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('simulator');
});

test('answers tampered with are not believed, and the visitor starts again kindly @no-js', async ({
	page,
	context
}) => {
	await page.goto('/simulateur');
	await date(page, /naissance/, { day: '2', month: '5', year: '2006' });
	await send(page);
	const cookie = (await context.cookies()).find(({ name }) => name === 'simulator');
	expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
	expect(cookie?.value).not.toContain('2006');
	const changed = `${cookie?.value.startsWith('A') ? 'B' : 'A'}${cookie?.value.slice(1) ?? ''}`;
	await context.addCookies([{ ...cookie!, value: changed }]);
	await page.goto('/simulateur/resultat');
	await expect(page.getByText('On recommence ensemble')).toBeVisible();
	await expect(heading(page)).toHaveText(/date de naissance/);
});
