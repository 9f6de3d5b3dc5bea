/** A page arrives as markup without code, and is brought to life where it stands, part by part. */
import type { Page } from '@playwright/test';
import { COMPILE_BESIDE } from '../../src/lib/site/compile-beside';
import { expect, open, scriptsRun, test } from './support';

const NODE_PAGE = '/conditions/psoriasis/';

/** Opens a page whose browser never has time of its own: the picture stays still until someone turns to it. */
async function openStill(page: Page, path: string) {
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await page.goto(path);
	await scriptsRun(page);
	await expect(page.locator('figure.diagram')).not.toHaveAttribute('data-ready');
	// Marks the elements that are there: markup made anew would not carry it.
	await page.evaluate(() => {
		for (const element of document.querySelectorAll('figure.diagram *'))
			Object.assign(element, { prerendered: true });
	});
}

/** Elements of the picture on the screen that were not in the page as it arrived. */
const madeAnew = (page: Page) =>
	page
		.locator('svg.scene:visible')
		.evaluate((svg) =>
			[svg, ...svg.querySelectorAll('*')]
				.filter((element) => !(element as Element & { prerendered?: boolean }).prerendered)
				.map((element) => element.outerHTML.slice(0, 120))
		);

for (const path of ['/', NODE_PAGE])
	test(`the picture of ${path} comes to life in its own markup @both`, async ({ page }) => {
		const warnings: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'warning') warnings.push(message.text());
		});
		await openStill(page, path);
		await page.locator('svg.scene:visible a.node').first().dispatchEvent('pointerover');
		await expect(page.locator('figure.diagram')).toHaveAttribute('data-ready');
		expect(await madeAnew(page)).toEqual([]);
		expect(warnings).toEqual([]);
	});

test('the keyboard stays on its node, and a key pressed too early is not lost', async ({
	page
}) => {
	await openStill(page, '/');
	let slow = true;
	await page.route('**/*.js', async (route) => {
		while (slow) await new Promise((resolve) => setTimeout(resolve, 20));
		await route.continue();
	});
	const node = page.locator('svg.scene:visible a.node[data-node="immune-activation"]');
	await node.focus();
	const scrolled = await page.evaluate(() => scrollY);
	await page.keyboard.press('ArrowDown');
	await expect(node).toBeFocused();
	slow = false;
	await expect(page.locator('figure.diagram')).toHaveAttribute('data-ready');
	await expect(node).not.toBeFocused();
	await expect(page.locator('svg.scene:visible a.node:focus')).toHaveCount(1);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	expect(await madeAnew(page)).toEqual([]);
});

test('pressed before it lives, a node opens its page and the picture moves to it', async ({
	page
}) => {
	await openStill(page, '/');
	await page.locator('svg.scene:visible a.node[data-node="immune-activation"]').click();
	await expect(page).toHaveURL(/\/mechanisms\/immune-activation\/$/);
	await expect(
		page.locator('svg.scene:visible a.node[data-node="immune-activation"]')
	).toHaveAttribute('aria-current', 'page');
});

test('reached from another page, the diagram lives at once', async ({ page }) => {
	await page.goto('/about/');
	await scriptsRun(page);
	await page.locator('header a[href]').first().click();
	await expect(page.locator('figure.diagram')).toHaveAttribute('data-ready');
	await expect(page.locator('svg.scene:visible')).toHaveCount(1);
	await expect(page.locator('#panel')).toContainText(/How sure can we be/);
});

test('header and footer come to life in their own markup, and follow to other pages', async ({
	page
}) => {
	const warnings: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'warning') warnings.push(message.text());
	});
	await page.addInitScript(() => {
		document.addEventListener('DOMContentLoaded', () => {
			for (const element of document.querySelectorAll('body > div header *, footer *'))
				Object.assign(element, { prerendered: true });
		});
	});
	await open(page, '/');
	const anew = await page.locator('header, footer').evaluateAll((all) =>
		all
			.flatMap((part) => [...part.querySelectorAll('*')])
			// Search is of no use without scripts, so it is made by them.
			.filter((element) => !element.closest('button.search'))
			.filter((element) => !(element as Element & { prerendered?: boolean }).prerendered)
			.map((element) => element.outerHTML.slice(0, 120))
	);
	expect(anew).toEqual([]);
	expect(warnings).toEqual([]);

	await page.getByRole('link', { name: 'Psoriasis', exact: true }).first().click();
	await expect(page.locator('h1')).toHaveText('Psoriasis');
	const sections = page.getByRole('navigation', { name: 'Sections' });
	await expect(sections.locator('[aria-current="true"]')).toHaveText('Conditions');
	await page.locator('footer').getByRole('link', { name: 'Glossary and A–Z' }).click();
	await expect(page).toHaveURL(/\/glossary\/$/);
	await expect(page.locator('h1')).toBeVisible();
});

