/**
 * Our embeds on pages of other sites, on an origin of their own, in a real browser. Each test asks both: does the
 * embed work, and is its host as it was?
 */
import type { Page } from '@playwright/test';
import { alive, expect, figure, fits, node, test } from '../hosts/support';
import { scriptsRun } from './support';

/** Where the host's own words stand and how they look: must not depend on us. */
const hostLook = (page: Page) =>
	page.evaluate(() => {
		const title = document.querySelector('h1');
		const after = document.getElementById('after');
		return {
			title: title && [getComputedStyle(title).font, getComputedStyle(title).color].join(),
			after: after && [getComputedStyle(after).font, getComputedStyle(after).direction].join(),
			url: location.href,
			history: history.length,
			theme: document.documentElement.outerHTML.split('>')[0]
		};
	});

/** Both kinds of embed are above what follows, and nothing is wider than the page. */
async function keepsTheFlow(page: Page) {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const embeds = [...document.querySelectorAll('[data-gut-skin], iframe, gut-skin-diagram')];
				const after = document.getElementById('after')!.getBoundingClientRect();
				return embeds.every((e) => e.getBoundingClientRect().bottom <= after.top + 1);
			})
		)
		.toBe(true);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(1);
}

test('a host with styles for everything', async ({ page, host }) => {
	await page.goto(`${host.origin}/hostile.html`);
	const before = await hostLook(page);
	const frame = page.locator('#box iframe');
	const inside = await alive(frame.contentFrame());
	await fits(page, frame);
	await node(inside, 'acne').or(node(inside, 'il-17')).first().waitFor();

	// What stood in the element is still there for those without scripts, but not shown.
	await expect(page.locator('#box a')).toBeHidden();
	await expect(page.locator('#link')).toBeHidden();
	await fits(page, page.locator('#link + div iframe'));

	const element = page.locator('gut-skin-diagram');
	const label = node(element, 'acne').locator('text');
	await label.scrollIntoViewIfNeeded();
	const look = await label.evaluate((text) => {
		const style = getComputedStyle(text);
		const root = text.getRootNode() as ShadowRoot;
		return {
			family: style.fontFamily,
			spacing: style.letterSpacing,
			case: style.textTransform,
			fill: style.fill,
			paper: getComputedStyle(root.querySelector('.gut-skin')!).backgroundColor,
			rem: getComputedStyle(root.querySelector('h2')!).fontSize
		};
	});
	expect(look).toEqual({
		family: expect.stringContaining('Atkinson'),
		spacing: 'normal',
		case: 'none',
		fill: 'rgb(251, 248, 243)',
		paper: 'rgb(251, 248, 243)',
		rem: '16px'
	});
	await element.evaluate((e) =>
		e.addEventListener('gutskin-view', (event) => {
			document.title = (event as CustomEvent<{ path: string }>).detail.path;
		})
	);
	await element.locator('svg.scene a.node.k-mediator').first().dispatchEvent('click');
	await expect(page).toHaveTitle(/^\/mediators\//);
	expect(await hostLook(page)).toEqual(before);
});

test('a host that allows nearly nothing', async ({ page, host }) => {
	await page.goto(`${host.origin}/strict.html`);
	const frame = page.locator('a + div iframe');
	const inside = await alive(frame.contentFrame());
	await fits(page, frame);
	await node(inside, 'il-17').click();
	await expect(figure(inside)).toHaveAttribute('aria-label', /IL-17/);

	const element = page.locator('gut-skin-diagram');
	await node(element, 'acne').waitFor();
	// Styles without permission for inline styles: nodes are where the scene put them.
	const spots = await element
		.locator('a.node')
		.evaluateAll((all) => new Set(all.map((a) => getComputedStyle(a).transform)).size);
	expect(spots).toBeGreaterThan(3);
	await keepsTheFlow(page);
});

test('a host that gives its frame no origin', async ({ page, host, site, complaints }) => {
	complaints.allow(/Blocked opening .* sandboxed frame/);
	await page.goto(`${host.origin}/sandbox.html`);
	const inside = await alive(page.locator('iframe').contentFrame());
	expect(await inside.locator('html').evaluate(() => origin)).toBe('null');
	await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(inside.locator('.panel')).toHaveCount(0);
	// The typeface is there: it came as data.
	expect(
		await inside.locator('html').evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].some((f) => f.status === 'loaded' && /Atkinson/.test(f.family));
		})
	).toBe(true);

	await node(inside, 'il-17').click();
	await expect(figure(inside)).toHaveAttribute('aria-label', /IL-17/);
	await expect(page).toHaveURL(/sandbox\.html$/);

	await inside.getByRole('link', { name: 'Open the full explorer' }).click();
	await expect(inside.getByRole('status')).toContainText(`${site}/mediators/il-17/`);
	expect(page.context().pages()).toHaveLength(1);
});

