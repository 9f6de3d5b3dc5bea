/** As `tests/e2e/support.ts`, for pages of other sites: two origins are allowed, everything else is a complaint. */
import { test as base } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { Complaints, expect } from '../e2e/support';
import { serveHosts, type Host } from './server';

export { expect };

interface Fixtures {
	complaints: Complaints;
}
interface WorkerFixtures {
	host: Host;
	site: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
		async ({}, use, info) => {
			await use(new URL(String(info.project.use.baseURL)).origin);
		},
		{ scope: 'worker' }
	],
	host: [
		async ({ site }, use) => {
			const host = await serveHosts(site);
			await use(host);
			await host.close();
		},
		{ scope: 'worker' }
	],
	complaints: [
		async ({ context, site, host }, use) => {
			const complaints = new Complaints();
			complaints.watch(context, site, host.origin);
			await use(complaints);
			expect(complaints.all, 'the browser complained').toEqual([]);
		},
		{ auto: true }
	]
});

/** The embed inside a frame, once it is alive. */
export async function alive(frame: FrameLocator): Promise<FrameLocator> {
	await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
	return frame;
}

/** A node of the picture that is shown. */
export const node = (root: FrameLocator | Locator, id: string): Locator =>
	root.locator(`svg.scene:visible a[data-node="${id}"]`);

/** What the picture shows, by its name. */
export const figure = (root: FrameLocator | Locator): Locator => root.locator('figure.diagram');

/** Whether a frame is exactly as tall as what is in it, so that nothing in it scrolls. */
export async function fits(page: Page, frame: Locator): Promise<void> {
	await expect
		.poll(() =>
			frame.evaluate((f: HTMLIFrameElement) => Math.round(f.getBoundingClientRect().height))
		)
		.toBeGreaterThan(300);
	// A locator waits until the document inside has come.
	const inner = () =>
		frame
			.contentFrame()
			.locator('#embed')
			.evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
	await expect
		.poll(async () =>
			Math.abs(
				(await frame.evaluate((f) => Math.round(f.getBoundingClientRect().height))) -
					(await inner())
			)
		)
		.toBeLessThanOrEqual(1);
}
