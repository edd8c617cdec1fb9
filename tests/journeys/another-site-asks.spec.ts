import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const partner = { origin: 'https://partner.example' };
const kevin = {
	'person.birth_date': '2006-07-20',
	'nationality.list': ['FR'],
	'residence.permanent_in_france': true,
	'residence.region': 'FR-HDF',
	'status.set': ['neet'],
	'project.kind': 'volunteering',
	'project.destination': 'PL',
	'project.start_date': '2027-05-03',
	'project.end_date': '2027-06-13',
	'history.esc_months_used': 0
};

test('a partner’s site asks what a young person can get, and gets reasons it may show', async ({
	request
}) => {
	const answer = await request.post('/api/v1/eligibility', {
		headers: partner,
		data: { facts: kevin, programmes: ['esc-volunteering-individual'], explain: true }
	});
	expect(answer.status()).toBe(200);
	expect(answer.headers()['access-control-allow-origin']).toBe('*');
	expect(answer.headers()['set-cookie']).toBeUndefined();
	const { programmes } = await answer.json();
	expect(programmes).toMatchObject([
		{ id: 'esc-volunteering-individual', result: 'eligible', verdict: 'yes', explanation: { person: {} } }
	]);
});

test('a question with faults is told each of them, with its place', async ({ request }) => {
	const answer = await request.post('/api/v1/eligibility', {
		headers: partner,
		data: { facts: { 'person.birth_date': '29/02/2007', 'person.shoes': 42 }, on: 'demain' }
	});
	expect(answer.status()).toBe(422);
	expect((await answer.json()).problems.map(({ path }: { path: string }) => path)).toEqual([
		'on',
		'facts["person.shoes"]',
		'facts["person.birth_date"]'
	]);
	const noJson = {
		headers: { ...partner, 'content-type': 'application/json' },
		data: Buffer.from('{"facts":')
	};
	expect((await request.post('/api/v1/eligibility', noJson)).status()).toBe(400);
});

test('only that address may be posted to from another site', async ({ request }) => {
	const data = { email: 'someone@example.org' };
	expect((await request.post('/connexion', { headers: partner, data })).status()).toBe(403);
});

test('the description tells where and how to ask', async ({ request }) => {
	const described = await (await request.get('/api/v1/openapi.json')).json();
	expect(Object.keys(described.paths)).toContain('/api/v1/eligibility');
	expect((await request.get(described.externalDocs.url)).status()).toBe(200);
});

test('the short form answers inside the page of another site, without a script and without a cookie', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const theirs = createServer((_request, response) =>
		response
			.setHeader('content-type', 'text/html')
			.end(`<iframe src="${baseURL}/integrer/simulateur" width="320" height="900"></iframe>`)
	);
	await new Promise<void>((listening) => theirs.listen(0, '127.0.0.1', listening));
	await page.goto(`http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`);
	const form = page.frameLocator('iframe');
	await form.getByLabel('Jour').fill('20');
	await form.getByLabel('Mois').fill('7');
	await form.getByLabel('Année').fill('2006');
	await form.getByLabel('Que veux-tu faire').selectOption('volunteering');
	await form.getByRole('button', { name: 'Voir mes aides' }).click();
	await expect(form.getByRole('heading', { name: /aides? restent? possibles?/ })).toBeVisible();
	await expect(form.getByLabel('Année')).toHaveValue('2006');
	const full = form.getByRole('link', { name: 'Ouvrir le simulateur complet' });
	await expect(full).toHaveAttribute('target', '_blank');
	expect(await context.cookies()).toEqual([]);
	await context.close();
	theirs.close();
});
