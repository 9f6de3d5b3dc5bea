/** Lessons: the player by keyboard, by link and without JavaScript; the presenter with its notes in a second window. */
import type { Page } from '@playwright/test';
import { expect, open, scrollsSideways, test } from './support';

const LESSON = '/lessons/two-organs/';

const heading = (page: Page) => page.locator('.step.on h2');

async function openLesson(page: Page, hash = '') {
	await open(page, LESSON + hash);
	await page.locator('.player[data-ready]').waitFor();
}

test('a lesson by keyboard: steps turn, the picture follows, and can be explored', async ({
	page
}) => {
	await openLesson(page, '#step-2');
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).toHaveText('Four roads');

	await page.keyboard.press('ArrowRight');
	await expect(heading(page)).toBeFocused();
	await expect(page).toHaveURL(/#step-3$/);
	const figure = page.locator('.player figure');
	await expect(figure).toHaveAttribute('aria-label', /Butyrate/);

	// Look around in the picture, and come back.
	await figure.locator('a[data-node="psoriasis"], a[data-node="gut-barrier"]').first().focus();
	await page.keyboard.press('Enter');
	await expect(figure).not.toHaveAttribute('aria-label', /Butyrate/);
	await expect(page).toHaveURL(/#step-3$/);
	await page.getByRole('button', { name: 'Back to the lesson' }).press('Enter');
	await expect(figure).toHaveAttribute('aria-label', /Butyrate/);
	await expect(heading(page)).toBeFocused();

	await page.goBack();
	await expect(heading(page)).toHaveText('Four roads');
});

test('progress is found again, and can be forgotten', async ({ page }) => {
	await openLesson(page, '#step-3');
	await openLesson(page);
	await page.getByRole('button', { name: 'Go on at step 3' }).click();
	await expect(heading(page)).toHaveText('Follow one messenger');
	await page.getByRole('button', { name: 'start over' }).click();
	await expect(heading(page)).toHaveText('Two borders');
	await openLesson(page);
	await expect(page.getByRole('button', { name: /Go on at/ })).toHaveCount(0);
});

test('blocked storage is no obstacle', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await openLesson(page);
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await expect(heading(page)).toHaveText('Four roads');
});

test('a lesson on a phone by touch: the picture stays in sight, and turning a step moves nothing @phone', async ({
	page
}) => {
	await openLesson(page, '#step-3');
	const stage = page.locator('.player .stage');
	const inSight = async (what: string) => {
		const box = (await page.locator(what).boundingBox())!;
		return box.y >= 0 && box.y + box.height <= 740 - 60;
	};
	// Words, picture and the way on are on the screen together, before and after a step is turned.
	const bar = page.getByRole('navigation', { name: 'Steps of this lesson' });
	for (const step of [3, 4, 5]) {
		await expect(bar.getByRole('combobox')).toHaveValue(String(step - 1));
		expect(await inSight('.player .stage'), `picture of step ${step}`).toBe(true);
		expect(await inSight('.step.on h2'), `heading of step ${step}`).toBe(true);
		await page.mouse.wheel(0, 300);
		await expect.poll(() => inSight('.player .stage')).toBe(true);
		if (step < 5) await bar.getByRole('button', { name: 'Next' }).tap();
	}
	await expect(page.locator('.player figure')).toHaveAttribute('aria-label', /Psoriasis/);
	// Around in the picture and back, without losing the words.
	const before = await page.evaluate(() => scrollY);
	await stage.locator('a[data-node="il-17"]').tap();
	await page.getByRole('button', { name: 'Back to the lesson' }).tap();
	await expect(page.locator('.player figure')).toHaveAttribute('aria-label', /Psoriasis/);
	const moved = (await page.evaluate(() => scrollY)) - before;
	// Some pixels are the test's own: it brings what it taps into full view.
	expect(Math.abs(moved)).toBeLessThan(24);

	await bar.getByRole('combobox').selectOption({ index: 5 });
	await expect(heading(page)).toHaveText('What to take home');
	await expect(bar.getByRole('link', { name: 'Quiz' })).toBeVisible();
	await page.getByRole('button', { name: 'Whole picture' }).tap();
	expect((await stage.boundingBox())!.height).toBeGreaterThan(740);

	for (const width of [320, 360]) {
		await page.setViewportSize({ width, height: 640 });
		expect(await scrollsSideways(page)).toBe(false);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a lesson is an article, each step with its picture', async ({ page }) => {
		await page.goto(LESSON);
		const steps = page.locator('.step:visible');
		await expect(steps).toHaveCount(6);
		await expect(page.locator('.step svg.scene:visible')).toHaveCount(6);
		await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
	});
});

