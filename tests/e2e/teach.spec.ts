/**
 * What a teacher who never saw the site does from `/teach`: slides with notes on a second screen, a quiz on phones, a
 * worksheet with its key. The site has a name of its own here, as phones must be able to open it.
 */
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { CHROME_ARGS, findChrome } from '../../scripts/lib/chrome.mjs';
import { expect, open, test } from './support';

const ORIGIN = `http://classroom.test:${process.env.E2E_PORT ?? 4199}`;
const executablePath = findChrome();
test.use({
	baseURL: `${ORIGIN}/`,
	launchOptions: {
		args: [...CHROME_ARGS, '--host-resolver-rules=MAP classroom.test 127.0.0.1'],
		...(executablePath ? { executablePath } : {})
	}
});

/** What a phone's camera would read off the screen. */
function readCode(png: Buffer): string | undefined {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
	return jsQR(new Uint8ClampedArray(new Resvg(svg).render().pixels), width, height)?.data;
}

test('from /teach: slides with notes, a quiz on phones, a worksheet with its key', async ({
	page,
	context,
	browser
}) => {
	test.slow();
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.addInitScript(() => {
		window.print = () => void document.documentElement.setAttribute('data-printed', 'yes');
	});
	const choose = async (name: string) => {
		await open(page, '/teach/');
		await page.getByRole('link', { name, exact: true }).click();
	};

	await test.step('slides on the projector, notes on a second screen', async () => {
		await choose('Present: Two organs, one conversation');
		const popup = context.waitForEvent('page');
		await page.getByRole('button', { name: 'Notes in a second window' }).click();
		const notes = await popup;
		await page.getByRole('button', { name: 'Start in full screen' }).click();
		await expect(page.locator('.stage')).toHaveAccessibleName('1 of 20: Two borders');
		await page.keyboard.press('PageDown');
		await expect(notes.locator('.now')).toContainText('Step 1 of 6, picture');
		await expect(notes.locator('.now li').first()).toBeVisible();
		await notes.close();
	});

	await test.step('a code that fills the board, and the quiz on a phone that reads it', async () => {
		await choose('Code for the quiz: How do we know?');
		const code = page.getByRole('img', { name: /^Code that leads to/ });
		const { width, height } = (await code.boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThan(560);
		const address = page.locator('.address');
		await expect(address).toHaveText(`${ORIGIN.slice(7)}/lessons/how-do-we-know/quiz`);
		await expect(address).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.shell')).toHaveCount(2);
		await expect(page.locator('.shell:visible')).toHaveCount(0);
		expect(
			await address.evaluate((e) => parseFloat(getComputedStyle(e).fontSize))
		).toBeGreaterThanOrEqual(28);
		await page.getByRole('button', { name: 'Full screen' }).click();
		const read = readCode(await page.screenshot());
		expect(read).toBe(`${ORIGIN}/lessons/how-do-we-know/quiz/`);

		const pupil = await browser.newContext({
			viewport: { width: 360, height: 740 },
			hasTouch: true,
			isMobile: true
		});
		const phone = await pupil.newPage();
		await open(phone, read!);
		await phone.getByRole('button', { name: 'Start', exact: true }).tap();
		await expect(phone.getByText(/^Question 1 of \d+/)).toBeVisible();
		await pupil.close();
	});

	await test.step('a worksheet and its key on paper', async () => {
		await choose('Worksheet: Design a fair test');
		const print = async (what: RegExp) => {
			await expect(page.locator('article.worksheet')).toHaveText(what);
			await page.getByRole('button', { name: 'Print' }).click();
			await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
			await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
		};
		await print(/^\s*Worksheet\s*Design a fair test/);
		await page.getByRole('link', { name: 'Answer key', exact: true }).click();
		await print(/^\s*Answer key, for the teacher\s*Design a fair test/);
		await expect(page).toHaveURL(/\/lessons\/fair-test\/worksheet\/key\/$/);
	});
});

test('a shared computer is cleared of what pupils did, and of nothing else', async ({ page }) => {
	await open(page, '/lessons/two-organs/#step-2');
	await page.locator('.player[data-ready]').waitFor();
	await open(page, '/lessons/two-organs/quiz/');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.locator('label[title=Dark]:visible').click();
	await open(page, '/teach/');
	await expect(page.getByText('This device remembers 2 lessons and quizzes.')).toBeVisible();
	await page.getByRole('button', { name: 'Forget lessons and quizzes on this device' }).click();
	await expect(page.getByText('Forgotten. The next person starts afresh.')).toBeFocused();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['gut-skin-theme']);
});
