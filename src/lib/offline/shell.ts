/**
 * The page that stands for every page while the network is off: the 404 page's empty shell, which draws whatever
 * address it is shown at. It must work under any base path and under the strict Content-Security-Policy, so its
 * start script becomes a file of its own that reads the base from the page. Embeds have a shell of their own, for
 * each of them is a page without Kit. Pure text in, text out.
 */

/** Files of the shell, from the root of the site. */
export const SHELL_PAGE = 'offline.html';
export const SHELL_START = 'offline-start.js';
export const SHELL_EMBED = 'offline-embed.html';

/** Where the service worker writes the base path it knows, and the View of an embed. */
const BASE_MARK = 'data-base=""';
const VIEW_MARK = 'data-view=""';

export interface Shell {
	readonly page: string;
	readonly start: string;
}

/**
 * @param notFound the finished 404 page
 * @param base the base path it was built for, without slash at the end
 * @throws if the page is not as Kit writes it today, so that a new Kit cannot break the offline site unnoticed
 */
export function makeShell(notFound: string, base: string): Shell {
	const script = /<script>(\s*\{\s*__sveltekit_[\s\S]*?)<\/script>/.exec(notFound);
	const own = `${base}/_app/`;
	if (!script?.[1]?.includes(`base: "${base}"`) || !script[1].includes(`import("${own}`)) {
		throw new Error(
			'the 404 page does not start as expected; see makeShell in src/lib/offline/shell.ts'
		);
	}
	const start = script[1]
		.replace(`base: "${base}"`, 'base: document.documentElement.dataset.base')
		.replaceAll(`import("${own}`, 'import(document.documentElement.dataset.base + "/_app/');
	const page = notFound
		.replace(script[0], `<script src="${base}/${SHELL_START}"></script>`)
		.replace(/<noscript[\s\S]*?<\/noscript>/, '')
		.replace(/<title>[^<]*<\/title>/, '<title></title>')
		.replace('<html ', `<html ${BASE_MARK} `)
		.replaceAll(`="${base}/`, '="/')
		// Styles stand in the page, and name the typeface's files.
		.replaceAll(`url(${base}/`, 'url(/');
	return { page, start };
}

/**
 * The embed of the overview without what is drawn in it: its script draws any View anew.
 *
 * @param overview the finished page at `/embed/`
 * @throws if the page is not as `embedPage` writes it
 */
export function makeEmbedShell(overview: string): string {
	const main = /(<main id="embed"[^>]*data-root=")\.\.\/(" data-view=")\/(">)[\s\S]*(<\/main>)/;
	if (!main.test(overview)) {
		throw new Error('an embed is not as expected; see makeEmbedShell in src/lib/offline/shell.ts');
	}
	return (
		overview
			.replace(main, '$1/$2$3$4')
			// Its name and what search engines are told are those of the overview.
			.replace(/<title>[^<]* – /, '<title>A diagram – ')
			.replace(/\n?<(meta name="description"|link rel="canonical")[^>]*>/g, '')
			.replaceAll('="../', '="/')
	);
}

/** What the service worker does to the shell before it shows it: addresses and base for where the site lives. */
export const placeShell = (page: string, base: string): string =>
	page
		.replaceAll('="/', `="${base}/`)
		.replaceAll('url(/', `url(${base}/`)
		.replace(BASE_MARK, `data-base="${base}"`);

/**
 * The embed that belongs to an address.
 *
 * @param page the shell of embeds
 * @param pathname of the address, `base` included
 */
export function placeEmbed(page: string, base: string, pathname: string): string {
	const view = pathname.slice(`${base}/embed`.length).replace(/\/+$/, '');
	// Ids hold nothing else, so that nothing else gets into the page.
	const known = /^[a-z0-9/-]+$/.test(view) ? view : '/';
	return placeShell(page, base).replace(VIEW_MARK, `data-view="${known}"`);
}
