/**
 * Any Scene as one SVG file that needs nothing else: colours resolved, no style sheet, no script, nothing from
 * another address. With a title above, and below it what the lines mean, what evidence is shown, where the
 * picture comes from, its licence, and that it is no medical advice. Pure, no DOM: the browser, the build
 * (social cards) and tests call it.
 */
import { figureDescription, figureName, speakSceneLink } from '../diagram/speak';
import type { Graph } from '../graph/types';
import { artPlaces } from '../scene/shapes';
import { STRONG } from '../scene/text';
import type { Scene } from '../scene/types';
import { DEFAULT_VIEW, type View } from '../view/view';
import { legend } from './legend';
import { PALETTES, type Theme } from './palette';
import * as draw from './parts';
import { FONTS, paragraph, type Paragraph } from './text';
import {
	barWords,
	creditLine,
	LICENCE,
	NOT_ADVICE,
	viewKind,
	viewTitle,
	type Source
} from './words';
import { el, escapeXml } from './xml';

export interface PictureOptions {
	/** Where the picture comes from; printed in it. */
	readonly source: Source;
	readonly theme?: Theme;
	/** The evidence bar the Graph was filtered by; printed in the picture. */
	readonly bar?: Pick<View, 'who' | 'sure'>;
	/** False: the diagram alone, for those who print the words around it themselves. */
	readonly frame?: boolean;
	/** `@font-face` rules that hold their files, for renderers that are offered no fonts (PNG in the browser). */
	readonly font?: string;
}

interface Frame {
	readonly above: Paragraph;
	readonly below: Paragraph;
	readonly margin: number;
}

const NO_PARAGRAPH: Paragraph = { svg: '', height: 0 };

/** One block under another. */
function stack(blocks: readonly ((y: number) => Paragraph)[], top: number, gap: number): Paragraph {
	let y = top;
	let svg = '';
	for (const block of blocks) {
		const made = block(y);
		svg += made.svg;
		if (made.height > 0) y += made.height + gap;
	}
	return { svg, height: Math.max(0, y - top) };
}

/** The words around the diagram; what stands above it ends at 0, what stands below begins at its height. */
function frameOf(scene: Scene, graph: Graph, options: PictureOptions): Frame {
	if (options.frame === false) return { above: NO_PARAGRAPH, below: NO_PARAGRAPH, margin: 0 };
	const p = PALETTES[options.theme ?? 'light'];
	const wide = scene.box.orientation === 'landscape';
	const t = scene.box.text;
	const size = (wide ? 13 : 10.5) * t;
	const margin = wide ? 20 : 14;
	const lines = (
		text: string,
		look: { size: number; weight?: 400 | typeof STRONG; fill: string }
	) => {
		return (y: number) => paragraph(text, { x: 0, y, width: scene.width }, look);
	};
	const bar = barWords(options.bar ?? DEFAULT_VIEW);
	const name = scene.ends
		? `${viewTitle(scene.ends.from, graph)} → ${viewTitle(scene.ends.to, graph)}`
		: viewTitle(scene.focus, graph);
	const kind = scene.ends ? 'Path' : viewKind(scene.focus, graph);
	const head = [
		lines(name, { size: (wide ? 24 : 17) * t, weight: STRONG, fill: p.ink }),
		lines(`${kind}. ${bar}`, { size, fill: p.muted })
	];
	const height = stack(head, 0, size * 0.25).height + size * 0.5;
	return {
		above: { svg: stack(head, -height, size * 0.25).svg, height },
		below: stack(
			[
				(y) => legend(scene, { x: 0, y, width: scene.width }, size, p),
				lines(creditLine(options.source), { size, fill: p.ink }),
				...(options.source.address ? [lines(options.source.address, { size, fill: p.ink })] : []),
				lines(NOT_ADVICE, { size, fill: p.ink })
			],
			scene.height + size,
			size * 0.35
		),
		margin
	};
}

/** Who made it and how it may be used, in the terms other programs read (Dublin Core, Creative Commons). */
function metadata(title: string, description: string, { source }: PictureOptions): string {
	const work =
		el('dc:format', {}, 'image/svg+xml') +
		el('dc:title', {}, escapeXml(title)) +
		el('dc:description', {}, escapeXml(description)) +
		el('dc:creator', {}, el('cc:Agent', {}, el('dc:title', {}, escapeXml(source.title)))) +
		(source.address ? el('dc:source', {}, escapeXml(source.address)) : '') +
		el('cc:license', { 'rdf:resource': LICENCE.url });
	return el(
		'metadata',
		{},
		el(
			'rdf:RDF',
			{
				'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
				'xmlns:cc': 'http://creativecommons.org/ns#'
			},
			el('cc:Work', { 'rdf:about': '' }, work)
		)
	);
}

/**
 * @param scene what to draw; the same that is on the page
 * @param graph the Graph the scene was made of: links are spoken from it
 */
export function svgDocument(scene: Scene, graph: Graph, options: PictureOptions): string {
	const p = PALETTES[options.theme ?? 'light'];
	const { above, below, margin } = frameOf(scene, graph, options);
	const top = above.height + margin;
	const width = scene.width + 2 * margin;
	const height = Math.ceil(top + scene.height + (below.height && below.height + 8) + margin);
	const title = `${figureName(scene, graph)}. ${options.source.title}`;
	const description = `${figureDescription(scene).replace(' Every name is a link to its page.', '')} ${barWords(options.bar ?? DEFAULT_VIEW)} ${creditLine(options.source)} ${NOT_ADVICE}`;
	const at = artPlaces(scene);
	const clip = { y: at.top, width: scene.width, height: at.floor - at.top };
	const definitions =
		(options.font ? el('style', {}, escapeXml(options.font)) : '') +
		el('clipPath', { id: 'landscapes' }, el('rect', clip));
	const body =
		draw.landscapes(scene, p, 'landscapes') +
		scene.roads.map((r) => draw.road(r, scene, p)).join('') +
		scene.links.map((l) => draw.link(l, speakSceneLink(l, graph), p)).join('') +
		scene.labels.map((l) => draw.label(l, scene, p)).join('') +
		scene.nodes.map((n) => draw.node(n, p)).join('');
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		el(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				width,
				height,
				viewBox: `0 0 ${width} ${height}`,
				role: 'img',
				'aria-labelledby': 'title description',
				'xml:lang': 'en',
				'font-family': FONTS
			},
			el('title', { id: 'title' }, escapeXml(title)) +
				el('desc', { id: 'description' }, escapeXml(description)) +
				metadata(title, description, options) +
				el('defs', {}, definitions) +
				el('rect', { width, height, fill: p.paper }) +
				el(
					'g',
					{ transform: `translate(${margin} ${Math.round(top * 100) / 100})` },
					above.svg + body + below.svg
				)
		) +
		'\n'
	);
}
