import { expect, type Page, test } from '@playwright/test';

/** Each story has a person of its own: two of them run at the same time, on the same world. */
async function signInAs(page: Page, name: string) {
	await page.goto('/demo');
	await page.getByRole('button', { name }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Bonjour' })).toBeVisible();
}

async function startOn(page: Page, offer: string) {
	await page.goto(`/offres/${offer}`);
	await page.getByRole('button', { name: 'Postuler' }).click();
	await expect(page).toHaveURL(/\/mon-espace\/candidatures\/[\w-]+$/);
}

async function answerTheRest(page: Page) {
	await page.getByRole('textbox', { name: /Que sais-tu déjà faire/ }).fill('Je cuisine au centre social.');
	await page.getByRole('textbox', { name: /Quelles langues/ }).fill('Anglais : je me débrouille.');
	await page.getByText('Oui, pour tout le séjour').click();
	await page.getByRole('textbox', { name: /À quel numéro/ }).fill('06 12 34 56 78');
}

test('a young person applies: what is typed is kept, a double click sends once', async ({ page }) => {
	await signInAs(page, 'Mathis Hoarau');
	await startOn(page, 'hostetin-verger');
	const draft = page.url();
	const why = page.getByRole('textbox', { name: /Pourquoi ce départ/ });
	await why.fill('Je veux voir autre chose que ma ville.');
	await expect(page.getByText(/Enregistré à \d+\sh\s\d\d/)).toBeVisible();
	await page.reload();
	await expect(why).toHaveValue('Je veux voir autre chose que ma ville.');

	await page.getByRole('button', { name: 'Vérifier et envoyer' }).click();
	await expect(page.getByText('Il manque encore quelque chose')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Envoyer ma candidature' })).toHaveCount(0);
	await page.goto(draft);
	await answerTheRest(page);
	await page.getByRole('button', { name: 'Vérifier et envoyer' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Vérifie tes réponses' })).toBeVisible();

	const late = await page.context().newPage();
	await late.goto(draft);
	await page.getByRole('button', { name: 'Envoyer ma candidature' }).dblclick();
	await expect(page.getByRole('heading', { level: 1, name: /C’est envoyé/ })).toBeVisible();
	const reference = /CSM-\w{4}-\d\d/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
	expect(reference).not.toBe('');
	await late.getByRole('textbox', { name: /Pourquoi ce départ/ }).fill('Trop tard.');
	await expect(late.getByRole('alert')).toContainText('n’est plus un brouillon');
	await page.goto('/mon-espace');
	await expect(page.getByText(`Ta candidature est envoyée (${reference})`)).toHaveCount(1);
});

test('a save that fails says so in red and keeps the text, then is made up for', async ({ page }) => {
	await signInAs(page, 'Noa Pruvost');
	await startOn(page, 'vik-plage-noire');
	const why = page.getByRole('textbox', { name: /Pourquoi ce départ/ });
	await page.route('**/candidatures/**', (route) =>
		route.request().method() === 'POST' ? route.abort() : route.continue()
	);
	await why.fill('Pour apprendre un métier dehors.');
	await expect(page.getByRole('alert')).toContainText('Pas enregistré');
	await expect(why).toHaveValue('Pour apprendre un métier dehors.');
	await page.unroute('**/candidatures/**');
	await page.getByRole('button', { name: 'Réessayer maintenant' }).click();
	await expect(page.getByText(/Enregistré à \d+\sh\s\d\d/)).toBeVisible();
});

test('what is typed before the page is ready is kept like the rest', async ({ page }) => {
	await signInAs(page, 'Julie Carpentier');
	await startOn(page, 'vik-plage-noire');
	const draft = page.url();
	await page.goto('/mon-espace');
	let letScriptsIn = () => {};
	const typed = new Promise<void>((resolve) => (letScriptsIn = resolve));
	await page.route('**/*.js', (route) => typed.then(() => route.continue()));
	await page.goto(draft, { waitUntil: 'commit' });
	const why = page.getByRole('textbox', { name: /Pourquoi ce départ/ });
	await why.fill('Un rêve de longue date.\nEt la mer.');
	await page.getByText('Oui, pour tout le séjour').click();
	await expect(page.getByText(/Enregistré à/)).toHaveCount(0);
	letScriptsIn();
	await expect(page.getByText(/Enregistré à \d+\sh\s\d\d/)).toBeVisible();
	await expect(why).toHaveValue('Un rêve de longue date.\nEt la mer.');

	await page.reload({ waitUntil: 'networkidle' });
	await expect(why).toHaveValue('Un rêve de longue date.\nEt la mer.');
	await expect(page.getByRole('radio', { name: 'Oui, pour tout le séjour' })).toBeChecked();
	await expect(page.getByText('Pas encore enregistré')).toBeHidden();
});

test('a young person applies with forms alone @no-js', async ({ page }, { project }) => {
	await signInAs(page, project.name === 'no-js' ? 'Chloé Wattelet' : 'Moussa Diallo');
	await startOn(page, 'tarnowskie-gory-sentier-mine');
	await page.getByRole('textbox', { name: /Pourquoi ce départ/ }).fill('Je veux essayer.');
	await answerTheRest(page);
	await page.getByRole('button', { name: 'Vérifier et envoyer' }).click();
	await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
	await expect(page.getByRole('main')).toContainText(/CSM-\w{4}-\d\d/);
	await page.getByRole('link', { name: 'Suivre ma candidature' }).click();
	await expect(page.getByText('Lecture par l’organisme')).toBeVisible();
});
