/** The path finder: by keyboard, by mouse, by address, on a phone and without scripts. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

test('two things are found by keyboard, with a typo and an everyday name, and swapped', async ({
	page
}) => {
	await open(page, '/paths/');
	await field(page, 'From').focus();
	await page.keyboard.type('butirate');
	await expect(page.getByRole('option', { name: /Butyrate/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/from=butyrate/);
	await expect(field(page, 'From')).toHaveValue('Butyrate');
	await field(page, 'To').focus();
	await page.keyboard.type('eczema');
	await expect(page.getByRole('option').first()).toContainText(/eczema/i);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/to=atopic-dermatitis/);
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Butyrate →');
	await field(page, 'To').fill('skin barrier');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /swap/i }).click();
	await expect(page).toHaveURL(/from=skin-barrier&to=butyrate/);
	// Said with its rule, and with a way back.
	await expect(page.locator('strong', { hasText: 'No path.' })).toBeVisible();
	await page.getByRole('link', { name: 'Swap the ends' }).click();
	await expect(page).toHaveURL(/from=butyrate&to=skin-barrier/);
	await expect(page.getByRole('navigation', { name: 'Paths' })).toBeVisible();
});

test('paths are drawn one by one, and the address brings the same one back @both', async ({
	page
}) => {
	await open(page, '/paths/?from=chronic-stress&to=psoriasis');
	const names = page.getByRole('navigation', { name: 'Paths' }).getByRole('link');
	expect(await names.count()).toBeGreaterThan(1);
	const figure = page.getByRole('figure', { name: /^Path from Chronic stress to Psoriasis/ });
	const stops = () =>
		figure
			.locator('a[data-node]')
			.evaluateAll((nodes) => nodes.map((n) => n.getAttribute('data-node')));
	const first = await stops();
	expect(first[0]).toBe('chronic-stress');
	expect(first.at(-1)).toBe('psoriasis');
	await page.getByRole('link', { name: 'Next', exact: true }).click();
	await expect(page).toHaveURL(/n=2/);
	await expect(page.getByText(/Path 2 of/).first()).toBeAttached();
	const second = await stops();
	expect(second).not.toEqual(first);
	await page.reload();
	await expect(figure).toBeVisible();
	await expect.poll(stops).toEqual(second);
	await page.goBack();
	await expect.poll(stops).toEqual(first);
	await expect(page.getByText('Weakest link:')).toBeVisible();
	await expect(page.getByText(/^Together: /).first()).toBeVisible();
});

test('a bar too high says how many there would be without it', async ({ page }) => {
	await open(page, '/paths/?from=chronic-stress&to=psoriasis');
	const words = await page.getByRole('navigation', { name: 'Paths' }).locator('p').innerText();
	const count = /^\d+/.exec(words)![0];
	await page.getByLabel('How sure').selectOption('high');
	await expect(page).toHaveURL(/sure=high/);
	await expect(page.getByText(`without the bar there would be ${count} path`)).toBeVisible();
	await page.getByRole('link', { name: 'Lower the bar' }).click();
	await expect(page.getByRole('navigation', { name: 'Paths' })).toContainText(`${count} path`);
});

test('addresses with unknown ids ask for the ends, and node pages lead here', async ({ page }) => {
	await open(page, '/paths/?from=nobody&to=acne&n=-3');
	await expect(page.getByText('Now pick where the path should start.')).toBeVisible();
	await open(page, '/mediators/butyrate/');
	await page.getByRole('link', { name: 'from here' }).click();
	await expect(page).toHaveURL(/\/paths\/\?from=butyrate$/);
	await expect(page.getByText('Now pick where the path should end.')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('examples are read out, with what they would do together', async ({ page }) => {
		await page.goto('/paths/');
		const examples = page.getByRole('region', { name: /surest chains/i }).getByRole('listitem');
		expect(await examples.count()).toBeGreaterThan(3);
		await expect(examples.first()).toContainText('Together: ');
	});
});
