/**
 * The evidence bar (rule 15), by mouse, keyboard and touch. What should be left is worked out here from the public
 * data, by the rule as docs/evidence.md has it, not by the site's own code.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './support';

interface Claim {
	id: string;
	species: string;
	sign: string;
	draw: string;
	certainty: string;
	studies: { id: string; stance: string }[];
}
interface Link {
	id: string;
	source: string;
	target: string;
	claims: Claim[];
}
interface Study {
	id: string;
	design: string;
	species: string[];
	pools?: string;
}

const RANK = ['very-low', 'low', 'moderate', 'high'];

/** All links (of one node, if asked), and those with a claim that clears. */
async function expected(page: Page, bar: { who?: string; sure?: string }, node?: string) {
	const [{ links }, { studies }] = (await Promise.all(
		['graph', 'evidence'].map(async (name) => (await page.request.get(`/data/${name}.json`)).json())
	)) as [{ links: Link[] }, { studies: Study[] }];
	const study = new Map(studies.map((s) => [s.id, s]));
	const passes = (claim: Claim): boolean => {
		if (claim.draw === 'untested') return false;
		if (bar.sure && RANK.indexOf(claim.certainty) < RANK.indexOf(bar.sure)) return false;
		if (!bar.who) return true;
		const carrying = claim.studies
			.filter((s) => s.stance === 'supports' || s.stance === 'mixed')
			.map((s) => study.get(s.id)!)
			.filter((s) => s.species.includes('human'));
		if (!/human/.test(claim.species)) return false;
		if (bar.who === 'people') return carrying.length > 0;
		return (
			!/^associated/.test(claim.sign) &&
			carrying.some((s) => /^(rct|nonrandomised-trial)$/.test(s.design) || s.pools === 'trials')
		);
	};
	const of = links.filter((l) => !node || l.source === node || l.target === node);
	return { of, left: of.filter((l) => l.claims.some(passes)) };
}

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Evidence bar' });
const choice = (page: Page, group: string, name: RegExp): Locator =>
	bar(page).getByRole('group', { name: group }).getByRole('radio', { name });
const said = (page: Page): Locator => bar(page).getByRole('status');
const picture = (page: Page): Locator => page.locator('svg.scene:visible');
/** A radio lies over its whole segment, unseen: people press the segment. */
const press = (radio: Locator) => radio.click({ position: { x: 12, y: 12 } });

test('a picture under the bar: counted, faded, said, and taken along', async ({ page }) => {
	await open(page, '/');
	await expect(said(page)).toHaveText(/see which links are left/);
	const before = await picture(page).locator('a.node').first().boundingBox();

	await press(choice(page, 'In whom', /Trials/));
	await expect(page).toHaveURL(/\?who=trials$/);
	const trials = await expected(page, { who: 'trials' });
	expect(trials.left.length).toBeGreaterThan(0);
	await expect(said(page)).toContainText(
		`${trials.left.length} of ${trials.of.length} links in our collection`
	);
	await expect(said(page)).toContainText('No gut route to any skin condition is left.');
	const ramp = picture(page).locator('.link[data-link="immune-activation--psoriasis"]');
	await expect(ramp).toHaveCSS('opacity', '0.07');
	await expect(ramp).toHaveAttribute('aria-hidden', 'true');
	await expect(picture(page).locator('a[data-node="psoriasis"]')).toHaveAttribute(
		'aria-label',
		/No gut route is left/
	);
	// Nothing moves: what was lost fades where it stood.
	expect(await picture(page).locator('a.node').first().boundingBox()).toEqual(before);
	// The page beside it says so, too.
	await expect(
		page.locator('#panel').getByText('does not clear the evidence bar').first()
	).toBeVisible();

	await press(choice(page, 'How sure', /Moderate/));
	await expect(page).toHaveURL(/\?who=trials&sure=moderate$/);
	const both = await expected(page, { who: 'trials', sure: 'moderate' });
	expect(both.left.length).toBeLessThan(trials.left.length);
	await expect(said(page)).toContainText(`${both.left.length} of ${both.of.length} links`);

	await page.goBack();
	await expect(choice(page, 'How sure', /Any/)).toBeChecked();
	await expect(said(page)).toContainText(`${trials.left.length} of ${trials.of.length} links`);

	// Along a link of the picture, then one of the page.
	await picture(page).locator('a[data-node="psoriasis"]').click();
	await expect(page).toHaveURL(/\/conditions\/psoriasis\/\?who=trials$/);
	const here = await expected(page, { who: 'trials' }, 'psoriasis');
	await expect(said(page)).toContainText(
		`${here.left.length} of ${here.of.length} links of psoriasis`
	);
	await page.locator('#routes').getByRole('link', { name: 'Immune activation' }).click();
	await expect(page).toHaveURL(/\/mechanisms\/immune-activation\/\?who=trials$/);
	await expect(said(page)).toContainText('links along this road');

	await bar(page).getByRole('button', { name: 'Show everything' }).click();
	await expect(page).toHaveURL(/\/mechanisms\/immune-activation\/$/);
	await expect(page.locator('#panel .bar-tag')).toHaveCount(0);
	await expect(picture(page).locator('.link.lost')).toHaveCount(0);
});