test('the full explorer opens in a tab of its own', async ({ page, host, site }) => {
	await page.goto(`${host.origin}/plain.html`);
	const inside = await alive(page.locator('#frame').contentFrame());
	const [tab] = await Promise.all([
		page.waitForEvent('popup'),
		inside.getByRole('link', { name: 'Open the full explorer' }).click()
	]);
	await expect(tab).toHaveURL(`${site}/conditions/acne/`);
	expect(await tab.evaluate(() => window.opener)).toBeNull();
	await scriptsRun(tab);
	await expect(inside.getByRole('status')).toHaveCount(0);
	await expect(page).toHaveURL(/plain\.html$/);
});

test('a host that reads from right to left', async ({ page, host }) => {
	await page.goto(`${host.origin}/rtl.html`);
	const before = await hostLook(page);
	const frame = page.locator('iframe');
	const inside = await alive(frame.contentFrame());
	await fits(page, frame);
	const element = page.locator('gut-skin-diagram');
	for (const root of [inside, element]) {
		const label = node(root, 'psoriasis');
		await label.scrollIntoViewIfNeeded();
		// The name lies on its plate.
		const [plate, text] = [
			(await label.locator('.plate').boundingBox())!,
			(await label.locator('text').boundingBox())!
		];
		expect(text.x).toBeGreaterThanOrEqual(plate.x);
		expect(text.x + text.width).toBeLessThanOrEqual(plate.x + plate.width);
		expect(await figure(root).evaluate((f) => getComputedStyle(f).direction)).toBe('ltr');
	}
	await keepsTheFlow(page);
	expect(await hostLook(page)).toEqual(before);
});

for (const app of ['react', 'vue'] as const) {
	test(`a ${app} host`, async ({ page, host }) => {
		await page.goto(`${host.origin}/${app}/index.html`);
		const element = page.locator('gut-skin-diagram');
		await expect(figure(element)).toHaveAttribute('aria-label', /Psoriasis/);
		await alive(page.locator('iframe').contentFrame());

		// The host moves the element, and both kinds of embed follow.
		await page.locator('#acne').click();
		await expect(figure(element)).toHaveAttribute('aria-label', /Acne/);
		await expect(element).toHaveAttribute('focus', 'acne');
		const inside = await alive(page.locator('iframe').contentFrame());
		await expect(figure(inside)).toHaveAttribute('aria-label', /Acne/);

		// The reader moves it, and the host hears of it.
		await element.locator('svg.scene a.k-solution').first().click();
		await expect(page.locator('output')).toContainText(/^\/solutions\/.*\?sure=low$/);
		await expect(element).toHaveAttribute('focus', /./);

		// It goes and comes as often as the host likes.
		for (const count of [0, 1, 0, 1]) {
			await page.locator('#toggle').click();
			await expect(element).toHaveCount(count);
			await expect(page.locator('iframe')).toHaveCount(count);
		}
		await expect(element.locator('svg.scene')).toHaveCount(1);
		await keepsTheFlow(page);
	});
}

test('a host that navigates by itself', async ({ page, host }) => {
	await page.goto(`${host.origin}/history.html`);
	const hearing = () => page.evaluate(() => (window as unknown as { hearing: number }).hearing);
	const inside = await alive(page.locator('iframe').contentFrame());
	const steps = await page.evaluate(() => history.length);
	await node(inside, 'il-17').click();
	await expect(figure(inside)).toHaveAttribute('aria-label', /IL-17/);
	await node(inside, 'psoriasis').click();
	await expect(figure(inside)).toHaveAttribute('aria-label', /Psoriasis/);
	expect(await page.evaluate(() => history.length)).toBe(steps);
	expect(await hearing()).toBe(1);

	await page.locator('#go').click();
	await expect(page.locator('h1')).toHaveText('Another page');
	await expect(page.locator('iframe')).toHaveCount(0);
	expect(await hearing()).toBe(0);

	// One step back is one step back.
	await page.goBack();
	await expect(page.locator('h1')).toHaveText('Psoriasis');
	await fits(page, page.locator('iframe'));
	expect(await hearing()).toBe(1);
});

