/**
 * What every end-to-end test shares. A test made with this `test` fails on anything a reader's browser would
 * complain about: a console error, an uncaught error, a Content-Security-Policy violation, a failed request,
 * or a request to another origin.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

export { expect };

const BUILD = 'build';

/** Collects complaints of a browser context. Allowed are only those a test expects, by their text. */
export class Complaints {
	#found: string[] = [];
	#allowed: RegExp[] = [];

	/** Says that a complaint like this is part of what is tested. */
	allow(pattern: RegExp) {
		this.#allowed.push(pattern);
	}

	/** @param origins whose files a page may ask for */
	watch(context: BrowserContext, ...origins: readonly string[]) {
		context.on('console', (message) => {
			if (message.type() === 'error') this.#add(`console: ${message.text()}`);
		});
		context.on('weberror', (error) => this.#add(`uncaught: ${error.error().message}`));
		context.on('request', (request) => {
			const url = request.url();
			if (/^https?:/.test(url) && !origins.some((o) => url.startsWith(o)))
				this.#add(`other origin: ${url}`);
		});
		context.on('response', (response) => {
			if (response.status() >= 400) this.#add(`status ${response.status()}: ${response.url()}`);
		});
	}

	#add(text: string) {
		if (!this.#allowed.some((pattern) => pattern.test(text))) this.#found.push(text);
	}

	get all(): readonly string[] {
		return this.#found;
	}
}

interface Fixtures {
	complaints: Complaints;
}

export const test = base.extend<Fixtures>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints = new Complaints();
			complaints.watch(context, new URL(baseURL ?? '').origin);
			await use(complaints);
			expect(complaints.all, 'the browser complained').toEqual([]);
		},
		{ auto: true }
	]
});

/** Path of every page of the build, `/` first: all folders that hold an `index.html`. */
export function allPages(): string[] {
	if (!existsSync(BUILD)) throw new Error('There is no build to test. Build first: npm run build');
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name === 'index.html' || name.endsWith('/index.html'))
		.map((name) => `/${name.slice(0, -'index.html'.length)}`)
		.sort();
}

const weight = (path: string): number => statSync(join(BUILD, path, 'index.html')).size;

/** What kind of page a path leads to: ids are left out, and embeds are of one kind wherever they stand. */
function kindOf(path: string): string {
	const [section = '', id, ...rest] = path.split('/').filter(Boolean);
	if (id === undefined) return path;
	// A code for the board looks the same, whatever it leads to.
	if (rest.at(-1) === 'board') return `${section}/*/board`;
	// Without two ends to join, the embed of paths is that of the overview.
	if (path === '/embed/paths/') return '/embed/';
	return section === 'embed' ? 'embed/*' : [section, '*', ...rest].join('/');
}

/** One page of every kind: the largest, which is the one most likely to break something. */
export function onePageOfEachKind(): string[] {
	const largest = new Map<string, string>();
	for (const path of allPages()) {
		const kind = kindOf(path);
		const other = largest.get(kind);
		if (other === undefined || weight(path) > weight(other)) largest.set(kind, path);
	}
	return [...largest.values()];
}

/**
 * Waits until scripts run and the first load has settled. A page asks for its scripts only once it is painted, so that
 * a quiet network alone says nothing; Kit takes over scrolling when a page lives.
 */
export async function scriptsRun(page: Page) {
	await page.waitForFunction(
		() =>
			history.scrollRestoration === 'manual' ||
			(document.readyState === 'complete' &&
				![...document.scripts].some(({ text }) => text.includes('kit.start')))
	);
	// Never for the test to fail by: a frame that moves to another process can leave a request uncounted for ever.
	await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => {});
}

/** Opens a page so that clicks and keys are handled by the site. */
export async function open(page: Page, path: string) {
	await page.goto(path);
	await scriptsRun(page);
	if ((await page.locator('figure.diagram').count()) > 0) {
		await page.locator('figure.diagram[data-ready]').waitFor();
	}
}

/** True if the page can be scrolled sideways, which no reader should have to. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
	page.evaluate(() => {
		const root = document.documentElement;
		// Browsers round sizes: one pixel is not a scrollbar.
		return root.scrollWidth > root.clientWidth + 1;
	});
