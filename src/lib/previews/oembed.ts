/**
 * oEmbed (https://oembed.com): how a page that is pasted into a blog or a learning platform becomes its embed. A
 * static site cannot answer `?url=`, but discovery needs no query: each page names its own two files. Pure.
 */
import { escapeHtml } from '../site/not-found';

/** Version 1.0 of the specification, type `rich`. */
export interface OEmbed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** Seconds a consumer may keep it: a week, as content changes seldom. */
	readonly cache_age: number;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
}

export interface OEmbedPage {
	readonly title: string;
	/** Path of its card. */
	readonly card: string;
	/** The iframe to insert. */
	readonly html: string;
	readonly width: number;
	readonly height: number;
}

/** @param site its `url` has no slash at the end */
export const oembed = (
	page: OEmbedPage,
	site: { readonly title: string; readonly url: string },
	card: { readonly width: number; readonly height: number }
): OEmbed => ({
	version: '1.0',
	type: 'rich',
	title: page.title,
	provider_name: site.title,
	provider_url: `${site.url}/`,
	cache_age: 7 * 24 * 3600,
	html: page.html,
	width: page.width,
	height: page.height,
	thumbnail_url: site.url + page.card,
	thumbnail_width: card.width,
	thumbnail_height: card.height
});

/** The same answer in the specification's XML form. */
export const oembedXml = (answer: OEmbed): string =>
	'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n' +
	Object.entries(answer)
		.map(([key, value]) => `\t<${key}>${escapeHtml(String(value))}</${key}>\n`)
		.join('') +
	'</oembed>\n';
