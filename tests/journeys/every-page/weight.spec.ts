import { expect, test } from '@playwright/test';
import { browser, linksOf, routeOf } from './browse.ts';
import { builtManifest } from './product.ts';

/** What a first visit costs on a phone with little data: everything included, nothing cached. */
const kilobyte = 1024;

async function firstOffer(): Promise<string> {
	const { body } = await browser().get('/offres');
	const path = linksOf(body).find((link) => routeOf(link) === '/offers/[offer]');
	if (!path) throw new Error('the list of offers shows no offer');
	return path;
}

const first = {
	'the home page': () => Promise.resolve('/'),
	'the list of offers': () => Promise.resolve('/offres'),
	'an offer': firstOffer
};

for (const [name, path] of Object.entries(first))
	test(`a first visit to ${name} transfers 60 KB at most`, async ({ page }) => {
		const parts: { url: string; bytes: number }[] = [];
		const urls = new Map<string, string>();
		const wire = await page.context().newCDPSession(page);
		await wire.send('Network.enable');
		await wire.send('Network.setCacheDisabled', { cacheDisabled: false });
		wire.on('Network.requestWillBeSent', ({ requestId, request }) => void urls.set(requestId, request.url));
		wire.on(
			'Network.loadingFinished',
			({ requestId, encodedDataLength }) =>
				void parts.push({
					url: new URL(urls.get(requestId) ?? 'about:blank').pathname,
					bytes: encodedDataLength
				})
		);
		await page.goto(await path(), { waitUntil: 'networkidle' });
		const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
		expect(
			total,
			parts.map(({ url, bytes }) => `${(bytes / kilobyte).toFixed(1)} KB ${url}`).join('\n')
		).toBeLessThanOrEqual(60 * kilobyte);
	});

test('a page that asks for no script ships none', async () => {
	const { routes, nodes } = await builtManifest();
	const still: string[] = [];
	for (const { id, page, params } of routes) {
		if (!page || params.length > 0) continue;
		const universal = (await nodes[page.leaf]?.())?.universal;
		if (universal?.csr === true) continue;
		const { status, body } = await browser().get(id.replace('/(public)', '') || '/');
		if (status === 200 && /<script\b|modulepreload/.test(body)) still.push(id);
	}
	expect(still).toEqual([]);
});
