/**
 * A View as one HTML file that holds everything: for platforms that take files but no frames, and for rooms without a
 * network. Pure.
 */
import { escapeHtml } from '../site/not-found';

export interface HtmlPageParts {
	readonly title: string;
	/** A self-contained SVG document. */
	readonly svg: string;
	/** Every link of the picture as a sentence. */
	readonly words: readonly string[];
	/** Of the living page. */
	readonly address: string;
}

export function htmlPage({ title, svg, words, address }: HtmlPageParts): string {
	const list = words.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 72rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #241f2b; background: #fbf8f3; }
svg { display: block; width: 100%; height: auto; }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${svg.replace(/^<\?xml[^>]*>\s*/, '')}
<p><a href="${escapeHtml(address)}">Open the living diagram, with the research behind every line</a></p>
${list && `<h2>In words</h2>\n<ul>\n${list}\n</ul>\n`}</body>
</html>
`;
}
