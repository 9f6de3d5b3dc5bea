/** Where there is room the picture stands beside the words, and goes along with the reader. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

const PAGE = '/conditions/psoriasis/';
/** A laptop's window, lower than the picture with its bar and buttons; and a small tablet's. */
const WINDOWS = [
	{ width: 1366, height: 657 },
	{ width: 900, height: 700 }
];

/** Where the picture begins and ends in the window, once it has come to rest. */
async function standing(page: Page) {
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
	return page.locator('.explore .column > .picture').evaluate((picture) => {
		const { top, bottom } = picture.getBoundingClientRect();
		const header = document.querySelector('body header')!.getBoundingClientRect().bottom;
		return { top, bottom, header, view: innerHeight };
	});
}

const scroll = async (page: Page, by: number) => {
	const steps = Math.ceil(Math.abs(by) / 200);
	for (let i = 0; i < steps; i++)
		await page.evaluate((y) => {
			scrollBy(0, y);
			return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		}, by / steps);
};

for (const window of WINDOWS)
	test(`in ${window.width} x ${window.height} both ends of the picture can be reached from anywhere`, async ({
		page
	}) => {
		await page.setViewportSize(window);
		await open(page, PAGE);
		const before = await standing(page);
		expect(before.bottom).toBeGreaterThan(before.view);
		const tall = before.bottom - before.top;

		await scroll(page, 5000);
		const down = await standing(page);
		expect(down.bottom).toBeLessThanOrEqual(down.view);
		expect(down.bottom).toBeGreaterThan(down.view - 40);

		// At a turn it goes with the page, until its beginning is in sight.
		await scroll(page, -40);
		expect((await standing(page)).top - down.top).toBeCloseTo(40, 0);
		await scroll(page, -tall);
		const up = await standing(page);
		expect(up.top).toBeGreaterThanOrEqual(up.header);
		expect(up.top).toBeLessThan(up.header + 40);
		await scroll(page, 60);
		expect(up.top - (await standing(page)).top).toBeCloseTo(60, 0);

		// Another page begins anew, and is no longer than it is.
		await page
			.locator('#panel a[href*="/conditions/"], #panel a[href*="/mediators/"]')
			.first()
			.click();
		await expect(page).not.toHaveURL(new RegExp(PAGE));
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		expect((await standing(page)).top).toBeCloseTo(before.top, 0);
		const empty = await page.locator('.explore').evaluate((explore) => {
			const ends = ['.column > .picture', '.panel'].map(
				(part) => explore.querySelector(part)!.getBoundingClientRect().bottom
			);
			return explore.getBoundingClientRect().bottom - Math.max(...ends);
		});
		expect(empty).toBeLessThan(60);
	});

test('a node that takes the focus above the window comes into sight', async ({ page }) => {
	await page.setViewportSize(WINDOWS[1]!);
	await open(page, PAGE);
	await scroll(page, 5000);
	const node = page.locator('svg.scene:visible a.node').first();
	expect((await node.boundingBox())!.y).toBeLessThan((await standing(page)).header);
	await page.locator('svg.scene:visible a.node[tabindex="0"]').focus();
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('ArrowUp');
		const focused = page.locator('svg.scene:visible a.node:focus');
		await expect
			.poll(async () => (await focused.boundingBox())!.y - (await standing(page)).header)
			.toBeGreaterThanOrEqual(0);
	}
});

test('a picture that fits stays where it is', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 1400 });
	await open(page, PAGE);
	await scroll(page, 3000);
	const { top, header } = await standing(page);
	expect(top - header).toBeCloseTo(12, 0);
	await scroll(page, -500);
	expect((await standing(page)).top).toBeCloseTo(top, 0);
});
