/** Microbes in skin conditions: counts on the page against counts from the copied file, and what the address keeps. */
import { readFileSync } from 'node:fs';
import { expect, open, scrollsSideways, test } from './support';

interface Row {
	readonly node: string;
	readonly siteGroup: string;
	readonly count: boolean;
	readonly pmid: number;
	readonly direction: string;
	readonly taxa: readonly { readonly name: string; readonly rank: string }[];
}
/** Straight from the file, without the site's own code. */
const rows = (JSON.parse(readFileSync('content/microbes/signatures.json', 'utf8')) as Row[]).filter(
	(row) => row.count
);
const studies = (node: string, site: string) =>
	new Set(rows.filter((r) => r.node === node && r.siteGroup === site).map((r) => r.pmid)).size;
/** PMIDs that list a species at a site in a condition. */
const listing = (site: string, node: string, name: string) => [
	...new Set(
		rows
			.filter((r) => r.siteGroup === site && r.node === node && r.taxa.some((t) => t.name === name))
			.map((r) => r.pmid)
	)
];

test('one species across the studies: switch, find, open a cell, read its studies, reload', async ({
	page
}) => {
	await open(page, '/microbes');
	const table = page.getByRole('region', { name: /genera in stool.*the table/i });
	await expect(table.getByRole('columnheader', { name: /^Psoriasis/ })).toContainText(
		`${studies('psoriasis', 'gut')} studies`
	);
	await expect(table.getByRole('columnheader', { name: /^Acne/ })).toContainText(
		'one study: nothing to count'
	);
	await expect(table.getByText('no study in this data set')).toHaveCount(3);

	await page.getByRole('link', { name: /^Skin/ }).click();
	await page.getByRole('link', { name: 'Species' }).click();
	await page.getByLabel('Find a microbe').fill('aureus');
	const pmids = listing('skin', 'atopic-dermatitis', 'Staphylococcus aureus');
	expect(pmids).toHaveLength(3);
	const cell = page.getByRole('button', {
		name: `Staphylococcus aureus, Atopic dermatitis (eczema): raised in 3 studies, of ${studies('atopic-dermatitis', 'skin')} studies`
	});
	await cell.click();
	const dialog = page.getByRole('dialog');
	for (const pmid of pmids) {
		await expect(dialog.getByRole('link', { name: `PubMed ${pmid}` })).toHaveAttribute(
			'href',
			`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
		);
	}
	await expect(dialog.getByRole('link', { name: /^PubMed/ })).toHaveCount(pmids.length);
	await expect(dialog.getByText(/Caution:/).first()).toBeVisible();
	await expect(page).toHaveURL(/site=skin&rank=species&q=aureus&open=atopic-dermatitis/);

	await page.reload();
	await expect(page.getByRole('dialog').getByRole('link', { name: /^PubMed/ })).toHaveCount(3);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page).not.toHaveURL(/open=/);
	await expect(page.getByLabel('Find a microbe')).toHaveValue('aureus');
});

test('by keyboard: a cell opens, Escape closes, the focus is back', async ({ page }) => {
	await open(page, '/microbes?condition=psoriasis&q=faecalibacterium');
	const cell = page.getByRole('button', {
		name: /^Faecalibacterium, Psoriasis: raised in 3 studies/
	});
	await cell.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(cell).toBeFocused();

	// Fewer studies asked for, more rows; the number is kept in the address.
	await page.getByLabel('Find a microbe').fill('');
	const names = page.locator('tbody th.name');
	await expect(page).not.toHaveURL(/q=/);
	const before = await names.count();
	await page.getByLabel('Listed by at least').selectOption('1');
	await expect(page).toHaveURL(/min=1/);
	expect(await names.count()).toBeGreaterThan(before);
});

test('conditions lead to their microbes and back', async ({ page }) => {
	await open(page, '/conditions/rosacea');
	await page
		.locator('#panel')
		.getByRole('link', { name: /which microbes differ/i })
		.click();
	await expect(page).toHaveURL(/\/microbes\/\?site=skin&condition=rosacea$/);
	const table = page.getByRole('region', { name: /genera on the skin.*the table/i });
	await expect(table.getByRole('columnheader')).toHaveCount(2);
	await table.getByRole('link', { name: 'Rosacea' }).click();
	await expect(page).toHaveURL(/\/conditions\/rosacea/);
});

test('a small phone: the table scrolls in its own box, names stay in sight', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, '/microbes');
	expect(await scrollsSideways(page)).toBe(false);
	const region = page.getByRole('region', { name: /genera in stool.*the table/i });
	await region.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => region.evaluate((el) => el.scrollLeft)).toBeGreaterThan(0);
	await expect(region.getByRole('rowheader').first()).toBeInViewport();
	await page.getByLabel('Condition').selectOption('psoriasis');
	await expect(region.getByRole('columnheader')).toHaveCount(2);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the first view is a whole table, with the studies and the source', async ({ page }) => {
		await page.goto('/microbes/');
		const row = page.getByRole('row', { name: /^Lachnospira/ });
		await expect(row).toContainText('Psoriasis: lowered in 4 studies, of 9 studies');
		await expect(page.getByLabel('Find a microbe')).toBeHidden();
		await expect(page.getByText(/^Only three of the 21 cells/)).toBeVisible();
		await expect(page.getByRole('link', { name: 'CC BY 4.0' }).first()).toHaveAttribute(
			'href',
			'https://creativecommons.org/licenses/by/4.0/'
		);
		// The other sites and ranks, folded up.
		await page.getByText(/^Skin, species: \d+$/).click();
		await expect(page.getByRole('row', { name: /^Staphylococcus aureus/ })).toContainText(
			/eczema.*: raised \d/i
		);
		await page.getByText('Psoriasis: 9 studies').click();
		await expect(page.getByRole('link', { name: 'PubMed 32728075' })).toBeVisible();
	});
});
