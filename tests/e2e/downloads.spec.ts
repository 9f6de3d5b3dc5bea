/** What readers take away: files of the whole, what a view shows as data and as pictures, citations, JSON-LD. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, scrollsSideways, test } from './support';

/** Presses a button and reads the file that comes. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
	const download = await coming;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function openDialog(page: Page) {
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	await page.getByRole('dialog', { name: 'Download' }).waitFor();
}

test('the page of files links files that are there, as large as it says', async ({ page }) => {
	await open(page, '/data/');
	const links = page.locator('table a[download]');
	expect(await links.count()).toBeGreaterThan(10);
	for (const link of await links.all()) {
		const answer = await page.request.get(
			new URL((await link.getAttribute('href'))!, page.url()).href
		);
		expect(answer.status()).toBe(200);
		const size = await link.locator('xpath=following-sibling::span').innerText();
		const [, value, unit] = /^([\d.]+) (kB|MB)$/.exec(size)!;
		const bytes = Number(value) * (unit === 'MB' ? 1e6 : 1e3);
		expect(Math.abs((await answer.body()).length - bytes) / bytes).toBeLessThan(0.06);
	}
});

test('a picture of what the diagram shows, as SVG with the colours of the page, and as PNG', async ({
	page
}) => {
	await open(page, '/conditions/psoriasis/');
	await openDialog(page);
	const svg = await saved(page, 'SVG');
	expect(svg.name).toMatch(/^gut-skin-psoriasis-v\d+\.\d+\.\d+\.svg$/);
	await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toBeVisible();

	// Element by element the same as on the page: fill, stroke, width and dashes.
	const differences = await page.evaluate((text) => {
		const file = new DOMParser().parseFromString(text, 'image/svg+xml');
		const asComputed = (colour: string | null): string => {
			if (!colour) return 'none';
			const probe = document.createElement('i');
			probe.style.color = colour;
			return probe.style.color;
		};
		const found: string[] = [];
		let compared = 0;
		const compare = (selector: string, part: string, properties: string[]) => {
			for (const element of document.querySelectorAll(
				`figure.diagram .stage ${selector} ${part}`
			)) {
				const owner = element.closest(selector)!;
				const key = selector.slice(1, -1);
				const id = owner.getAttribute(key)!;
				const twin = file.querySelector(
					`[${key}="${CSS.escape(id)}"] ${part.replace('.text', 'text')}`
				);
				if (!twin) {
					if (getComputedStyle(element).fill !== 'rgba(0, 0, 0, 0)')
						found.push(`${id}: not in the file`);
					continue;
				}
				for (const property of properties) {
					const is = getComputedStyle(element).getPropertyValue(property);
					const raw = twin.getAttribute(property);
					const should =
						property === 'stroke' || property === 'fill'
							? asComputed(raw)
							: property === 'stroke-dasharray'
								? raw
									? raw
											.split(' ')
											.map((n) => `${n}px`)
											.join(', ')
									: 'none'
								: `${raw}px`;
					compared++;
					if (is !== should) found.push(`${id} ${part} ${property}: ${is}, in the file ${should}`);
				}
			}
		};
		compare('[data-node]', '.plate', ['fill', 'stroke', 'stroke-width', 'stroke-dasharray']);
		compare('[data-node]', '.text', ['fill', 'font-size']);
		compare('[data-link]', '.line', ['stroke', 'stroke-width', 'stroke-dasharray']);
		return { found, compared };
	}, svg.bytes.toString());
	expect(differences.found).toEqual([]);
	expect(differences.compared).toBeGreaterThan(60);

	const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString())!;
	for (const scale of [2, 4]) {
		const png = await saved(page, `PNG, ${scale}×`);
		expect(png.name).toContain(`-${scale}x.png`);
		expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(png.bytes.readUInt32BE(16)).toBe(Number(width) * scale);
		expect(png.bytes.readUInt32BE(20)).toBe(Number(height) * scale);
		expect(png.bytes.length).toBeGreaterThan(50_000);
	}
});

test('the data behind a view: only what touches it and clears the evidence bar', async ({
	page
}) => {
	await open(page, '/conditions/psoriasis/?who=people&sure=low');
	await openDialog(page);
	await expect(page.getByRole('dialog')).toContainText('what was studied in people, low certainty');
	const json = await saved(page, 'JSON');
	expect(json.name).toMatch(/^gut-skin-psoriasis-people-low-certainty-v.*\.json$/);
	const data = JSON.parse(json.bytes.toString()) as {
		nodes: { id: string }[];
		links: {
			source: string;
			target: string;
			claims: { id: string; certainty: string; species: string; studies: { id: string }[] }[];
		}[];
	};
	expect(data.links.length).toBeGreaterThan(2);
	const claims = data.links.flatMap((l) => l.claims);
	for (const claim of claims) {
		expect(claim.certainty).not.toBe('very-low');
		expect(claim.species).toContain('human');
	}
	for (const { source, target } of data.links) expect([source, target]).toContain('psoriasis');

	const studies = new Set(claims.flatMap((c) => c.studies.map((s) => s.id)));
	const bib = (await saved(page, 'BibTeX')).bytes.toString();
	expect(new Set([...bib.matchAll(/^@article\{(.+),$/gm)].map((m) => m[1]))).toEqual(studies);
	const ris = (await saved(page, 'RIS')).bytes.toString();
	expect(ris.match(/^ER {2}- /gm)).toHaveLength(studies.size);
	const csl = JSON.parse((await saved(page, 'CSL-JSON')).bytes.toString()) as { id: string }[];
	expect(new Set(csl.map((item) => item.id))).toEqual(studies);
	const csv = (await saved(page, 'Claims, CSV')).bytes.toString();
	for (const claim of claims) expect(csv).toContain(`\n${claim.id},`);
	expect((await saved(page, 'Studies, CSV')).bytes.toString()).toMatch(/^id,label,authors,/);
	const graphml = (await saved(page, 'GraphML')).bytes.toString();
	expect(graphml.match(/<edge /g)).toHaveLength(data.links.length);
	const cyjs = JSON.parse((await saved(page, 'Cytoscape JSON')).bytes.toString()) as {
		elements: { nodes: unknown[] };
	};
	expect(cyjs.elements.nodes).toHaveLength(data.nodes.length);
});

test('the download dialog works by keyboard and fits a phone @phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, '/');
	const button = page.getByRole('button', { name: 'Download', exact: true });
	await button.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog', { name: 'Download' }).waitFor();
	expect(await scrollsSideways(page)).toBe(false);
	const wide = await page.getByRole('dialog').evaluate((d) => d.scrollWidth - d.clientWidth);
	expect(wide).toBeLessThanOrEqual(1);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(button).toBeFocused();
});

test('a study and its page can be cited, copied or selected', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
		origin: new URL(baseURL!).origin
	});
	await open(page, '/evidence/egeberg-2017/');
	await page.getByText('Cite this', { exact: true }).click();
	await page.getByRole('button', { name: 'Copy BibTeX, the study' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'BibTeX copied.' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@article\{/);
	await page.getByRole('button', { name: 'Copy Text, this page' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
		new URL(page.url()).pathname
	);
	// Where the browser refuses, the text is selected.
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
	});
	await page.getByRole('button', { name: 'Copy RIS, the study' }).click();
	expect(await page.evaluate(() => getSelection()!.toString())).toMatch(/^TY {2}- JOUR/);
});

test('pages carry JSON-LD that parses, with no address of their own', async ({ page }) => {
	await open(page, '/conditions/psoriasis/');
	const blocks = page.locator('script[type="application/ld+json"]');
	expect(await blocks.count()).toBe(1);
	const data = JSON.parse((await blocks.textContent())!) as { '@graph': { about: object }[] };
	expect(data['@graph'][0]!.about).toMatchObject({ '@type': 'MedicalCondition' });
});
