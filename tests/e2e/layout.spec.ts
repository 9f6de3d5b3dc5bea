/** What readers see while a page loads, on narrow screens, and without scripts. */
import type { Page } from '@playwright/test';
import { expect, onePageOfEachKind, open, scrollsSideways, test } from './support';

const KINDS = onePageOfEachKind();
const NODE_PAGE = '/conditions/psoriasis/';

/** A figure in the budget sense: what may move while loading (Cumulative Layout Shift). */
const MOST_SHIFT = 0.02;

/** Sum of all layout shifts of a fresh load, and what moved. */
async function layoutShift(page: Page, path: string) {
	await page.addInitScript(() => {
		const shifts: { value: number; moved: string[] }[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				sources: { node: Node | null }[];
			})[]) {
				const moved = entry.sources.map(({ node }) =>
					node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : String(node)
				);
				shifts.push({ value: entry.value, moved });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await open(page, path);
	// Late fonts and components that start after the first load.
	await page.waitForTimeout(1000);
	return page.evaluate(
		() => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts
	);
}

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	for (const path of ['/', NODE_PAGE]) {
		test(`nothing jumps while ${path} loads @both`, async ({ page }) => {
			const shifts = await layoutShift(page, path);
			const sum = shifts.reduce((total, shift) => total + shift.value, 0);
			expect(sum, JSON.stringify(shifts)).toBeLessThan(MOST_SHIFT);
		});
	}
});

test('no kind of page scrolls sideways at 320 pixels @phone', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of KINDS) {
		await open(page, path);
		expect.soft(await scrollsSideways(page), path).toBe(false);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every kind of page says what it has to say @both', async ({ page }) => {
		test.slow();
		for (const path of KINDS) {
			await page.goto(path);
			await expect.soft(page.locator('h1'), path).toBeVisible();
			const words = await page.locator('main').innerText();
			expect.soft(words.length, path).toBeGreaterThan(200);
		}
	});

	for (const path of ['/', NODE_PAGE]) {
		test(`${path} shows its diagram once, inside the screen @both`, async ({ page }) => {
			await page.goto(path);
			const shown = page.locator('svg.scene:visible');
			await expect(shown).toHaveCount(1);
			const box = await shown.boundingBox();
			const width = page.viewportSize()?.width ?? 0;
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 1);
			const links = shown.locator('a.node[data-node][href]');
			expect(await links.count()).toBeGreaterThan(3);
		});
	}

	test('a node of the diagram opens its page', async ({ page }) => {
		await page.goto('/');
		const node = page.locator('svg.scene:visible a.node[data-node="scfas-and-metabolites"]');
		await node.click();
		await expect(page).toHaveURL(/\/mechanisms\/scfas-and-metabolites\/$/);
		await expect(page.locator('h1')).toContainText(/SCFA/i);
	});
});
