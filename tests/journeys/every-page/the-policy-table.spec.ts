import { expect, test } from '@playwright/test';
import { demoPolicy, policy } from '#lib/web/policy.server.ts';
import { frenchPaths } from '#lib/text/paths.ts';
import { builtManifest } from './product.ts';

const rows = { ...policy, ...demoPolicy };
/** `(public)` groups folders and is not part of an address. */
const addressed = (id: string) => id.replace('/(public)', '') || '/';

test('every route the build serves has its row in the policy table', async () => {
	const { routes } = await builtManifest();
	expect(routes.length).toBeGreaterThan(10);
	expect(routes.map(({ id }) => id).filter((id) => !(id in rows))).toEqual([]);
});

test('every page has its French and English addresses', async () => {
	const { routes } = await builtManifest();
	const pages = routes.filter(({ page }) => page).map(({ id }) => addressed(id));
	expect(pages.filter((id) => !(id in frenchPaths))).toEqual([]);
});
