/** A control that has done its work goes away. Whoever pressed it by keyboard must not be thrown back to the top of the page. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

/** What has the focus, as text; empty where nothing has. */
const focused = (page: Page): Promise<string> =>
	page.evaluate(() =>
		document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')
	);

test('starting a quiz leads to its question, and its end back to the start', async ({ page }) => {
	await open(page, '/lessons/two-organs/quiz/');
	await page.locator('.quiz[data-ready]').waitFor();
	await page.getByRole('radio', { name: /All at the end/ }).check();
	await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
	await expect.poll(() => focused(page)).toMatch(/Question 1 of/);
	for (let i = 0; i < 30 && (await page.locator('.quiz form').count()) > 0; i++)
		await page.locator('.quiz button[type=submit]').press('Enter');
	await page.getByRole('button', { name: /start/i }).press('Enter');
	await expect.poll(() => focused(page)).toMatch(/When do you want to see the answers/);
});

test('lowering the evidence bar @both', async ({ page }) => {
	await open(page, '/?in=people&sure=moderate');
	await page.getByRole('button', { name: 'Show everything' }).press('Enter');
	await expect(page).not.toHaveURL(/sure=/);
	await expect.poll(() => focused(page)).toMatch(/Ask for more evidence/);
});

test('showing all statements', async ({ page }) => {
	await open(page, '/checks/?q=probiotic');
	await page.getByRole('link', { name: 'Show all' }).press('Enter');
	await expect(page).toHaveURL(/\/checks\/$/);
	await expect.poll(() => focused(page)).toMatch(/^(\d+) of \1 statements$/);
});

test('turning to the last path and back to the first', async ({ page }) => {
	await open(page, '/paths/?from=chronic-stress&to=acne');
	const [, all] = /Path 1 of (\d+)/.exec((await page.locator('.turn').textContent())!)!;
	const next = page.getByRole('link', { name: 'Next' });
	for (let n = 2; n <= Number(all); n++) {
		await next.press('Enter');
		await expect(page.locator('.turn')).toContainText(`Path ${n} of ${all}`);
	}
	await expect(next).toHaveAttribute('aria-disabled', 'true');
	await expect(next).toBeFocused();
	await page.getByRole('link', { name: 'Previous' }).press('Enter');
	await expect(next).not.toHaveAttribute('aria-disabled');
});

test('an embed goes back to its overview', async ({ page }) => {
	await page.goto('/embed/conditions/psoriasis/');
	const node = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['node']);
	await page.locator('figure.diagram[data-ready]').waitFor();
	await page.locator('a[data-node="il-17"]:visible').focus();
	await page.keyboard.press('Escape');
	await expect(page.locator('figure.diagram')).toHaveAttribute('aria-label', /overview/);
	await expect.poll(node).toBe('psoriasis');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Overview' }).press('Enter');
	await expect(page.locator('figure.diagram')).toHaveAttribute('aria-label', /overview/);
	await expect(page.getByRole('button').first()).toBeFocused();
});

test('a second window of notes turns with a clicker and scrolls with the keyboard', async ({
	page
}) => {
	await open(page, '/lessons/two-organs/present/');
	await page.locator('.start[data-ready]').waitFor();
	await page.getByRole('button', { name: 'Start in full screen' }).click();
	await expect(page.locator('.stage')).toBeVisible();
	const opening = page.waitForEvent('popup');
	await page.keyboard.press('w');
	const notes = await opening;
	const step = notes.locator('.now [aria-live]');
	const first = (await step.textContent())!;
	await notes.keyboard.press('PageDown');
	await expect(step).not.toHaveText(first);
	const second = (await step.textContent())!;
	for (const key of ['b', 'End', ' ']) await notes.keyboard.press(key);
	await expect(step).toHaveText(second);
	await notes.getByRole('button', { name: 'Next' }).focus();
	await notes.keyboard.press('b');
	await expect(step).toContainText('The screen is black');
});
