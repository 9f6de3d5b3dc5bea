/** Automated accessibility rules on every kind of page, light and dark, desktop and phone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, onePageOfEachKind, open, test } from './support';

/** Every broken rule with the first elements that break it, readable in a test report. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
	// Legacy mode asks a page once instead of part by part, which takes a third of the time; it is meant for
	// pages without frames of other origins, and we have none. Only the orientation-lock experiment preloads.
	const axe = new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'], preload: false });
	const results = await (rules ? axe.withRules(rules) : axe).analyze();
	return results.violations.map(
		({ id, help, nodes }) =>
			`${id} (${help}), ${nodes.length} times: ` +
			nodes
				.slice(0, 3)
				.map(
					(node) => `${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`
				)
				.join(' | ')
	);
}

for (const path of onePageOfEachKind()) {
	test(`axe finds nothing on ${path} @both`, async ({ page }) => {
		// The rules look at every element; our largest pages have thousands.
		test.slow();
		await open(page, path);
		expect.soft(await violations(page), 'light').toEqual([]);
		// A theme changes colours and nothing else.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await violations(page, ['color-contrast']), 'dark').toEqual([]);
	});
}

test('axe finds nothing on the 404 page @both', async ({ page, complaints }) => {
	complaints.allow(/404|Not found/);
	await open(page, '/no-such-page');
	expect(await violations(page)).toEqual([]);
});
