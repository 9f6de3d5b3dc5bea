/** Which address is given away: the one the site knows of itself, else the one in the browser (rule 23). Pure. */
import type { Graph } from '../graph/types';
import type { View } from '../view/view';
import { pageAddress } from '../embed/snippets';

/** Where the browser found the page. */
export interface Here {
	readonly origin: string;
	/** Path inside the site, with its slash: `/conditions/acne/`. */
	readonly path: string;
	/** Path of the site's home page: `/`, or `/gut-skin/`. */
	readonly base: string;
	readonly search: string;
	readonly hash: string;
}

/** Where the site is, with a slash at its end: what snippets are made of. */
export const siteRoot = (siteUrl: string | undefined, here: Pick<Here, 'origin' | 'base'>) =>
	siteUrl ? `${siteUrl}/` : here.origin + here.base;

/** Anchors that the shell's skip links jump to: no part of what someone looks at. */
const SHELL_ANCHORS = ['#main', '#panel'];

/** The page as it is now, with whatever its address holds. */
export const pageLink = (siteUrl: string | undefined, here: Here): string =>
	siteRoot(siteUrl, here).replace(/\/$/, '') +
	here.path +
	here.search +
	(SHELL_ANCHORS.includes(here.hash) ? '' : here.hash);

/** The page of a View, wherever its diagram stands. */
export const viewLink = (root: string, view: View, graph: Graph): string =>
	pageAddress({ site: root, view, title: '' }, graph);

/** From where an address can be reached. */
export type Reach = 'everywhere' | 'network' | 'machine';

/** IPv4 addresses that routers keep inside: RFC 1918, link-local. */
const PRIVATE = /^(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\.\d+\.\d+$/;

/** Hosts that mean "this very computer" on every computer. */
const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

export function reachOf(address: string): Reach {
	const host = URL.canParse(address) ? new URL(address).hostname : '';
	if (host === '' || LOCAL.test(host)) return 'machine';
	if (PRIVATE.test(host) || host.endsWith('.local') || !/[.:]/.test(host)) return 'network';
	return 'everywhere';
}

/** Said beside an address that others cannot follow. */
export const REACH_WORDS: Readonly<Record<Exclude<Reach, 'everywhere'>, string>> = {
	machine:
		'This address only works on this machine. Others can follow it once the site is on the web.',
	network: 'This address only works inside this network.'
};
