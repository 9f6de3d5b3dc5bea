/** The whole site with the network off, for those who asked for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, test } from './support';

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

test('every kind of page works with the network off', async ({ page, context, complaints }) => {
	test.slow();
	// What asks for the size of a download that is already here.
	complaints.allow(/ERR_INTERNET_DISCONNECTED/);
	await fetchAll(page, '/teach/');
	await context.setOffline(true);
	// Fresh visits, not clicks inside the running page.
	for (const [path, heading] of [
		['/', /two organs/i],
		['/conditions/psoriasis/?sure=low', /psoriasis/i],
		['/evidence/', /studies/i],
		['/checks/', /.+/],
		['/teach/', /teach/i]
	] as const) {
		await page.goto(path);
		await expect(page.locator('h1').first(), path).toHaveText(heading);
	}
	await page.goto('/');
	await page.locator('svg.scene:visible a.node[data-node="immune-activation"]').click();
	await expect(page.locator('h1')).toHaveText(/immune activation/i);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('IL17');
	await expect(page.getByRole('option').first()).toContainText(/IL-17/);
	await context.setOffline(false);

	await page.goto('/teach/');
	await page.getByRole('button', { name: 'Take it off this device' }).click();
	await expect(page.getByText('Not on this device yet.')).toBeVisible();
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test.describe('a site of its own', () => {
	const BASE = '/school/gut';
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
