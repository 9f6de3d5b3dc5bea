/** The evidence matrix: mouse, keyboard, phone, without scripts, by address. */
import type { Page } from '@playwright/test';
import { expect, open, scrollsSideways, test } from './support';

const tried = (page: Page) => page.getByRole('table', { name: /What people try/ });
const rowNames = (page: Page) => tried(page).getByRole('rowheader').allInnerTexts();

test('a cell opens its claims and studies, and gives the focus back', async ({ page }) => {
	await open(page, '/matrix/');
	const cell = page.locator('a[data-cell="oral-probiotics--atopic-dermatitis"]');
	await expect(cell).toContainText(/stud(y|ies)/);
	await cell.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading')).toContainText(/probiotics/i);
	await expect(dialog.getByRole('list', { name: 'Studies' }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(cell).toBeFocused();
});

test('arrow keys move over empty cells; Enter opens', async ({ page }) => {
	await open(page, '/matrix/');
	const first = tried(page).locator('a[data-cell]').first();
	await first.focus();
	await page.keyboard.press('ArrowDown');
	const second = tried(page).locator('a[data-cell]:focus');
	await expect(second).toHaveCount(1);
	expect(await second.getAttribute('data-cell')).not.toBe(await first.getAttribute('data-cell'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('columns sort both ways and say so', async ({ page }) => {
	await open(page, '/matrix/');
	const before = await rowNames(page);
	const head = tried(page).getByRole('columnheader', { name: /^What people try/ });
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	const sorted = [...before].sort((a, b) => a.localeCompare(b, 'en'));
	expect(await rowNames(page)).toEqual(sorted);
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	expect(await rowNames(page)).toEqual(sorted.reverse());
	const studies = tried(page).getByRole('columnheader', { name: /^Studies/ });
	await studies.getByRole('button').click();
	const sums = await tried(page).locator('td:last-child').allInnerTexts();
	const numbers = sums.map(Number);
	expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
	expect(numbers[0]).toBeGreaterThan(0);
});

test('follows the evidence bar, which is in the address', async ({ page }) => {
	await open(page, '/matrix/');
	const cells = page.locator('td.found a[data-cell]');
	const all = await cells.count();
	await page.getByLabel('How sure').selectOption('moderate');
	await expect(page).toHaveURL(/\?sure=moderate$/);
	await expect(page.locator('#mechanisms td.found')).toHaveCount(0);
	const left = await cells.count();
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(all);
	await page.reload();
	await expect(cells).toHaveCount(left);
});

test('copies the table as lines and columns of words', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/matrix/');
	await page.getByRole('button', { name: 'Copy this table' }).first().click();
	await expect(page.getByText('Copied.')).toBeVisible();
	const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(lines).toHaveLength(5);
	expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
});

test('on a small phone the table scrolls inside itself @phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, '/matrix/');
	expect(await scrollsSideways(page)).toBe(false);
	const region = page.getByRole('region', { name: /What people try and/ });
	await region.focus();
	const moved = await region.evaluate((box) => {
		box.scrollLeft = 200;
		return box.scrollLeft;
	});
	expect(moved).toBe(200);
	const name = tried(page).getByRole('rowheader').first();
	expect((await name.boundingBox())!.x).toBeLessThan(30);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every filled cell leads to its entry in words', async ({ page }) => {
		await page.goto('/matrix/');
		const links = page.locator('a[data-cell]');
		const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
		expect(addresses.length).toBeGreaterThan(40);
		for (const address of addresses) expect(address).toMatch(/^#.+--.+/);
		const ids = new Set(
			await page.locator('details[id]').evaluateAll((all) => all.map((d) => `#${d.id}`))
		);
		expect(addresses.filter((a) => !ids.has(a))).toEqual([]);
	});
});
