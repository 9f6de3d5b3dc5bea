import { href } from './href';

/**
 * The path of a page inside the site: `/conditions/acne/` under any base path. Built pages know the base only
 * relative to themselves (`../..`), so it is found from the page's own address.
 */
export const pathHere = (url: URL): string =>
	url.pathname.slice(new URL(href('/'), url).pathname.length - 1);
