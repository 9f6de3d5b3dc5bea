/** Popular statements: the whole list, the scale that filters it, and what the address remembers. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, open, scrollsSideways, test } from './support';

interface Check {
	readonly id: string;
	readonly claim: string;
	readonly verdict: string;
	readonly check: string;
	readonly say_instead?: string;
	readonly mentions: readonly string[];
}
/** Straight from the files, without the site's own code. */
const checks = readdirSync('content/checks')
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => parse(readFileSync(`content/checks/${name}`, 'utf8')) as Check);
const judged = (...verdicts: string[]) => checks.filter((c) => verdicts.includes(c.verdict));
const onPsoriasis = checks.filter((c) => c.mentions.includes('psoriasis'));

test('the scale counts every statement and narrows the list; the address remembers', async ({
	page
}) => {
	await open(page, '/checks');
	const cards = page.locator('article[id^="k-"]');
	const status = page.getByRole('status');
	await expect(cards).toHaveCount(checks.length);

	const scale = page.getByRole('navigation', { name: /verdicts/i });
	await expect(scale.getByRole('link')).toHaveCount(8);
	const notShown = judged('not-shown', 'not-supported');
	const step = scale.getByRole('link', { name: /not shown/i });
	await expect(step).toContainText(String(notShown.length));
	await step.click();
	await expect(cards).toHaveCount(notShown.length);
	await expect(status).toHaveText(`${notShown.length} of ${checks.length} statements`);
	await expect(page).toHaveURL(/\/checks\/\?verdict=not-shown/);
	await expect(step).toBeFocused();

	await page.getByLabel('About').selectOption('psoriasis');
	const both = notShown.filter((c) => c.mentions.includes('psoriasis'));
	expect(both.length).toBeGreaterThan(1);
	await expect(cards).toHaveCount(both.length);
	await page.reload();
	await expect(cards).toHaveCount(both.length);
	await expect(page.getByLabel('About')).toHaveValue('psoriasis');

	// A second press on a step takes it back.
	await step.click();
	await expect(cards).toHaveCount(onPsoriasis.length);
	await page.goBack();
	await expect(cards).toHaveCount(both.length);
	await page.getByRole('link', { name: 'Show all' }).click();
	await expect(cards).toHaveCount(checks.length);
});

test('typing finds a statement by a word of its reason, by keyboard alone', async ({ page }) => {
	await open(page, '/checks');
	await page.getByLabel('Search the statements').focus();
	await page.keyboard.type('badminton');
	const cards = page.locator('article[id^="k-"]');
	await expect(cards).toHaveCount(1);
	await expect(cards).toHaveAttribute('id', 'k-tennis-court');
	await expect(page).toHaveURL(/q=badminton/);
	const research = cards.locator('summary');
	await research.focus();
	await page.keyboard.press('Enter');
	await expect(cards.getByRole('link', { name: /Helander 2014/ }).first()).toBeVisible();

	await page.getByLabel('Search the statements').fill('zebra');
	await expect(page.getByText('No statement fits all of that')).toBeVisible();
});

test('old addresses lead to the statement; a node page leads to its checks', async ({ page }) => {
	await open(page, '/facts#k-three-minutes');
	await expect(page).toHaveURL(/\/checks\/#k-three-minutes$/);
	await expect(page.locator('#k-three-minutes')).toBeInViewport();

	await open(page, '/conditions/psoriasis');
	const links = page.locator('#panel a[href*="/checks/#k-"]');
	await expect(links).toHaveCount(onPsoriasis.length);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('every statement, its verdict, reason and better saying are there', async ({ page }) => {
		await page.goto('/checks/');
		await expect(page.locator('article[id^="k-"]')).toHaveCount(checks.length);
		for (const { id, claim, say_instead } of checks) {
			const card = page.locator(`article#${id}`);
			await expect(card.getByRole('heading')).toHaveText(`“${claim}”`);
			if (say_instead) await expect(card).toContainText('Say instead');
		}
		await expect(page.getByLabel('Search the statements')).toBeHidden();
		// The steps lead to their groups.
		await page
			.getByRole('link', { name: /mice only/i })
			.first()
			.click();
		await expect(page.getByRole('heading', { name: 'Mice only' })).toBeInViewport();
		await page.goto('/facts/#k-three-minutes');
		await expect(page.locator('#k-three-minutes a')).toHaveAttribute('href', /k-three-minutes/);
	});
});

test('a small phone shows it all without sideways scrolling', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, '/checks');
	expect(await scrollsSideways(page)).toBe(false);
	await page.getByRole('link', { name: /contradicted/i }).click();
	await expect(page.locator('article[id^="k-"]')).toHaveCount(judged('contradicted').length);
});
