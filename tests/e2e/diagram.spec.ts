/** The diagram as people use it: pointer, touch, keyboard, screen reader. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './support';

const scene = (page: Page): Locator => page.locator('svg.scene:visible');
const node = (page: Page, id: string): Locator => scene(page).locator(`a.node[data-node="${id}"]`);
const focusedId = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? null);

/** Moves the keyboard to the diagram's one tab stop. */
async function tabInto(page: Page) {
	for (let i = 0; i < 25; i++) {
		await page.keyboard.press('Tab');
		if ((await focusedId(page)) !== null) return;
	}
	throw new Error('25 Tabs did not reach the diagram');
}

/** Where every node stands, to see whether the picture has come to rest. */
const places = (page: Page): Promise<string> =>
	scene(page).evaluate((svg) =>
		[...svg.querySelectorAll('a.node')]
			.map((a) => {
				const { x, y } = a.getBoundingClientRect();
				return `${Math.round(x)},${Math.round(y)}`;
			})
			.join(' ')
	);

test.describe('by pointer', () => {
	test('a mechanism opens beside the diagram, and Back returns', async ({ page }) => {
		await open(page, '/');
		const home = await places(page);
		await node(page, 'immune-activation').click();
		await expect(page).toHaveURL(/\/mechanisms\/immune-activation\/$/);
		await expect(page.locator('h1')).toHaveText(/immune/i);
		await expect(page).toHaveTitle(/immune/i);
		await expect(node(page, 'immune-activation')).toHaveAttribute('aria-current', 'page');
		for (const heading of [/conditions/i, /evidence|studies/i, /people try|solutions/i]) {
			await expect(
				page.getByRole('main').getByRole('heading', { name: heading }).first()
			).toBeVisible();
		}
		await page.goBack();
		await expect(page).toHaveURL(/:\d+\/$/);
		await expect.poll(() => places(page)).toBe(home);
	});

	test('focusing re-flows the scene: links with signs appear', async ({ page }) => {
		await open(page, '/');
		const before = await places(page);
		await node(page, 'scfas-and-metabolites').click();
		await expect(page).toHaveURL(/scfas-and-metabolites\/$/);
		await expect(scene(page).locator('.link').first()).toBeVisible();
		await expect.poll(() => places(page)).not.toBe(before);
		await expect(node(page, 'butyrate')).toBeVisible();
		// The other roads stay, thin, and can still be chosen.
		await node(page, 'hormonal-imbalance').click();
		await expect(page.locator('h1')).toHaveText(/hormon/i);
	});

	test('a preview does not move the scene', async ({ page }) => {
		await open(page, '/mechanisms/scfas-and-metabolites/');
		const before = await places(page);
		await node(page, 'butyrate').hover();
		await expect(scene(page)).toHaveClass(/previewing/);
		expect(await places(page)).toBe(before);
		// A press does not draw it anew: the frame that answers the press has only the press to show.
		const changes = await scene(page).evaluateHandle((svg) => {
			const seen: string[] = [];
			new MutationObserver((list) =>
				seen.push(...list.map((c) => c.attributeName ?? c.type))
			).observe(svg, { attributes: true, childList: true, subtree: true });
			return seen;
		});
		await page.mouse.down();
		await expect(node(page, 'butyrate')).toBeFocused();
		await expect(scene(page)).toHaveClass(/previewing/);
		expect((await changes.jsonValue()).filter((name) => name === 'class')).toEqual([]);
		await page.mouse.move(0, 0);
		await page.mouse.up();
	});

	test('the wheel scrolls the page; Ctrl and wheel zoom; reset restores', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('button', { name: 'Zoom in' }).waitFor();
		const before = await places(page);
		await scene(page).hover();
		await page.mouse.wheel(0, 120);
		await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
		await page.evaluate(() => window.scrollTo(0, 0));
		await expect.poll(() => places(page)).toBe(before);

		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await expect.poll(() => places(page)).not.toBe(before);
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect.poll(() => places(page)).toBe(before);

		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => places(page)).not.toBe(before);
		await page.getByRole('button', { name: 'Zoom out' }).click();
		await expect.poll(() => places(page)).toBe(before);
	});

	test('modifiers of the view travel along', async ({ page }) => {
		await open(page, '/?who=people');
		await node(page, 'immune-activation').click();
		await expect(page).toHaveURL(/\/mechanisms\/immune-activation\/\?who=people$/);
	});
});

test.describe('by touch', () => {
	test('one tap opens a node, and the title is on the screen @phone', async ({ page }) => {
		await open(page, '/');
		await node(page, 'immune-activation').tap();
		await expect(page).toHaveURL(/\/mechanisms\/immune-activation\/$/);
		await expect(page.locator('h1')).toBeInViewport();
	});
});

