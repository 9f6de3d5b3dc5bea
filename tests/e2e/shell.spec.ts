/** Header, theme, skip link, 404: what is the same on every page. */
import type { Page } from '@playwright/test';
import { expect, open, scriptsRun, test } from './support';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a chosen theme stays, before the first paint', async ({ page }) => {
	await open(page, '/about/');
	const light = await paper(page);
	await page.getByRole('banner').getByRole('radio', { name: 'Dark' }).check();
	const dark = await paper(page);
	expect(dark).not.toBe(light);

	// At the first moment there is a body, long before scripts of the site run.
	await page.reload({ waitUntil: 'commit' });
	await page.waitForSelector('body', { state: 'attached' });
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	await scriptsRun(page);
	await expect(page.getByRole('banner').getByRole('radio', { name: 'Dark' })).toBeChecked();
	expect(await paper(page)).toBe(dark);
});

test('without a choice the theme is that of the system, also when it changes', async ({ page }) => {
	await open(page, '/about/');
	const light = await paper(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await paper(page)).not.toBe(light);
});

test('the first Tab offers a way past the header', async ({ page }) => {
	await open(page, '/conditions/acne/');
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveText(/skip/i);
	await expect(skip).toBeVisible();
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the menu of narrow screens opens, leads on and closes @phone', async ({ page }) => {
	await open(page, '/');
	const menu = page.getByRole('banner').locator('summary');
	await menu.tap();
	const link = page
		.getByRole('banner')
		.getByRole('link', { name: /glossary|evidence|mechanisms/i });
	await expect(link.first()).toBeVisible();
	await link.first().tap();
	await expect(page).toHaveURL(/\/\w+\/$/);
	await expect(link.first()).toBeHidden();
});

test('a wrong address gets an honest page with ways on', async ({ page, complaints }) => {
	complaints.allow(/404|Not found/);
	await open(page, '/conditions/no-such-thing');
	await expect(page.locator('h1')).toHaveText(/does not exist/i);
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page.locator('h1')).not.toHaveText(/does not exist/i);
});
