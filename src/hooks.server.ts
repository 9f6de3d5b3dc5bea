import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { asciiText } from '$lib/site/ascii.server';
import { startLate } from '$lib/site/late-start.server';

/**
 * Which files a page asks for early. The two small upright faces are on every page, so they are fetched early; italics
 * and rare letters only where a page uses them. Scripts wait until the page has been painted.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /letters-(400|600)/.test(path)),
		transformPageChunk: ({ html }) => (building ? asciiText(startLate(html)) : html)
	});