test('the script three times, in two versions, on one page', async ({ page, host }) => {
	await page.goto(`${host.origin}/twice.html`);
	await expect(page.locator('iframe')).toHaveCount(2);
	for (const frame of await page.locator('iframe').all()) {
		await alive(frame.contentFrame());
		await fits(page, frame);
	}
	const added = await page.evaluate(() => {
		const before = (window as unknown as { before: string[] }).before;
		// Frames are names of a window by their number, elements with an id by that.
		const known = new Set([...before, 'before', 'one', 'two', 'after', '0', '1']);
		return Object.getOwnPropertyNames(window).filter((name) => !known.has(name));
	});
	expect(added).toEqual([]);
	await page.locator('#one').evaluate((e) => e.remove());
	await expect(page.locator('iframe')).toHaveCount(1);
});

test('twenty embeds on one page', async ({ page, host }) => {
	// Twenty documents at once, on a machine that may be busy with another test.
	test.slow();
	await page.goto(`${host.origin}/twenty.html`);
	await alive(page.locator('iframe').first().contentFrame());
	const awake = () => page.frames().filter((f) => f.url().includes('/embed/')).length;
	// Those far below wait, and nothing has moved the reader.
	expect(awake()).toBeLessThan(20);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.locator('#after').scrollIntoViewIfNeeded();
	const last = page.locator('iframe').last();
	await alive(last.contentFrame());
	await fits(page, last);
	await keepsTheFlow(page);
});

test('a dark host', async ({ page, host }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${host.origin}/dark.html`);
	const paper = (id: string) =>
		page
			.locator(`#${id} iframe`)
			.contentFrame()
			.locator('html')
			.evaluate((html) => getComputedStyle(html).backgroundColor);
	for (const id of ['auto', 'light']) await alive(page.locator(`#${id} iframe`).contentFrame());
	expect(await paper('auto')).toBe('rgb(21, 18, 26)');
	expect(await paper('light')).toBe('rgb(251, 248, 243)');
	const own = page
		.locator('gut-skin-diagram .gut-skin')
		.evaluateAll((roots) => roots.map((r) => getComputedStyle(r).backgroundColor));
	await expect.poll(() => own).toEqual(['rgb(1, 2, 3)', 'rgb(251, 248, 243)']);
});

test('a printed host', async ({ page, host }) => {
	await page.goto(`${host.origin}/plain.html`);
	const frame = page.locator('#link + div iframe');
	const inside = await alive(frame.contentFrame());
	await fits(page, frame);
	await page.emulateMedia({ media: 'print' });
	await expect(node(inside, 'psoriasis')).toBeVisible();
	await expect(inside.getByRole('group', { name: 'Diagram controls' })).toBeHidden();
	await expect(inside.locator('.disclaimer')).toBeVisible();
	await fits(page, frame);
	await keepsTheFlow(page);
	expect((await page.pdf()).byteLength).toBeGreaterThan(20_000);
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('links remain, and a frame is a whole picture with working links', async ({
		page,
		host,
		site
	}) => {
		await page.goto(`${host.origin}/plain.html`);
		await expect(page.locator('#link')).toBeVisible();
		const inside = page.locator('#frame').contentFrame();
		await expect(inside.locator('svg.scene:visible')).toHaveCount(1);
		await expect(inside.getByText('not medical advice')).toBeVisible();
		await expect(inside.getByText('All evidence')).toBeVisible();
		await expect(inside.getByRole('link', { name: 'Open the full explorer' })).toHaveAttribute(
			'target',
			'_blank'
		);
		await node(inside, 'insulin').or(node(inside, 'igf-1')).first().click();
		await expect
			.poll(() => page.frames()[1]!.url())
			.toMatch(new RegExp(`^${site}/embed/mediators/.+/$`));
		await expect(page).toHaveURL(/plain\.html$/);
	});
});

