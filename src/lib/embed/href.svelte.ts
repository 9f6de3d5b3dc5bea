/**
 * Addresses inside an embed. The builds of the frame and of the custom element put this module in the place of
 * `$lib/site/href`, so that the picture's components need not know where they are: without scripts a node leads to
 * its own embed, with scripts to its full page (a click is taken by the embed, a new tab gets the page).
 */
import { graph } from '../graph/data';

interface Place {
	/** What stands before a path of the site: `../../`, or `https://example.org/gut/`. */
	readonly root: string;
	/** Nodes lead to embeds, not to pages. */
	readonly embeds: boolean;
}

let place = $state.raw<Place>({ root: '', embeds: false });

/** Says where the site is. */
export function setPlace(next: Place): void {
	place = next;
}

const split = (path: string): readonly [string, string] => {
	const [, page = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
	return [page, rest];
};

const views = new Set(['/', ...graph.nodes.map((n) => n.path)]);

/** Whether an embed of its own exists for this path. */
export const isViewPath = (path: string): boolean =>
	views.has(split(path)[0].replace(/(.)\/$/, '$1'));

/** As `$lib/site/href`. */
export function href(path: string): string {
	const [page, rest] = split(path);
	const folder = /\.[a-z0-9]+$/i.test(page) || page.endsWith('/') ? page : `${page}/`;
	const prefix = place.embeds && isViewPath(page) && !rest.startsWith('#') ? 'embed' : '';
	return place.root + (prefix + folder).replace(/^\//, '') + rest;
}

/** The inverse: the path inside the site that an address of ours means, or null for any other address. */
export const pathOf = (address: string): string | null =>
	address.startsWith(place.root) ? `/${address.slice(place.root.length)}` : null;