test('the footer is laid out when the page is at rest, also far below the window', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/');
	const footer = page.locator('footer.shell');
	await expect(footer).toHaveCSS('content-visibility', 'visible');
	await expect(footer).not.toBeInViewport();
});

for (const path of ['/', NODE_PAGE]) {
	test(`the first paint of ${path} waits for something that is there`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const awaited = [...html.matchAll(/<link rel="expect" href="#([^"]+)"/g)].map(([, id]) => id);
		// One for a wide window, one for the others. A browser waits for an id that never comes until the page has ended.
		expect(awaited).toHaveLength(2);
		for (const id of awaited) expect(html).toContain(`id="${id}"`);
	});

	test(`the lines of ${path} are there at once, and those of the next focus come in`, async ({
		page
	}) => {
		await page.goto(path, { waitUntil: 'commit' });
		const lines = page.locator('svg.scene:visible .lines');
		await expect(lines.locator('.link').first()).toBeVisible();
		/** An element that fades is a layer of its own, and all that lies above it is painted into another. */
		const fading = () =>
			page.locator('svg.scene:visible').evaluate((svg) =>
				svg
					.getAnimations({ subtree: true })
					.filter((a): a is CSSAnimation => a instanceof CSSAnimation)
					.map((a) => (a.effect as KeyframeEffect).target?.getAttribute('class')?.split(' ')[0])
			);
		expect(await fading()).toEqual([]);
		await expect(page.locator('figure.diagram')).toHaveAttribute('data-ready');
		expect(await fading()).toEqual([]);
		await page.locator('svg.scene:visible a.node.k-mechanism').first().click();
		await expect.poll(fading).toEqual(['lines']);
	});
}

// Where one does, Chromium lays a page out as soon as it has read it, and again when its letters have come.
test('no style of the first page waits for layout', async ({ page }) => {
	await openStill(page, '/');
	const waiting = await page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const style = getComputedStyle(element);
				const { containerType, positionAnchor, positionArea, positionTryFallbacks } = style;
				const usual = [containerType, style.anchorName, positionArea, positionTryFallbacks];
				return usual.some((value) => !/^(normal|none)$/.test(value)) || /^--/.test(positionAnchor);
			})
			.map((element) => element.outerHTML.slice(0, 80))
	);
	expect(waiting).toEqual([]);
});

test('an open explanation stands at its word, inside the window @both', async ({ page }) => {
	await page.goto(NODE_PAGE);
	for (const word of await page.locator('.prose .term').all()) {
		await word.click();
		const bubble = page.locator('.prose :popover-open');
		await expect(bubble).toHaveCount(1);
		// In one go: the page may still be moving under it.
		const stands = () =>
			word.evaluate((button) => {
				const [of, box] = [button, button.nextElementSibling!].map((e) =>
					e.getBoundingClientRect()
				);
				const { left, top, right, bottom } = box!;
				return {
					between: Math.max(top - of!.bottom, of!.top - bottom),
					inside: Math.min(left, top, innerWidth - right, innerHeight - bottom)
				};
			});
		await expect.poll(async () => (await stands()).between).toBeGreaterThanOrEqual(-1);
		await expect.poll(async () => (await stands()).between).toBeLessThan(24);
		await expect.poll(async () => (await stands()).inside).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
	}
});

test('scripts ask to be compiled beside the page', async ({ page }) => {
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.push(response.text());
	});
	await open(page, '/');
	expect(scripts.length).toBeGreaterThan(5);
	for (const text of await Promise.all(scripts))
		expect(text.slice(0, COMPILE_BESIDE.length)).toBe(COMPILE_BESIDE);
});
