import type { Handle } from '@sveltejs/kit';

/**
 * Which files a page asks for in its head. The upright Latin face is on every page, so it is fetched early;
 * italics and extended Latin only where a page uses them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /latin-wght-normal/.test(path))
	});
