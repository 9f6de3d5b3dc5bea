/** What a visit to an address of the site gets once the site is on the device. Pure. */

export type Answer =
	/** A page of ours, drawn by the shell. */
	| 'page'
	/** What other sites frame, and the builder and the gallery too. */
	| 'embed'
	/** Data, pictures and the like: there as they are, or not there. */
	| 'file';

/**
 * @param pathname of the address, without its query: `?q=il.17` makes no file of a page
 * @param base where the site lives, without slash at the end: folders around it may be called as ours are
 */
export function answerTo(pathname: string, base: string): Answer {
	const path = pathname.slice(base.length);
	if (/\.[a-z0-9]+$/i.test(path)) return 'file';
	return /^\/embed(\/|$)/.test(path) ? 'embed' : 'page';
}