test.describe('by keyboard', () => {
	test('one tab stop, arrows move, Enter opens and tells, Escape returns', async ({ page }) => {
		await open(page, '/');
		await tabInto(page);
		expect(await scene(page).locator('a.node[tabindex="0"]').count()).toBe(1);
		await page.keyboard.press('Home');
		const first = await focusedId(page);

		await expect(page.locator(':focus')).toBeInViewport();
		const seen = new Set([first]);
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp']) {
			await page.keyboard.press(key);
			seen.add(await focusedId(page));
			await expect(page.locator(':focus')).toBeInViewport();
		}
		expect(seen.size).toBeGreaterThan(2);
		expect(seen.has(null)).toBe(false);

		await node(page, 'barrier-cross-talk').focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/mechanisms\/barrier-cross-talk\/$/);
		await expect(page.locator('h1')).toHaveText(/barrier/i);
		expect(await focusedId(page)).toBe('barrier-cross-talk');
		const spoken = page.locator('figure.diagram [aria-live]');
		await expect(spoken).toContainText(/barrier/i);

		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/:\d+\/$/);
		expect(await focusedId(page)).not.toBeNull();
	});

	test('while enlarged, arrows keep the node in view, and 0 shows all again', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('button', { name: 'Zoom in' }).waitFor();
		const before = await places(page);
		await tabInto(page);
		await page.keyboard.press('Home');
		for (let i = 0; i < 4; i++) await page.keyboard.press('+');
		await expect(scene(page)).toHaveClass(/enlarged/);
		const seen = new Set<string | null>();
		for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
			await page.keyboard.press(key);
			seen.add(await focusedId(page));
			// Inside the picture's own frame, which cuts off what is outside of it.
			const inside = await scene(page).evaluate((svg) => {
				const frame = svg.getBoundingClientRect();
				const at = document.activeElement!.querySelector('.plate')!.getBoundingClientRect();
				const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
				return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
			});
			expect(inside, `after ${key}, on ${await focusedId(page)}`).toBe(true);
		}
		expect(seen.size).toBeGreaterThan(2);
		await page.keyboard.press('0');
		await expect(scene(page)).not.toHaveClass(/enlarged/);
		// The page itself may have moved a little to show a node.
		await page.evaluate(() => window.scrollTo(0, 0));
		await expect.poll(() => places(page)).toBe(before);
	});

	test('Tab leaves the diagram at once', async ({ page }) => {
		await open(page, '/');
		await tabInto(page);
		await page.keyboard.press('Tab');
		expect(await focusedId(page)).toBeNull();
	});

	test('every node of a scene can be reached by arrows', async ({ page }) => {
		await open(page, '/mechanisms/scfas-and-metabolites/');
		// In the page, as it takes hundreds of key presses.
		const unreached = await scene(page).evaluate((svg) => {
			const all = [...svg.querySelectorAll<SVGAElement>('a.node')];
			const reached = new Set([all[0]!]);
			for (const from of reached) {
				for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
					from.focus({ preventScroll: true });
					from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
					const next = all.find((node) => node === document.activeElement);
					if (next) reached.add(next);
				}
			}
			return all.filter((node) => !reached.has(node)).map((node) => node.dataset.node);
		});
		expect(unreached).toEqual([]);
	});

	test('Tab stops only at what can be used', async ({ page }) => {
		for (const path of ['/', '/conditions/acne/']) {
			await open(page, path);
			const stops: string[] = [];
			for (let i = 0; i < 45; i++) {
				await page.keyboard.press('Tab');
				stops.push(
					await page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? 'nothing')
				);
			}
			expect(stops.filter((tag) => !/^(a|button|input|summary|body)$/.test(tag))).toEqual([]);
		}
	});

	test('a skip link leads past the diagram, and one key to the panel', async ({ page }) => {
		await open(page, '/conditions/acne/');
		const focused = () => page.evaluate(() => document.activeElement?.id);
		await tabInto(page);
		await page.keyboard.press('p');
		expect(await focused()).toBe('panel');

		const skip = page.getByRole('link', { name: 'Skip the diagram' });
		await skip.focus();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#panel$/);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('#panel')?.id)).toBe('panel');
	});
});

test('figure, links and text version are there for screen readers', async ({ page }) => {
	await open(page, '/mechanisms/scfas-and-metabolites/');
	const name = await scene(page).locator('title').first().textContent();
	expect(name).toMatch(/SCFA/i);
	await expect(
		scene(page)
			.getByRole('img', { name: /butyrate.+certainty/i })
			.first()
	).toBeAttached();

	const text = page.locator('figure.diagram details', { hasText: 'as text' });
	await text.locator('summary').click();
	const rows = text.getByRole('row');
	await expect(rows.filter({ hasText: /butyrate/i }).first()).toBeVisible();
	await node(page, 'immune-activation').click();
	await expect(page.locator('h1')).toHaveText(/immune/i);
	await expect(text.getByRole('table', { name: /immune/i })).toBeVisible();
});

