/** The search dialog, by keyboard and by touch. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

const field = (page: Page) => page.getByRole('combobox', { name: /search/i });

async function search(page: Page, words: string) {
	await page
		.getByRole('banner')
		.getByRole('button', { name: /search/i })
		.click();
	await expect(field(page)).toBeFocused();
	await field(page).fill(words);
	await expect(page.getByRole('option').first()).toBeVisible();
}

/** What people type, and what they hope to find. */
const WISHES = [
	{ typed: 'IL17', found: /IL-17/ },
	{ typed: 'eczema', found: /eczema|atopic dermatitis/i },
	{ typed: 'leaky gut', found: /leaky gut|barrier/i },
	{ typed: 'De Pessemier', found: /De Pessemier/ },
	{ typed: 'psoriasys', found: /psoriasis/i }
];

for (const { typed, found } of WISHES) {
	test(`"${typed}" is found`, async ({ page }) => {
		await open(page, '/about/');
		await search(page, typed);
		await expect(page.getByRole('option').filter({ hasText: found }).first()).toBeVisible();
	});
}

test('search is complete by keyboard', async ({ page }) => {
	await open(page, '/about/');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('psoriasis');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/conditions\/psoriasis\/$/);
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
	await open(page, '/about/');
	const button = page.getByRole('banner').getByRole('button', { name: /search/i });
	await button.focus();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(button).toBeFocused();
});

test('the single-key shortcut can be switched off, and stays off', async ({ page }) => {
	await open(page, '/about/');
	await page.keyboard.press('/');
	await page.getByRole('checkbox', { name: /key/i }).uncheck();
	await page.keyboard.press('Escape');
	await open(page, '/glossary/');
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
});

test('a search that finds nothing says so and offers a way on', async ({ page }) => {
	await open(page, '/about/');
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('qqqqxxxx');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText(/nothing found/i).last()).toBeVisible();
	await expect(dialog.getByRole('link').first()).toBeVisible();
});

test('search works by touch @phone', async ({ page }) => {
	await open(page, '/about/');
	await page
		.getByRole('banner')
		.getByRole('button', { name: /search/i })
		.tap();
	await field(page).fill('acne');
	await page
		.getByRole('option')
		.filter({ hasText: /^\s*acne/i })
		.first()
		.tap();
	await expect(page).toHaveURL(/\/conditions\/acne\/$/);
});
