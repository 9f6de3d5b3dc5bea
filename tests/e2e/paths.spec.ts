/** The path finder: by keyboard, by mouse, by address, on a phone and without scripts. */
import { readFileSync } from 'node:fs';
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

	// What is shown can be taken away: the links of the paths, and their studies.
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const coming = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: 'JSON', exact: true }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/^gut-skin-chronic-stress-to-psoriasis-v.*\.json$/);
	const part = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
		nodes: { id: string }[];
	};
	for (const id of [...first, ...second]) expect(part.nodes.map((n) => n.id)).toContain(id);
});

test('both ends are picked on the diagram, by keyboard and by tap @both', async ({
	page,
	isMobile
}) => {
	await open(page, '/paths/');
	await page.getByRole('button', { name: 'Pick on the diagram' }).click();
	const picker = page.getByRole('region', { name: 'Pick on the diagram' });
	const focused = () =>
		page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? null);
	await expect.poll(focused).not.toBeNull();
	// A highway opens first, and the keyboard stays on it.
	const road = picker.locator('a[data-node="immune-activation"]');
	await road.focus();
	await page.keyboard.press('Enter');
	await expect(picker.getByRole('button', { name: 'Overview' })).toBeVisible();
	expect(await focused()).toBe('immune-activation');
	await expect(page).toHaveURL(/\/paths\/$/);
	const from = picker.locator('a[data-node="il-17"]');
	if (isMobile) await from.tap();
	else {
		await from.focus();
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL(/\?from=il-17$/);
	await expect(picker.getByRole('status')).toHaveText(
		'Starts at IL-17. Choose where the path ends.'
	);
	// What a group holds is listed; the other end is refused.
	await picker.getByRole('button', { name: 'Overview' }).click();
	await picker.locator('a[data-node="diet"]').click();
	await expect(picker.getByRole('group', { name: 'Diet' }).getByRole('link').first()).toBeFocused();
	await picker.locator('a[data-node="psoriasis"]').click();
	await expect(page).toHaveURL(/\?from=il-17&to=psoriasis$/);
	await expect(picker).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'IL-17 → Psoriasis' })).toBeFocused();

	// Escape leaves, and the keyboard is where it was.
	await page.getByRole('button', { name: 'Pick on the diagram' }).press('Enter');
	await expect.poll(focused).not.toBeNull();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Pick on the diagram' })).toBeFocused();
	await expect(page).toHaveURL(/\?from=il-17&to=psoriasis$/);
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
