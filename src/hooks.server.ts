import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { startLate } from '$lib/site/late-start.server';

/**
 * Which files a page asks for early. The upright Latin face is on every page, so it is fetched early; italics and
 * extended Latin only where a page uses them. Scripts wait until the page has been painted.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /latin-wght-normal/.test(path)),
		transformPageChunk: ({ html }) => (building ? startLate(html) : html)
	});
