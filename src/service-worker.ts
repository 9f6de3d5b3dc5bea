/**
 * The site without a network, for those who ask for it (`src/lib/offline`). Nothing registers this by itself.
 *
 * All files are fetched while installing; if one fails, nothing changes and the next try goes on where this one
 * stopped. A newer site waits until a reader says so. Every page is drawn by one shell from its data.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import type { PrecacheEntry } from './lib/offline/manifest';
import { isTakeOver, type Progress } from './lib/offline/messages';
import { placeShell, SHELL_PAGE } from './lib/offline/shell';

/** The few things we use of the worker's world; its own types and those of pages exclude each other. */
interface Extendable extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Worker {
	readonly __WB_MANIFEST: readonly PrecacheEntry[];
	readonly registration: { readonly scope: string };
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: {
			includeUncontrolled: boolean;
		}): Promise<readonly { postMessage(message: unknown): void }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
declare const self: Worker;

const entries = self.__WB_MANIFEST;
const base = new URL(self.registration.scope).pathname.replace(/\/$/, '');

const kept = new PrecacheController();
kept.addToCacheList([...entries]);
registerRoute(
	new PrecacheRoute(kept, {
		directoryIndex: 'index.html',
		cleanURLs: false,
		// All files are static: a query asks for nothing else.
		ignoreURLParametersMatching: [/./]
	})
);

/** How many files are under way at once: many small ones one after the other would take minutes. */
const AT_ONCE = 8;

async function tell(done: number): Promise<void> {
	const progress: Progress = { type: 'offline-progress', done, all: entries.length };
	const pages = await self.clients.matchAll({ includeUncontrolled: true });
	for (const page of pages) page.postMessage(progress);
}

/** Fetches what is not here yet. Rejects with the first file that cannot be had. */
async function fetchAll(event: Extendable): Promise<void> {
	const waiting = kept.getCachedURLs();
	let done = 0;
	const work = async (): Promise<void> => {
		for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
			await Promise.all(
				kept.strategy.handleAll({
					event,
					request: new Request(url, { cache: 'reload', credentials: 'same-origin' }),
					params: { cacheKey: kept.getCacheKeyForURL(url)! }
				})
			);
			await tell(++done);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work)).catch((error: unknown) => {
		// One file cannot be had: the others need not try.
		waiting.length = 0;
		throw error;
	});
	// The library's own pass finds all of it here, and knows then what belongs to this version.
	await kept.install(event);
}

async function shell(): Promise<Response> {
	const page = await kept.matchPrecache(SHELL_PAGE);
	if (!page) return Response.error();
	return new Response(placeShell(await page.text(), base), {
		headers: { 'Content-Type': 'text/html; charset=utf-8' }
	});
}
registerRoute(
	new NavigationRoute(shell, {
		// Frames of other sites, data and pictures are not pages of ours to draw.
		denylist: [/\/embed\//, /\/(data|cards|oembed)\//, /\.[a-z0-9]+$/i]
	})
);

self.addEventListener('install', (event) => event.waitUntil(fetchAll(event)));
self.addEventListener('activate', (event) =>
	event.waitUntil(kept.activate(event).then(() => self.clients.claim()))
);
self.addEventListener('message', (event) => {
	if (isTakeOver(event.data)) void self.skipWaiting();
});
