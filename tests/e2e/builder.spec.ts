/**
 * From our page to somebody else's: every code of the embed builder, as it was copied, on a page of another origin with
 * content after it; and what the share dialog gives away.
 */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { compile } from 'mdsvex';
import type { Locator, Page } from '@playwright/test';
import { alive, expect, figure, fits, node, test } from '../hosts/support';
import { open } from './support';

/** What stands in the clipboard after the button was pressed. */
async function copied(page: Page, button: string): Promise<string> {
	await page.getByRole('button', { name: button, exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'copied.' })).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** The page of a teacher who pasted that and wrote on below. */
const pageWith = (code: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Theirs</title></head><body>
<h1>Their page</h1>
${code}
<p id="after">What follows</p>
<p><label>Their field <input id="field"></label></p>
</body></html>`;

/** What stands below was not taken in, is below, can be seen and used. */
async function followsIntact(page: Page, embed: Locator) {
	const after = page.locator('body > #after');
	await expect(after).toHaveText('What follows');
	await expect(after).toHaveCSS('display', 'block');
	const bottom = (l: Locator) => l.evaluate((e) => e.getBoundingClientRect().bottom);
	const top = (l: Locator) => l.evaluate((e) => e.getBoundingClientRect().top);
	await expect.poll(async () => (await bottom(embed)) <= (await top(after)) + 1).toBe(true);
	await page.locator('#field').fill('typed');
	await expect(page.locator('#field')).toHaveValue('typed');
	await expect(page.locator('#field')).toBeInViewport();
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(1);
}

test('every code, as copied, shows the diagram on another page and leaves what follows alone', async ({
	page,
	context,
	host,
	site
}) => {
	// Six documents, five of them with a diagram.
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
	await open(page, '/embed-builder/?focus=psoriasis&sure=low');
	const where = page.getByLabel('Where will it stand?');
	const codes = new Map<string, string>();
	for (const form of ['lms', 'frame', 'script', 'element', 'markdown']) {
		await where.selectOption(form);
		await expect(page).toHaveURL(form === 'lms' ? /sure=low$/ : new RegExp(`as=${form}$`));
		codes.set(form, await copied(page, 'Copy the code'));
	}
	expect(new Set(codes.values()).size).toBe(5);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the picture' }).click();
	const picture = await coming;

	const type = 'text/html; charset=utf-8';
	for (const [form, code] of codes) {
		const html = form === 'markdown' ? (await compile(code))!.code : code;
		host.put(`/pasted/${form}`, { type, body: pageWith(html) });
	}
	const body = readFileSync(await picture.path());
	host.put(`/pasted/${picture.suggestedFilename()}`, { type: 'image/png', body });
	const paste = (form: string) => page.goto(`${host.origin}/pasted/${form}`);

	for (const form of ['lms', 'frame']) {
		await paste(form);
		const inside = await alive(page.locator('iframe').contentFrame());
		await expect(figure(inside)).toHaveAttribute('aria-label', /Psoriasis/);
		await expect(inside.locator('footer .bar')).toContainText('low certainty or better');
		await followsIntact(page, page.locator('iframe'));
		await expect(page.locator('a')).toHaveCount(form === 'lms' ? 1 : 0);
	}

	await paste('script');
	const sized = page.locator('a + div iframe');
	const inSized = await alive(sized.contentFrame());
	await expect(figure(inSized)).toHaveAttribute('aria-label', /Psoriasis/);
	await fits(page, sized);
	await followsIntact(page, sized);

	await paste('element');
	const element = page.locator('gut-skin-diagram');
	await node(element, 'psoriasis').waitFor();
	await expect(figure(element)).toHaveAttribute('aria-label', /Psoriasis/);
	await expect(element).toHaveAttribute('how-sure', 'low');
	await followsIntact(page, element);

	await paste('markdown');
	const image = page.getByRole('link').getByRole('img', { name: /^Psoriasis/ });
	expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1000);
	await expect(page.getByRole('link')).toHaveAttribute(
		'href',
		`${site}/conditions/psoriasis/?sure=low`
	);
	await expect(page.locator('body > #after')).toHaveText('What follows');
});

test('the builder and its preview follow each other without loading anew', async ({ page }) => {
	await open(page, '/embed-builder/?focus=nobody&theme=pink&width=7');
	const inside = await alive(page.locator('iframe').contentFrame());
	await expect(figure(inside)).toHaveAttribute('aria-label', /overview/);
	await inside.locator('html').evaluate((html) => (html.dataset['same'] = ''));

	await page.getByRole('combobox', { name: 'What is in the middle' }).fill('psoria');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?focus=psoriasis$/);
	await expect(figure(inside)).toHaveAttribute('aria-label', /Psoriasis/);
	await page.getByLabel('How sure').selectOption('low');
	await expect(inside.locator('footer .bar')).toContainText('low certainty or better');

	await node(inside, 'il-17').click();
	await expect(page).toHaveURL(/\?focus=il-17&sure=low$/);
	const code = page.locator('section.copy pre');
	await expect(code).toContainText('/embed/mediators/il-17/?sure=low');
	await expect(inside.locator('html')).toHaveAttribute('data-same', '');

	await page.getByText('Size and looks', { exact: true }).first().click();
	await page.getByLabel('Colours').selectOption('dark');
	await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(figure(inside)).toHaveAttribute('aria-label', /IL-17/);
	await page.getByLabel('Height').fill('500');
	await expect(code).toContainText('height="500"');
	await page.getByRole('button', { name: /^Make the frame \d+ px tall$/ }).click();
	await expect(code).not.toContainText('height="500"');
	await expect(page.getByRole('button', { name: /^Make the frame/ })).toHaveCount(0);
});

test.describe('in the dark', () => {
	test.use({ colorScheme: 'dark' });

	test('by keyboard: a shared view is a link, a code that phones can read, and the way to embed it', async ({
		page
	}) => {
		await open(page, '/conditions/psoriasis/?who=people&sure=low#evidence');
		const button = page.getByRole('button', { name: 'Share', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Share' });
		const link = await dialog.getByRole('region', { name: 'Link' }).locator('pre').innerText();
		expect(link).toBe(page.url().replace('#evidence', ''));

		// As a camera sees it: the pixels on the screen, read by another program than the one that wrote them.
		const shot = await dialog.getByRole('img', { name: 'QR code of this link' }).screenshot();
		const [width, height] = [shot.readUInt32BE(16), shot.readUInt32BE(20)];
		const { pixels } = new Resvg(
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${shot.toString('base64')}"/></svg>`
		).render();
		expect(jsQR(new Uint8ClampedArray(pixels), width, height)?.data).toBe(link);

		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(button).toBeFocused();

		await page.keyboard.press('Enter');
		await dialog.getByRole('link', { name: 'Choose size and colours' }).click();
		await expect(page).toHaveURL(/\/embed-builder\/\?focus=psoriasis&who=people&sure=low$/);
		await expect(page.locator('section.copy pre')).toContainText(
			'/embed/conditions/psoriasis/?who=people&amp;sure=low'
		);

		// A page without a diagram: its address as it is, and how to cite it.
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		await expect(dialog.locator('pre').first()).toHaveText(page.url());
		await expect(dialog.getByText('Code for another page')).toHaveCount(0);
		await dialog.getByText('Cite this').click();
		await expect(dialog.getByRole('button', { name: 'Copy BibTeX, this page' })).toBeVisible();
	});
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('the builder has codes to copy by hand, and no button that does nothing', async ({
		page
	}) => {
		await page.goto('/embed-builder/');
		await expect(page.locator('noscript pre')).toHaveCount(12);
		await expect(page.locator('noscript pre').nth(1)).toContainText('<iframe src="https://');
		await expect(page.locator('main').getByRole('button')).toHaveCount(0);
		await expect(page.locator('noscript pre').first()).toHaveCSS('white-space', 'pre-wrap');
		await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
	});
});
