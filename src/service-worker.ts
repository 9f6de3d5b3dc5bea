/**
 * The site without a network, for those who ask for it (`src/lib/offline`). Nothing registers this by itself.
 *
 * All files are fetched while installing; if one fails, nothing changes and the next try goes on where this one
 * stopped. A newer site waits until a reader says so. Every page is drawn by one shell from its data, every embed by
 * another.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { PrecacheEntry } from './lib/offline/manifest';
import { isTakeOver, type Progress } from './lib/offline/messages';
import { placeEmbed, placeShell, SHELL_EMBED, SHELL_PAGE } from './lib/offline/shell';
import { answerTo, type Answer } from './lib/offline/visit';

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

/** A kept page, written for the place where it is shown. */
async function shown(name: string, place: (page: string) => string): Promise<Response> {
	const page = await kept.matchPrecache(name);
	if (!page) return Response.error();
	return new Response(place(await page.text()), {
		headers: { 'Content-Type': 'text/html; charset=utf-8' }
	});
}

/** Visits, that is whole documents in a tab or a frame, that get this answer. */
const visits =
	(answer: Answer) =>
	({ request, url }: { request: Request; url: URL }): boolean =>
		request.mode === 'navigate' && answerTo(url.pathname, base) === answer;

registerRoute(visits('page'), () => shown(SHELL_PAGE, (page) => placeShell(page, base)));
// With a network they come whole, so that a frame that may run no scripts has something to show.
registerRoute(visits('embed'), ({ request, url }) =>
	fetch(request).catch(() => shown(SHELL_EMBED, (page) => placeEmbed(page, base, url.pathname)))
);

self.addEventListener('install', (event) => event.waitUntil(fetchAll(event)));
self.addEventListener('activate', (event) =>
	event.waitUntil(kept.activate(event).then(() => self.clients.claim()))
);
self.addEventListener('message', (event) => {
	if (isTakeOver(event.data)) void self.skipWaiting();
});