test('on paper the whole picture stands once, without controls', async ({ page }) => {
	await open(page, '/mechanisms/scfas-and-metabolites/');
	// A sheet of A4.
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.emulateMedia({ media: 'print' });
	await expect(scene(page)).toHaveCount(1);
	await expect(page.getByRole('group', { name: 'Diagram controls' })).toBeHidden();
	await expect(page.locator('.diagram .traffic')).toBeHidden();
	const { picture, paper } = await scene(page).evaluate((svg) => ({
		picture: svg.getBoundingClientRect().width,
		paper: document.documentElement.clientWidth
	}));
	expect(picture).toBeGreaterThan(paper / 2);
	expect(picture).toBeLessThanOrEqual(paper);
	await expect(node(page, 'butyrate')).toBeVisible();
	// The picture, its title and its credit on one sheet; lines are there, not about to appear.
	await expect(page.getByText(/version .* Licence: CC BY 4\.0/).first()).toBeVisible();
	await expect(page.getByRole('banner')).toBeHidden();
	const opacity = await page
		.locator('svg.scene:visible .link')
		.first()
		.evaluate((link) => getComputedStyle(link).opacity);
	expect(opacity).toBe('1');
	const credit = await page.locator('.credit').boundingBox();
	expect(credit!.y + credit!.height).toBeLessThan(900);
});

test('links of the text version keep what the view demands', async ({ page }) => {
	await open(page, '/mechanisms/scfas-and-metabolites/?who=people');
	const text = page.locator('figure.diagram details', { hasText: 'as text' });
	await text.locator('summary').click();
	const addresses = await text
		.locator('a')
		.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).search));
	expect(addresses.length).toBeGreaterThan(3);
	expect(new Set(addresses)).toEqual(new Set(['?who=people']));
});

test('with reduced motion nothing moves on its own, and a new focus is there at once', async ({
	page
}) => {
	await open(page, '/');
	const running = () =>
		page.evaluate(
			() => document.getAnimations().filter((animation) => animation.playState === 'running').length
		);
	expect(await running()).toBe(0);
	await node(page, 'immune-activation').click();
	await expect(node(page, 'immune-activation')).toHaveAttribute('aria-current', 'page');
	const early = await places(page);
	await page.waitForTimeout(400);
	expect(await places(page)).toBe(early);
	expect(await running()).toBe(0);
});

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('traffic runs, and stops off screen', async ({ page }) => {
		await open(page, '/mechanisms/immune-activation/');
		const markers = page.locator('.diagram .traffic');
		await expect(markers.first()).toBeAttached();
		await page.setViewportSize({ width: 700, height: 500 });
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await expect(markers).toHaveCount(0);
	});

	test('traffic rests while a node is looked at', async ({ page }) => {
		await open(page, '/mechanisms/immune-activation/');
		const states = () =>
			page
				.locator('.diagram .traffic i')
				.evaluateAll((all) => [
					...new Set(all.flatMap((i) => i.getAnimations().map((a) => a.playState)))
				]);
		await expect.poll(states).toEqual(['running']);
		await node(page, 'psoriasis').hover();
		await expect.poll(states).toEqual(['paused']);
		await page.mouse.move(2, 2);
		await expect.poll(states).toEqual(['running']);
	});

	test('a movement can be interrupted by the next', async ({ page }) => {
		await open(page, '/');
		await node(page, 'immune-activation').click();
		// At once, wherever it is on its way: a pointer would press where it was.
		await node(page, 'hormonal-imbalance').dispatchEvent('click');
		await expect(page.locator('h1')).toHaveText(/hormon/i);
		await expect(node(page, 'hormonal-imbalance')).toHaveAttribute('aria-current', 'page');
	});
});

test('a screen reader meets the names before the links between them', async ({ page }) => {
	await open(page, '/mediators/butyrate/');
	const cdp = await page.context().newCDPSession(page);
	const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as {
		nodes: {
			nodeId: string;
			childIds?: string[];
			role?: { value: string };
			name?: { value: string };
		}[];
	};
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const read: string[] = [];
	const walk = (id: string): void => {
		const node = byId.get(id);
		if (/^(link|image)$/.test(node?.role?.value ?? '')) read.push(node?.name?.value ?? '');
		for (const child of node?.childIds ?? []) walk(child);
	};
	walk(nodes[0]!.nodeId);
	const at = (words: RegExp) => read.findIndex((name) => words.test(name));
	const [name, line] = [at(/^Skin barrier\. Effect/), at(/^Butyrate raises skin barrier, /)];
	expect(name).toBeGreaterThan(-1);
	expect(line).toBeGreaterThan(name);
});
