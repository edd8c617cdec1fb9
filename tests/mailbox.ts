import { expect, type Page } from '@playwright/test';

/** Opens the demo's mailbox in a tab of its own, at the newest mail to that address with those words in its subject. */
async function newestMail(page: Page, email: string, subject: RegExp) {
	const tab = await page.context().newPage();
	const link = tab.getByRole('row').filter({ hasText: email }).first().getByRole('link', { name: subject });
	await expect(async () => {
		await tab.goto('/demo/courrier');
		await expect(link).toBeVisible({ timeout: 1_000 });
	}).toPass({ timeout: 15_000 });
	return { tab, link };
}

/** The subject of the newest mail to that address, once it matches. */
export async function subjectTo(page: Page, email: string, subject: RegExp): Promise<string> {
	const { tab, link } = await newestMail(page, email, subject);
	const words = await link.innerText();
	await tab.close();
	return words;
}

/** The address of the link in the newest mail to that address, once its subject matches. */
export async function linkTo(page: Page, email: string, subject: RegExp): Promise<string> {
	const { tab, link } = await newestMail(page, email, subject);
	await link.click();
	const href = await tab.locator('main a[href^="http"]').first().getAttribute('href');
	await tab.close();
	return href ?? '';
}
