import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** What reads a page: to be sent once to each document, or ahead to all that a page will open. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };

/** What axe finds on a page as it stands, by all its rules: the name of each fault and where it is. */
export async function faultsOf(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => typeof axe === 'object'))) await page.evaluate(axeSource);
	return page.evaluate(async () => {
		// What passed is not told: writing it down costs axe and the wire more than finding it.
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)
		);
	});
}
