/** Automated accessibility rules on every kind of page, light and dark, desktop and phone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, onePageOfEachKind, open, test } from './support';

/** Every broken rule with the first elements that break it, readable in a test report. */
async function violations(page: Page): Promise<string[]> {
	const results = await new AxeBuilder({ page }).analyze();
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
		await open(page, path);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect.soft(await violations(page), colorScheme).toEqual([]);
		}
	});
}

test('axe finds nothing on the 404 page @both', async ({ page, complaints }) => {
	complaints.allow(/404|Not found/);
	await open(page, '/no-such-page');
	expect(await violations(page)).toEqual([]);
});
