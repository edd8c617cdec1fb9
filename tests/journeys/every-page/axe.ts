import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a page as it stands, by all its rules: the name of each fault and where it is. */
export async function faultsOf(page: Page): Promise<string[]> {
	// Without its legacy mode axe opens a second page for each run; no page of ours has a frame.
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)
	);
}
