/**
 * What is added to the finished site, file by file: the 404 page's words, pages for renamed addresses,
 * robots.txt and, where the build knows its address, the sitemap. Pure functions, and one that writes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { addNoscript, escapeHtml, notFoundMessage } from './not-found';
import { rootFrom } from './root-from';

export interface Rename {
	readonly from: string;
	readonly to: string;
}

const folder = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/**
 * A tiny page that leads from an old address to its new one: by a script where there are any, because that keeps what
 * the old address asked for, and without one as well. It finds its way from where it stands, so that the finished
 * site works under any path.
 */
export function redirectPage({ from, to }: Rename, siteUrl: string | undefined): string {
	const target = rootFrom(from) + folder(to).slice(1);
	const address = escapeHtml(target);
	const canonical = escapeHtml(siteUrl ? siteUrl + folder(to) : target);
	return (
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title>` +
		`<meta name="viewport" content="width=device-width, initial-scale=1">` +
		`<meta name="robots" content="noindex"><link rel="canonical" href="${canonical}">` +
		`<script>location.replace(${JSON.stringify(target).replace(/</g, '\\u003c')}+location.search+location.hash)</script>` +
		`<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript></head>` +
		`<body><main><h1>This page has moved</h1><p><a href="${address}">Go to its new address</a></p></main></body></html>`
	);
}

/** Everyone may read everything. */
export const robots = (siteUrl: string | undefined): string =>
	`User-agent: *\nAllow: /\n${siteUrl ? `\nSitemap: ${siteUrl}/sitemap.xml\n` : ''}`;

/** All pages, by address. */
export function sitemap(paths: readonly string[], siteUrl: string): string {
	const urls = [...paths]
		.sort()
		.map((path) => `\t<url><loc>${escapeHtml(siteUrl + path)}</loc></url>`)
		.join('\n');
	return (
		`<?xml version="1.0" encoding="UTF-8"?>\n` +
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`
	);
}

/** Addresses of all finished pages that search engines may list. */
export function listedPages(build: string): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.split(sep).at(-1) === 'index.html')
		.filter(
			(file) =>
				!/<meta name="robots" content="noindex"/.test(readFileSync(join(build, file), 'utf8'))
		)
		.map((file) =>
			`/${folder(relative('.', dirname(file)).split(sep).join('/'))}`.replace('//', '/')
		);
}

export interface Finish {
	/** Where the finished site is. */
	readonly build: string;
	readonly title: string;
	readonly base: string;
	readonly siteUrl: string | undefined;
	readonly renames: readonly Rename[];
}

/** Adds all of it. May run twice: the second time changes nothing. */
export function finish({ build, title, base, siteUrl, renames }: Finish): void {
	const page = join(build, '404.html');
	if (!existsSync(page)) return;
	writeFileSync(page, addNoscript(readFileSync(page, 'utf8'), notFoundMessage(title, base)));
	for (const rename of renames) {
		const file = join(build, rename.from, 'index.html');
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, redirectPage(rename, siteUrl));
	}
	writeFileSync(join(build, 'robots.txt'), robots(siteUrl));
	if (siteUrl) writeFileSync(join(build, 'sitemap.xml'), sitemap(listedPages(build), siteUrl));
}
