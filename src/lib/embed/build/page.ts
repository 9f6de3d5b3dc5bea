/** The document around an embed. Pure. */
import { createHash } from 'node:crypto';
import { escapeHtml } from '../../site/not-found';

/**
 * Runs before the first paint: the options that change how the page looks, then the frame's one script. It is the same
 * on every page, so that one hash in the policy allows it.
 */
const LOADER =
	`(function(d,q,s){var e=d.documentElement.dataset,c=d.currentScript.dataset,t=q.get('theme'),p=q.get('panel');` +
	`if(t==='light'||t==='dark')e.theme=t;if(p==='none')e.panel=p;if(q.get('controls')==='none')e.controls='none';` +
	`if(q.get('height')==='auto')e.height='auto';s.src=c.frame;d.head.appendChild(s)})` +
	`(document,new URLSearchParams(location.search),document.createElement('script'))`;

const hash = createHash('sha256').update(LOADER).digest('base64');

/**
 * An embed connects to nothing, frames nothing, posts nothing. In a frame without an origin "self" need not match what
 * the page came from, so the loader is allowed by its hash and what it adds by `strict-dynamic`; style sheets and the
 * typeface (data inside one of them) run no code.
 */
export const POLICY = [
	`default-src 'none'`,
	`script-src 'self' 'sha256-${hash}' 'strict-dynamic'`,
	`style-src 'self' 'unsafe-inline' https: http:`,
	`font-src data:`,
	`img-src 'self' data:`,
	`base-uri 'none'`,
	`form-action 'none'`
].join('; ');

export interface PageParts {
	/** Address inside the site, of the View it shows: `/conditions/acne`. */
	readonly path: string;
	/** How it gets to the root of the site. */
	readonly root: string;
	readonly body: string;
	readonly title: string;
	readonly description: string;
	readonly siteUrl: string | undefined;
	/** Files, from the root of the site. */
	readonly files: { readonly script: string; readonly style: string; readonly font: string };
}

/** Links that leave the embed open a new tab, also without scripts; those to other embeds stay in the frame. */
export const outward = (html: string, root: string): string =>
	html.replace(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>/g, (tag, address: string) =>
		tag.includes('target=') || address.startsWith('#') || address.startsWith(`${root}embed/`)
			? tag
			: tag.replace(/>$/, ' target="_blank" rel="noopener">')
	);

export function embedPage(parts: PageParts): string {
	const { path, root, body, title, description, siteUrl, files } = parts;
	const folder = path.endsWith('/') ? path : `${path}/`;
	const canonical = siteUrl
		? `\n<link rel="canonical" href="${escapeHtml(siteUrl + folder)}">`
		: '';
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="strict-origin-when-cross-origin">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">${canonical}
<link rel="icon" href="${root}favicon.png" type="image/png" sizes="96x96">
<link rel="stylesheet" href="${root}${files.style}">
<script data-frame="${root}${files.script}">${LOADER}</script>
</head>
<body>
<main id="embed" aria-label="Embedded diagram" data-root="${root}" data-view="${escapeHtml(path)}">${outward(body, root)}</main>
<link rel="stylesheet" href="${root}${files.font}">
</body>
</html>
`;
}
