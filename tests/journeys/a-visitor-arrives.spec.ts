import { expect, test } from '@playwright/test';

test('a visitor finds the site in French, and in English one link away @no-js', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await page.goto('/en');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
