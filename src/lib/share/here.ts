/** The address in the browser, as `address.ts` wants it. In a browser only. */
import { site } from 'virtual:site';
import { pathHere } from '../site/here';
import { href } from '../site/href';
import { pageLink, siteRoot } from './address';

function here() {
	const url = new URL(location.href);
	const { origin, search, hash } = url;
	return { origin, search, hash, path: pathHere(url), base: new URL(href('/'), url).pathname };
}

/** Where the site is, with a slash at its end. */
export const rootHere = (): string => siteRoot(site.siteUrl, here());

/** The page someone looks at, in full. */
export const linkHere = (): string => pageLink(site.siteUrl, here());

/** Where this copy of the site is, whatever it calls itself: what can be shown here and now. */
export const localRoot = (): string => siteRoot(undefined, here());