test('280 pixels wide', async ({ page, host }) => {
	await page.setViewportSize({ width: 280, height: 600 });
	await page.goto(`${host.origin}/plain.html`);
	const frame = page.locator('#link + div iframe');
	const inside = await alive(frame.contentFrame());
	await fits(page, frame);
	const element = page.locator('gut-skin-diagram');
	await node(element, 'psoriasis').waitFor();
	for (const root of [inside.locator('html'), element])
		expect(
			await root.evaluate((e) => e.scrollWidth - e.clientWidth),
			'sideways'
		).toBeLessThanOrEqual(1);
	await node(inside, 'il-17').click();
	await expect(figure(inside)).toHaveAttribute('aria-label', /IL-17/);
	await keepsTheFlow(page);
});

test('messages: a host sets the View, hears what happens, and junk changes nothing', async ({
	page,
	host
}) => {
	await page.goto(`${host.origin}/plain.html`);
	const inside = await alive(page.locator('#frame').contentFrame());
	await page.evaluate(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		const frame = document.getElementById('frame') as HTMLIFrameElement;
		addEventListener('message', (e) => e.source === frame.contentWindow && heard.push(e.data));
	});
	const post = (...messages: unknown[]) =>
		page.evaluate((all) => {
			const frame = document.getElementById('frame') as HTMLIFrameElement;
			for (const m of all) frame.contentWindow!.postMessage(m, '*');
		}, messages);
	const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
	const set = (view: unknown, more = {}) => ({
		protocol: 'gut-skin',
		version: 1,
		type: 'set-view',
		view,
		...more
	});

	await post(set('/conditions/psoriasis/?sure=low'));
	await expect(figure(inside)).toHaveAttribute('aria-label', /Psoriasis/);
	await expect(inside.locator('footer .bar')).toContainText('low certainty or better');
	await expect
		.poll(heard)
		.toContainEqual(
			expect.objectContaining({ type: 'view', view: '/conditions/psoriasis/?sure=low' })
		);

	await post(
		set('/conditions/acne/', { version: 2 }),
		set('https://evil.example/'),
		set('/conditions/acne/', { ballast: 'x'.repeat(10_000) }),
		'set-view',
		null
	);
	const html = '<img src=x onerror="document.title=1">';
	await post(set(`/${html}`));
	await expect(figure(inside)).toHaveAttribute('aria-label', /overview/);
	await expect(inside.locator('img')).toHaveCount(0);

	await page.evaluate(() => {
		const frame = document.getElementById('frame') as HTMLIFrameElement;
		const big = 'x'.repeat(5000);
		for (let i = 0; i < 10_000; i++) {
			const junk = [i, big, { type: 'set-view', view: '/' }, { protocol: 'gut-skin', version: 1 }];
			frame.contentWindow!.postMessage(junk[i % junk.length], '*');
		}
	});
	await node(inside, 'immune-activation').click();
	await expect(figure(inside)).toHaveAttribute('aria-label', /Immune/);
	await expect.poll(heard).toContainEqual({
		protocol: 'gut-skin',
		version: 1,
		type: 'select',
		id: 'immune-activation',
		label: 'Immune activation',
		path: '/mechanisms/immune-activation'
	});
});

test('by keyboard alone', async ({ page, host }) => {
	await page.goto(`${host.origin}/plain.html`);
	const element = page.locator('gut-skin-diagram');
	await node(element, 'psoriasis').waitFor();
	await element.evaluate((e: HTMLElement) => e.focus());
	const focused = () =>
		element.evaluate((e) => (e.shadowRoot!.activeElement as HTMLElement | null)?.dataset.node);
	expect(await focused()).toBe('psoriasis');
	const scroll = await page.evaluate(() => scrollY);
	await page.keyboard.press('ArrowUp');
	const next = await focused();
	expect(next).not.toBe('psoriasis');
	expect(await page.evaluate(() => scrollY), 'the host is not scrolled').toBe(scroll);
	await page.keyboard.press('Enter');
	await expect(element).toHaveAttribute('focus', next!);
	await expect(element).toHaveAttribute('in-whom', 'people');
	await page.keyboard.press('Escape');
	await expect(element).not.toHaveAttribute('focus');
	await expect(figure(element)).toHaveAttribute('aria-label', /overview/);
});
