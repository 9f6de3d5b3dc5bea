/** The evidence library and the forest plots. Expected counts come from the public data, by ways of their own. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, scrollsSideways, test } from './support';

interface Study {
	id: string;
	title: string;
	year: number;
	design: string;
	species: string[];
	n?: number;
}
interface Claim {
	mechanism: string;
	studies: { id: string; stance: string }[];
}
const data = <T>(name: string): T => JSON.parse(readFileSync(`build/data/${name}`, 'utf8')) as T;
const { studies } = data<{ studies: Study[] }>('evidence.json');
const { links } = data<{ links: { source: string; target: string; claims: Claim[] }[] }>(
	'graph.json'
);

/** Studies used for a claim about a node, with one stance to it if asked. */
const about = (node: string, stance?: string): Set<string> =>
	new Set(
		links
			.filter((link) => link.source === node || link.target === node)
			.flatMap((link) => link.claims.flatMap((claim) => claim.studies))
			.filter((study) => stance === undefined || study.stance === stance)
			.map((study) => study.id)
	);
const total = studies.length;
const shown = (page: Page) => page.locator('.list [data-study]:visible');
const status = (page: Page) => page.locator('.library [role=status][tabindex]');
const ids = (page: Page) =>
	shown(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.study!));

test('the library filters, counts, remembers in the address and goes back', async ({ page }) => {
	await open(page, '/evidence/');
	await expect(status(page)).toHaveText(`${total} of ${total} studies`);
	// The list was hydrated in place, not sent again.
	expect(await page.content()).not.toMatch(/data-sveltekit-fetched/);

	const psoriasis = about('psoriasis');
	await page.getByRole('checkbox', { name: `Psoriasis ${psoriasis.size} studies` }).check();
	await expect(status(page)).toHaveText(`${psoriasis.size} of ${total} studies`);
	const against = about('psoriasis', 'contradicts');
	await page.getByRole('checkbox', { name: `Contradicts it ${against.size} studies` }).check();
	await expect(page).toHaveURL(/\?condition=psoriasis&stance=contradicts$/);
	expect(new Set(await ids(page))).toEqual(against);

	// What the filter leaves can be taken away.
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const coming = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: 'BibTeX' }).click();
	const bib = readFileSync(await (await coming).path(), 'utf8');
	expect(new Set([...bib.matchAll(/^@article\{(.+),$/gm)].map((m) => m[1]))).toEqual(against);
	await page.keyboard.press('Escape');

	await page.goBack();
	await expect(status(page)).toHaveText(`${psoriasis.size} of ${total} studies`);
	await expect(shown(page)).toHaveCount(psoriasis.size);

	// A rung of the ladder, by keyboard.
	const trials = studies.filter((s) => s.design === 'rct' && psoriasis.has(s.id));
	const rung = page.getByRole('button', { name: /^Randomised trial/ });
	await expect(rung).toContainText(String(trials.length));
	await rung.press('Enter');
	await expect(rung).toHaveAttribute('aria-pressed', 'true');
	expect(new Set(await ids(page))).toEqual(new Set(trials.map((s) => s.id)));

	// A period of the timeline counts under the other filters.
	const late = trials.filter((s) => s.year >= 2020 && s.year <= 2024);
	await page.getByRole('button', { name: `2020 to 2024: ${late.length} stud` }).click();
	await expect(page).toHaveURL(/design=rct&condition=psoriasis&from=2020&to=2024$/);
	expect(new Set(await ids(page))).toEqual(new Set(late.map((s) => s.id)));

	await page.getByRole('button', { name: 'Remove filter Psoriasis' }).click();
	await expect(page.getByRole('button', { name: 'Remove filter 2020 to 2024' })).toBeFocused();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(status(page)).toHaveText(`${total} of ${total} studies`);
	await expect(status(page)).toBeFocused();
	expect(new URL(page.url()).search).toBe('');

	await page.getByRole('combobox', { name: 'Order' }).selectOption('people');
	const people = studies.filter((s) => s.species.join() === 'human').map((s) => s.n ?? 0);
	const first = studies.find((s) => s.n === Math.max(...people))!;
	await expect(shown(page).first()).toContainText(first.title);
	await page.getByRole('searchbox').fill('no such words');
	await expect(status(page)).toHaveText(`0 of ${total} studies`);
});

