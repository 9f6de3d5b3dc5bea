/** The gallery of embeds, where every form is at work on our own page, and paths in a frame. */
import { expect, open, scrollsSideways, test } from './support';

test('each example comes to life when it is near, and its code is what is copied', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
		origin: new URL(baseURL!).origin
	});
	await open(page, '/embed-gallery/');
	expect(await scrollsSideways(page)).toBe(false);

	const strict = page.locator('#strict');
	await strict.scrollIntoViewIfNeeded();
	await expect(strict.locator('iframe').contentFrame().locator('strong.bar')).toHaveText(
		'Only: studied in people; low certainty or better'
	);

	// The script makes a frame of the link, as tall as what is in it.
	const link = page.locator('#link');
	await link.scrollIntoViewIfNeeded();
	const frame = link.locator('iframe');
	await frame.contentFrame().locator('html[data-ready]').waitFor();
	await expect(link.locator('a[data-gut-skin]')).toBeHidden();
	await expect
		.poll(async () => {
			const inside = await frame
				.contentFrame()
				.locator('main')
				.evaluate((m) => m.clientHeight);
			return Math.abs((await frame.evaluate((f) => f.clientHeight)) - inside);
		})
		.toBeLessThan(3);

	// The element is part of the page, in the colours of its host.
	const element = page.locator('gut-skin-diagram');
	await element.scrollIntoViewIfNeeded();
	await expect(element.locator('figure.diagram')).toBeVisible();
	expect(
		await element.locator('.gut-skin').evaluate((e) => getComputedStyle(e).backgroundColor)
	).toBe('rgb(16, 32, 46)');

	const path = page.locator('#path');
	await path.getByRole('button', { name: /^Copy/ }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`src="${baseURL}embed/paths/?from=`);
	expect(copied).toBe(await path.locator('pre').innerText());
	await page
		.locator('#strict')
		.getByRole('link', { name: /builder/ })
		.click();
	await expect(page).toHaveURL(/\/embed-builder\/\?.*who=people&sure=low/);
});

test('a path in a frame without an origin: one after the other, into the diagram and back', async ({
	page,
	baseURL
}) => {
	await page.setContent(
		`<iframe sandbox="allow-scripts" width="600" height="900" title="t" src="${baseURL}embed/paths/?from=chronic-stress&amp;to=psoriasis"></iframe>`
	);
	const frame = page.frameLocator('iframe');
	await frame.locator('html[data-ready]').waitFor();
	const figure = frame.getByRole('figure', { name: /^Path from Chronic stress to Psoriasis/ });
	const stops = () =>
		figure
			.locator('a[data-node]')
			.evaluateAll((nodes) => nodes.map((n) => n.getAttribute('data-node')));
	const first = await stops();
	expect(first).toEqual(expect.arrayContaining(['chronic-stress', 'psoriasis']));
	await expect(frame.getByText('Weakest link:')).toBeVisible();
	await frame.getByRole('button', { name: 'Next' }).click();
	await expect(frame.getByText(/^Path 2 of \d+$/)).toBeVisible();
	expect(await stops()).not.toEqual(first);
	// A name opens its own picture; the links of that one stay inside the embed too.
	await figure.locator('a[data-node="psoriasis"]').click();
	await expect(frame.getByRole('heading', { name: 'Psoriasis', level: 2 })).toBeVisible();
	await frame.getByRole('button', { name: 'Start again' }).click();
	await expect.poll(stops).toEqual(first);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('frames are whole, links are links, codes can be read', async ({ page }) => {
		await page.goto('/embed-gallery/');
		const frame = page.locator('#blog iframe').contentFrame();
		await expect(frame.locator('svg.scene').first()).toBeAttached();
		await expect(page.locator('#link a[data-gut-skin]')).toBeVisible();
		await expect(page.locator('#own-colours pre')).toContainText('<gut-skin-diagram focus=');
		await page.goto('/embed/paths/');
		await expect(page.getByRole('link', { name: /path finder/ })).toHaveAttribute(
			'href',
			'../../paths/'
		);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	});
});
