/** For readers whose browser is set to letters of twice the size. */
import { CHROME_ARGS, findChrome } from '../../scripts/lib/chrome.mjs';
import { expect, onePageOfEachKind, open, scrollsSideways, test } from './support';

const executablePath = findChrome();

test.use({
	// A style rule would not do: media queries in em follow the browser's own setting, not the page's.
	launchOptions: {
		args: [...CHROME_ARGS, '--blink-settings=defaultFontSize=32'],
		...(executablePath ? { executablePath } : {})
	}
});

test('no kind of page scrolls sideways with text at 200 % @both', async ({ page }) => {
	test.slow();
	await page.goto('/');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
		'32px'
	);
	for (const path of onePageOfEachKind()) {
		await open(page, path);
		expect.soft(await scrollsSideways(page), path).toBe(false);
	}
});