/** Every text of the presenter that is drawn smaller than 28 px, with its size. */
const tooSmall = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		const walk = document.createTreeWalker(
			document.querySelector('.presenter')!,
			NodeFilter.SHOW_TEXT
		);
		while (walk.nextNode()) {
			const element = walk.currentNode.parentElement!;
			const text = walk.currentNode.textContent!.trim();
			if (!text || element.closest('.visually-hidden, title, desc')) continue;
			if (element.getClientRects().length === 0) continue;
			const svg = element.closest<SVGSVGElement>('svg.scene');
			const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
			const size = parseFloat(getComputedStyle(element).fontSize) * scale;
			if (size < 28) found.push(`${size.toFixed(1)} px: ${text}`);
		}
		return found;
	});

test('the presenter: nothing under 28 px, notes in step, black, reload', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await open(page, `${LESSON}present/`);
	await page.locator('.start[data-ready]').waitFor();
	await page.getByRole('button', { name: 'Start in full screen' }).click();
	const stage = page.locator('.stage');
	await expect(stage).toHaveAccessibleName('1 of 20: Two borders');
	await expect(page.locator('.presenter .text')).toBeVisible();
	// The site's own header and footer are away.
	await expect(page.locator('.shell')).toHaveCount(2);
	await expect(page.locator('.shell:visible')).toHaveCount(0);

	// Through the whole lesson by clicker: every slide is large enough, and the last is reached.
	const parts = new Set<string>();
	for (let i = 0; i < 60; i++) {
		const at = (await stage.getAttribute('aria-label'))!;
		expect(await tooSmall(page), at).toEqual([]);
		parts.add((await stage.getAttribute('class'))!.split(' ')[1]!);
		if (at.startsWith('20 of 20')) break;
		await page.keyboard.press('PageDown');
	}
	expect([...parts].sort()).toEqual(['answer', 'picture', 'question', 'words']);
	await expect(stage).toHaveAccessibleName(/^20 of 20/);

	// The second window shows the same step; either leads.
	await page.keyboard.press('Home');
	const popup = context.waitForEvent('page');
	await page.keyboard.press('w');
	const notes = await popup;
	const now = notes.locator('.now');
	await expect(now.getByRole('heading')).toHaveText('Two borders');
	await now.getByRole('button', { name: 'Next' }).click();
	await expect(stage).toHaveAccessibleName(/^2 of 20/);
	await page.keyboard.press('b');
	await expect(page.locator('.black')).toBeVisible();
	await expect(now).toContainText('The screen is black');
	await page.keyboard.press('Escape');
	await expect(page.locator('.black')).toHaveCount(0);

	await page.keyboard.press('n');
	await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
	expect(await tooSmall(page)).toEqual([]);

	// A reload of either comes back to the same place.
	await page.reload();
	await expect(stage).toHaveAccessibleName(/^2 of 20/);
	await notes.reload();
	await expect(now).toContainText('Step 1 of 6, picture');

	// Out, and the keys are the page's own again.
	await page.keyboard.press('Escape');
	await expect(page.locator('.presenter')).toHaveCount(0);
	await page.keyboard.press('b');
	await expect(page.locator('.black')).toHaveCount(0);
	await expect(page.getByRole('banner')).toBeVisible();
});
