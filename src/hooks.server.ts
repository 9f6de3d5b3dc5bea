import type { Handle } from '@sveltejs/kit';

const PRELOADED_SCRIPT = /^[ \t]*<link [^>]*rel="modulepreload"[^>]*>\n/gm;

/**
 * Scripts are asked for at the end of the page, not in its head: the picture and its typeface come first, and none
 * of them waits for code.
 */
export function scriptsLast(html: string): string {
	const scripts = html.match(PRELOADED_SCRIPT);
	const end = html.lastIndexOf('<script>');
	if (!scripts || end === -1) return html;
	const links = scripts.map((link) => link.trim()).join('');
	return (html.slice(0, end) + links + html.slice(end)).replace(PRELOADED_SCRIPT, '');
}

/**
 * Which files a page asks for early. The upright Latin face is on every page, so it is fetched early; italics and
 * extended Latin only where a page uses them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /latin-wght-normal/.test(path)),
		transformPageChunk: ({ html }) => scriptsLast(html)
	});
