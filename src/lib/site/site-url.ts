/**
 * Where the site lives, and where errors are reported: the only two things it may know about the outside
 * (rule 23). Both come from the environment of the build and both may be missing. Build-time only: pages get
 * the values with the layout's data, so no browser code reads the environment.
 */
import process from 'node:process';

/** A full http(s) address without the slash at its end, or `undefined` if the variable is empty. */
export function parseAddress(name: string, value: string | undefined): string | undefined {
	const text = value?.trim();
	if (!text) return undefined;
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		throw new Error(`${name}="${text}" is not an address. Write it in full: https://example.org`);
	}
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		throw new Error(`${name}="${text}" must start with https:// or http://`);
	return url.href.replace(/\/+$/, '');
}

/** The address of the home page, base path included: `https://example.org/gut-skin`. */
export const SITE_URL = parseAddress('SITE_URL', process.env.SITE_URL);

/** A page or form where readers report an error. Without it we point to the corrections part of `/about`. */
export const REPORT_URL = parseAddress('REPORT_URL', process.env.REPORT_URL);
