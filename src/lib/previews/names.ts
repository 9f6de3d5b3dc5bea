/** Names and addresses of what link previews need. Public: networks and other sites keep them. Pure and tiny. */

/** The card of pages without one of their own, and the one all study pages share. */
export const SITE_CARD = 'site';
export const STUDY_CARD = 'study';

/** Name of a node's card. */
export const nodeCard = (id: string): string => `node-${id}`;

/** File of a card, from the root of the site. */
export const cardPath = (name: string): string => `/cards/${name}.png`;

/** In pixels: the size the networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/**
 * Where the oEmbed answer of a page lies, without its ending: `/oembed/conditions/psoriasis`.
 *
 * @param path of the page, with its slash at the end
 */
export const oembedPath = (path: string): string =>
	`/oembed${path === '/' ? '/home' : path.replace(/\/$/, '')}`;