test('an address with a bar, reloaded: text version and page mark what does not clear', async ({
	page
}) => {
	await open(page, '/conditions/psoriasis/?who=people&sure=low');
	const { of, left } = await expected(page, { who: 'people', sure: 'low' }, 'psoriasis');
	await expect(said(page)).toContainText(`${left.length} of ${of.length} links of psoriasis`);
	await expect(choice(page, 'In whom', /People/)).toBeChecked();
	await expect(choice(page, 'How sure', /Low/)).toBeChecked();

	await page.getByText('Read this picture as text').click();
	const rows = page.locator('figure.diagram table tbody tr');
	await expect(rows).toHaveCount(of.length);
	await expect(rows.filter({ hasText: 'does not clear the evidence bar' })).toHaveCount(
		of.length - left.length
	);
	// Every claim of the page is there, and those that do not clear say so.
	const lost = new Set(
		of.filter((l) => !left.includes(l)).flatMap((l) => l.claims.map((c) => c.id))
	);
	for (const id of lost)
		await expect(page.locator(`#${id} .bar-tag`)).toHaveText('does not clear the evidence bar');
	await expect(page.locator('#drivers .bar-note')).toHaveText(/^\d+ of \d+ (do|does) not clear/);

	await page.reload();
	await expect(said(page)).toContainText(`${left.length} of ${of.length} links of psoriasis`);
});

test('by keyboard alone', async ({ page }) => {
	await open(page, '/conditions/acne/');
	await choice(page, 'In whom', /Anything/).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\?who=people$/);
	await expect(choice(page, 'In whom', /People/)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\?who=people&sure=low$/);
	const { of, left } = await expected(page, { who: 'people', sure: 'low' }, 'acne');
	await expect(said(page)).toContainText(`${left.length} of ${of.length} links of acne`);
	await page.keyboard.press('Tab');
	await expect(bar(page).getByRole('button', { name: 'Show everything' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(bar(page).getByText('The bar takes away claims')).toBeVisible();
});

test('on a phone it is one line until someone asks @phone', async ({ page }) => {
	await open(page, '/');
	const toggle = bar(page).getByRole('button', { name: 'Evidence bar' });
	await expect(choice(page, 'In whom', /Trials/)).toBeHidden();
	await toggle.click();
	await press(choice(page, 'How sure', /High/));
	const { of, left } = await expected(page, { sure: 'high' });
	await expect(said(page)).toContainText(`${left.length} of ${of.length} links`);
	await expect(picture(page).locator('.link.lost').first()).toHaveCSS('opacity', '0.07');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no bar to press, and the whole picture', async ({ page }) => {
		await page.goto('/?who=trials');
		await expect(page.getByRole('radio')).toHaveCount(0);
		await expect(page.getByText('the picture shows all links')).toBeVisible();
		await expect(page.locator('.link.lost')).toHaveCount(0);
	});
});
