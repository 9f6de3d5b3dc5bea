/**
 * The code that people copy: for one View, in every form in which a page can hold it. The builder, the share dialog
 * and the oEmbed answers all take it from here. Pure.
 */
import type { Graph } from '../graph/types';
import { DEFAULT_VIEW, viewToPath, type View } from '../view/view';
import { DEFAULT_OPTIONS, writeOptions, type EmbedOptions } from './options';

export interface SnippetInput {
	/** Where the site is: `https://example.org/gut-skin/`. */
	readonly site: string;
	readonly view: View;
	readonly options?: Partial<EmbedOptions>;
	/** What the embed is called, for those who do not see it. */
	readonly title: string;
	/** Height of a frame that cannot be told by a script. */
	readonly height?: number;
	/** Width of a plain frame in pixels, never wider than its place; left out, as wide as its place. */
	readonly width?: number | undefined;
}

export const FRAME_HEIGHT = 720;

/** What an embed is called, for those who do not see it, and where only its link is left. */
export function embedTitle(view: View, graph: Pick<Graph, 'nodeById'>): string {
	const name = (id: string | null | undefined) => (id ? graph.nodeById.get(id)?.label : undefined);
	const [from, to] = [name(view.path?.from), name(view.path?.to)];
	if (from && to) return `${from} → ${to}: a path through the gut-skin axis`;
	const label = name(view.focus);
	return label ? `${label}: a diagram of the gut-skin axis` : 'A diagram of the gut-skin axis';
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);
/** What Markdown would read as its own inside brackets. */
const escapeMarkdown = (text: string): string => text.replace(/[[\]\\*_`]/g, '\\$&');

const root = (site: string): string => site.replace(/\/*$/, '/');

/** Path and query of a View, with the slash that folders have. */
function parts(view: View, graph: Graph): readonly [string, URLSearchParams] {
	const [path = '/', query = ''] = viewToPath(view, graph).split('?');
	return [path.endsWith('/') ? path : `${path}/`, new URLSearchParams(query)];
}

const withQuery = (address: string, query: URLSearchParams): string =>
	query.size > 0 ? `${address}?${query}` : address;

/** The page itself. */
export function pageAddress({ site, view }: SnippetInput, graph: Graph): string {
	const [path, query] = parts(view, graph);
	return withQuery(root(site) + path.slice(1), query);
}

/** The page to frame. A public contract: see `docs/embedding.md`. */
export function embedAddress({ site, view, options = {} }: SnippetInput, graph: Graph): string {
	const [path, query] = parts(view, graph);
	writeOptions(options, query);
	return withQuery(`${root(site)}embed${path}`, query);
}

/**
 * A plain frame: works where nothing else is allowed. Its height is fixed; what does not fit scrolls inside. The size is
 * said twice, because some places take styles out of what is pasted, and others have styles for every frame.
 */
export function iframeSnippet(input: SnippetInput, graph: Graph): string {
	const { width, height = FRAME_HEIGHT, title } = input;
	const address = embedAddress(
		{ ...input, options: { ...input.options, autoHeight: false } },
		graph
	);
	const across = width === undefined ? 'width:100%' : `width:${width}px;max-width:100%`;
	return (
		`<iframe src="${escape(address)}" title="${escape(title)}" loading="lazy"` +
		` width="${width ?? '100%'}" height="${height}"` +
		` style="${across};height:${height}px;border:0"></iframe>`
	);
}

/** A link that the script turns into a frame as tall as what is in it; without scripts the link remains. */
export function scriptSnippet(input: SnippetInput, graph: Graph): string {
	const address = embedAddress(
		{ ...input, options: { ...input.options, autoHeight: false } },
		graph
	);
	return (
		`<a data-gut-skin href="${escape(address)}">${escape(input.title)}</a>\n` +
		`<script src="${escape(root(input.site))}embed.js" async></script>`
	);
}

/** The custom element: no frame, part of the page. */
export function elementSnippet(input: SnippetInput, graph: Graph): string {
	const { view, options = {}, site } = input;
	const { theme, panel, controls } = { ...DEFAULT_OPTIONS, ...options };
	const attributes = [
		view.focus && `focus="${escape(view.focus)}"`,
		view.who !== DEFAULT_VIEW.who && `in-whom="${view.who}"`,
		view.sure !== DEFAULT_VIEW.sure && `how-sure="${view.sure}"`,
		theme !== DEFAULT_OPTIONS.theme && `theme="${theme}"`,
		panel !== DEFAULT_OPTIONS.panel && `panel="${panel}"`,
		!controls && 'controls="none"'
	].filter(Boolean);
	const open = ['<gut-skin-diagram', ...attributes].join(' ');
	return (
		`<script type="module" src="${escape(root(site))}gut-skin-diagram.js"></script>\n` +
		`${open}><a href="${escape(pageAddress(input, graph))}">${escape(input.title)}</a></gut-skin-diagram>`
	);
}

/** A picture that leads to the page, for README files, wikis and forums. */
export const markdownSnippet = (input: SnippetInput, graph: Graph, picture: string): string =>
	`[![${escapeMarkdown(input.title)}](${encodeURI(picture)})](${pageAddress(input, graph)})`;

/**
 * For the page editor of a learning platform: a frame with a link below it, because some platforms take frames out of
 * what is pasted and leave the rest.
 */
export const lmsSnippet = (input: SnippetInput, graph: Graph): string =>
	`<div>${iframeSnippet(input, graph)}</div>\n` +
	`<p><a href="${escape(pageAddress(input, graph))}" target="_blank" rel="noopener">${escape(input.title)}</a></p>`;
