/** The whole site with the network off, for those who asked for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { serve } from '../../scripts/serve.mjs';
import { expect, onePageOfEachKind, open, test } from './support';

// Hundreds of files are fetched here; recording each would take longer than fetching it.
test.use({ trace: 'off' });

const ON = 'On this device: every page works with the network off.';

async function fetchAll(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole('button', { name: /^Make available offline \(\d+\.\d MB\)$/ }).click();
	await expect(page.getByText(ON)).toBeVisible({ timeout: 120_000 });
}

test('nothing is kept until someone asks', async ({ page }) => {
	await page.goto('/teach/');
	await expect(page.getByText('Not on this device yet.')).toBeVisible();
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

/** What a page of the build is about, as its HTML says. */
const headingOf = (path: string): string =>
	parse(readFileSync(join('build', path, 'index.html'), 'utf8')).querySelector('h1')?.text ?? '';

test('every kind of page works with the network off', async ({ page, context, complaints }) => {
	test.setTimeout(300_000);
	// What asks for the size of a download that is already here.
	complaints.allow(/ERR_INTERNET_DISCONNECTED/);
	await fetchAll(page, '/teach/');
	await context.setOffline(true);
	const kinds = onePageOfEachKind();
	expect(kinds).toEqual(expect.arrayContaining(['/', '/data/', '/embed/', '/embed-gallery/']));
	// Fresh visits, not clicks inside the running page.
	for (const path of [...kinds, '/conditions/psoriasis/?sure=low', '/checks/?q=il.17']) {
		await page.goto(path);
		await expect(page.locator('h1').first(), path).toHaveText(headingOf(path.split('?')[0]!));
	}
});

test('links, search and downloads work with the network off', async ({
	page,
	context,
	complaints
}) => {
	test.slow();
	// Beside a bare file a browser shows an icon, and asks for it at a place of its own.
	complaints.allow(/ERR_INTERNET_DISCONNECTED/);
	await fetchAll(page, '/teach/');
	await context.setOffline(true);

	await open(page, '/');
	await page.locator('svg.scene:visible a.node[data-node="immune-activation"]').click();
	await expect(page.locator('h1')).toHaveText(/immune activation/i);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('IL17');
	await expect(page.getByRole('option').first()).toContainText(/IL-17/);
	await page.keyboard.press('Escape');

	const saved = async (button: Locator) => {
		const coming = page.waitForEvent('download');
		await button.click();
		return readFileSync(await (await coming).path(), 'utf8');
	};
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Download' });
	expect(await saved(dialog.getByRole('button', { name: 'BibTeX' }))).toMatch(/^@/m);
	await page.keyboard.press('Escape');

	// Inside the running page, which asks for the data of the next.
	const footer = page.getByRole('contentinfo');
	await footer.getByRole('link', { name: 'Data to download' }).click();
	await expect(page.locator('h1')).toHaveText('Data to download');
	expect(await saved(page.getByRole('link', { name: 'studies.bib' }))).toBe(
		readFileSync('build/data/studies.bib', 'utf8')
	);
	await footer.getByRole('link', { name: 'graph.json', exact: true }).click();
	await expect(page.locator('body')).toContainText('"links":');
	await context.setOffline(false);

	await page.goto('/teach/');
	await page.getByRole('button', { name: 'Take it off this device' }).click();
	await expect(page.getByText('Not on this device yet.')).toBeVisible();
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('embeds are drawn with the network off', async ({ page, context }) => {
	test.slow();
	await fetchAll(page, '/teach/');
	await context.setOffline(true);

	await page.goto('/embed-builder/?focus=acne');
	const preview = page.frameLocator('iframe[title^="Preview"]').locator('html[data-ready]');
	await expect(preview.getByRole('heading', { name: 'Acne', exact: true })).toBeAttached();
	await expect(preview.locator('svg.scene:visible')).toBeVisible();
	await page.goto('/embed-gallery/');
	for (const id of ['blog', 'article', 'link', 'path', 'class']) {
		await page.locator(`#${id}`).scrollIntoViewIfNeeded();
		const example = page.locator(`#${id}`).frameLocator('iframe').locator('html[data-ready]');
		await expect(example.locator('svg').first(), id).toBeVisible();
	}
	await page.locator('#own-colours').scrollIntoViewIfNeeded();
	await expect(page.locator('#own-colours svg.scene:visible')).toBeVisible();
});

test.describe('a site of its own', () => {
	// Folders of a host may be called as ours are.
	const BASE = '/data/embed/gut.skin';
	let build: string;
	let site: Awaited<ReturnType<typeof serve>>;
	test.beforeEach(async () => {
		build = mkdtempSync(join(tmpdir(), 'offline-'));
		cpSync('build', build, { recursive: true });
		site = await serve({ dir: build, port: 0, base: BASE });
	});
	test.afterEach(async () => {
		await site.close();
		rmSync(build, { recursive: true });
	});

	test('works under a base path, and offers a newer version without forcing it', async ({
		page,
		context,
		complaints
	}) => {
		test.slow();
		complaints.allow(new RegExp(`^other origin: ${new URL(site.url).origin}${BASE}/`));
		await fetchAll(page, `${site.url}teach/`);
		await context.setOffline(true);
		await page.goto(`${site.url}conditions/acne/`);
		await expect(page.locator('h1')).toHaveText(/acne/i);
		await page.goto(`${site.url}embed/conditions/acne/?theme=dark`);
		await expect(page.locator('html[data-ready][data-theme="dark"] h1')).toHaveText('Acne');
		await page.locator('a.node[data-node="immune-activation"]').first().click();
		await expect(page.locator('h1')).toHaveText(/immune activation/i);
		await context.setOffline(false);

		const worker = join(build, 'service-worker.js');
		writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// newer`);
		await page.goto(`${site.url}about/`);
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect(page.getByText('A newer version of this site is on your device.')).toBeVisible({
			timeout: 60_000
		});
		// Not forced: the page is still the one that was open, and reading goes on.
		await expect(page.locator('h1')).toBeVisible();
		await page.getByRole('button', { name: 'Use it now' }).click();
		await expect(page.getByText('A newer version of this site is on your device.')).toBeHidden();
		await expect(page.locator('h1')).toBeVisible();
	});

	test('a download that breaks leaves the site as it was, and goes on later', async ({
		page,
		complaints
	}) => {
		test.slow();
		complaints.allow(new RegExp(`^other origin: ${new URL(site.url).origin}${BASE}/`));
		complaints.allow(/404/);
		// A file that the list names and the server has lost.
		const lost = join(build, 'data/search.json');
		const kept = readFileSync(lost);
		rmSync(lost);
		await page.goto(`${site.url}teach/`);
		await page.getByRole('button', { name: /Make available offline/ }).click();
		await expect(page.getByText(/The download broke off/)).toBeVisible({ timeout: 120_000 });
		await page.goto(`${site.url}conditions/acne/`);
		await expect(page.locator('h1')).toHaveText(/acne/i);
		writeFileSync(lost, kept);
		await fetchAll(page, `${site.url}teach/`);
	});
});
