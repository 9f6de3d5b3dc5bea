/** The same build under a path of somebody else's site. */
import { serve } from '../../scripts/serve.mjs';
import { expect, scriptsRun, test } from './support';

const BASE = '/some/base';
let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
	site = await serve({ dir: 'build', port: 0, base: BASE });
});
test.afterAll(() => site.close());

test('pages, links, search and data work under a base path', async ({ page, complaints }) => {
	const origin = new URL(site.url).origin;
	// This one visits another server than the rest of the tests: complain about all but that.
	complaints.allow(new RegExp(`^other origin: ${origin}${BASE}/`));

	await page.goto(site.url);
	await scriptsRun(page);
	const node = page.locator('svg.scene:visible a.node[data-node="immune-activation"]');
	await node.click();
	await expect(page).toHaveURL(`${origin}${BASE}/mechanisms/immune-activation/`);
	await expect(page.locator('h1')).toHaveText(/immune/i);

	await page.reload();
	await scriptsRun(page);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('psoriasis');
	await page.getByRole('option').first().click();
	await expect(page).toHaveURL(`${origin}${BASE}/conditions/psoriasis/`);

	await page
		.getByRole('contentinfo')
		.getByRole('link', { name: /glossary/i })
		.first()
		.click();
	await expect(page).toHaveURL(`${origin}${BASE}/glossary/`);
	await page.goBack();
	await expect(page).toHaveURL(`${origin}${BASE}/conditions/psoriasis/`);
	const data = await page.request.get(`${site.url}data/graph.json`);
	expect(data.ok()).toBe(true);
});

test('without its slash a page under a base path is redirected', async ({ request }) => {
	const response = await request.get(`${site.url}about?x=1`, { maxRedirects: 0 });
	expect(response.status()).toBe(308);
	expect(response.headers().location).toBe(`${BASE}/about/?x=1`);
});