test('an address of the library works when opened, when reached by a link, and when it is nonsense', async ({
	page
}) => {
	await open(page, '/evidence/?in=animal&design=rct,made-up&from=12&who=people');
	const both = studies.filter((s) => s.design === 'rct' && s.species.includes('animal'));
	await expect(status(page)).toHaveText(`${both.length} of ${total} studies`);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page).toHaveURL(/\/evidence\/\?who=people$/);

	// From another page of the site the list is fetched; its links work all the same.
	await open(page, '/conditions/acne/');
	await page.getByRole('link', { name: 'All of them in the evidence library' }).click();
	await expect(page).toHaveURL(/\/evidence\/\?condition=acne$/);
	const acne = about('acne');
	await expect(status(page)).toHaveText(`${acne.size} of ${total} studies`);
	await expect(shown(page)).toHaveCount(acne.size);
	const title = await shown(page).first().getByRole('link').innerText();
	await shown(page).first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await page.goBack();
	await expect(status(page)).toHaveText(`${acne.size} of ${total} studies`);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the list is whole and the pictures stand still', async ({ page }) => {
		await page.goto('/evidence/#rct');
		await expect(shown(page)).toHaveCount(total);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await expect(page.getByRole('button', { name: /^Randomised trial/ })).toBeDisabled();
		await page.goto('/evidence/juhl-2018/');
		await expect(page.locator('.forest').first()).toBeVisible();
	});
});

test('at 320 px nothing scrolls sideways, filters fold out, and each line of a plot is where its figures say', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await open(page, '/evidence/');
	await page.getByRole('button', { name: 'Filters' }).click();
	await expect(page.getByRole('searchbox')).toBeVisible();
	expect(await scrollsSideways(page)).toBe(false);

	for (const [path, log] of [
		['/evidence/juhl-2018/', true],
		['/evidence/yang-2019-fish-oil/', false]
	] as const) {
		await open(page, path);
		expect(await scrollsSideways(page)).toBe(false);
		const plot = page.locator('.forest').first();
		const ticks = await plot.locator('thead .ticks span').evaluateAll((spans) =>
			spans.map((span) => {
				const box = span.getBoundingClientRect();
				return {
					value: Number(span.textContent!.replace('−', '-')),
					x: box.x + box.width / 2,
					left: box.left,
					right: box.right
				};
			})
		);
		ticks.slice(1).forEach((tick, i) => expect(tick.left).toBeGreaterThan(ticks[i]!.right));
		const rows = await plot.locator('tbody tr.row').evaluateAll((all) =>
			all.map((row) => {
				const figures = row.querySelector('.figures')!.textContent!.replaceAll('−', '-');
				const mark = row.querySelector('.estimate path')!.getBoundingClientRect();
				const line = row.querySelector('line.range')!.getBoundingClientRect();
				return {
					figures: [...figures.matchAll(/-?\d+(\.\d+)?/g)].slice(0, 3).map((m) => Number(m[0])),
					drawn: [mark.x + mark.width / 2, line.left, line.right]
				};
			})
		);
		expect(rows.length).toBeGreaterThan(0);
		// Two ticks give the scale; everything else must lie on it.
		const on = (v: number) => (log ? Math.log(v) : v);
		const [a, b] = [ticks[0]!, ticks.at(-1)!];
		const place = (v: number) =>
			a.x + ((on(v) - on(a.value)) / (on(b.value) - on(a.value))) * (b.x - a.x);
		for (const { figures, drawn } of rows) {
			expect(figures).toHaveLength(3);
			figures.forEach((figure, i) =>
				expect(Math.abs(place(figure) - drawn[i]!), `${figure} in ${path}`).toBeLessThan(1.5)
			);
		}
	}
});
