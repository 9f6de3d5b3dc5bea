import { resolve } from '$app/paths';

/**
 * The address of one of our pages under whatever base path the site was put. Pages are folders with an
 * `index.html`, so that any static host can serve them: hence the slash at the end.
 *
 * @param path root-relative, without base path: `/conditions/psoriasis`, `/solutions#diet`, `/?who=people`,
 *   or a file such as `/data/graph.json`
 */
export function href(path: string): string {
	const [, page = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
	const isFile = /\.[a-z0-9]+$/i.test(page);
	const folder = isFile || page.endsWith('/') ? page : `${page}/`;
	// `resolve` types its argument by the routes it knows; ours comes from content.
	return resolve(folder as '/') + rest;
}
