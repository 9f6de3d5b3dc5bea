/** The address that stands on a board, for phones to open. Pure. */
import { reachOf } from '../share/address';

export type BoardAddress =
	| { readonly kind: 'address'; readonly url: string; readonly text: string }
	/** Only this computer knows it: no phone could open it. */
	| { readonly kind: 'local' };

/**
 * @param site where the site lives, base path included; from the build, or from the address in the browser
 * @param path of the page, without base path: `/lessons/two-organs/quiz/`
 */
export function boardAddress(site: string, path: string): BoardAddress {
	const url = new URL(site.replace(/\/+$/, '') + path);
	if (reachOf(url.href) === 'machine') return { kind: 'local' };
	return { kind: 'address', url: url.href, text: shortText(url) };
}

/** What a pupil has to type: browsers and hosts add the rest. */
const shortText = (url: URL): string => url.href.replace(/^https?:\/\//, '').replace(/\/$/, '');
