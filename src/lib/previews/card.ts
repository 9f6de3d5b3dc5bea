/**
 * The picture a link preview shows: 1200 x 630, the size the networks ask for. A page's name and sentence on the
 * left, its diagram on the right. Pure: SVG text in, SVG text out; `render.ts` makes the file.
 */
import type { Graph, GraphNode } from '../graph/types';
import { PALETTES, roadColour, type Palette } from '../picture/palette';
import { svgDocument } from '../picture/svg';
import { FONTS, paragraph } from '../picture/text';
import { NOT_ADVICE } from '../picture/words';
import { el, escapeXml } from '../picture/xml';
import { LANDSCAPE } from '../scene/box';
import { scene } from '../scene/scene';
import { STRONG, type Weight } from '../scene/text';
import { CARD } from './names';

export interface CardWords {
	/** What kind of page it is: "Skin condition". */
	readonly kind: string;
	readonly title: string;
	readonly summary: string;
	readonly site: string;
	/** Node in focus of the diagram, or null for the overview. */
	readonly focus: string | null;
}

const MARGIN = 56;
const TEXT = 400;
const PICTURE = { x: MARGIN + TEXT + 44, width: CARD.width - MARGIN - TEXT - 44 } as const;

/** Largest title first: the first size at which it takes no more than three lines. */
const TITLE_SIZES = [60, 50, 42, 34] as const;
const SUMMARY = { size: 25, lines: 6 } as const;

const kindColour = (node: GraphNode | undefined, p: Palette): string => {
	switch (node?.kind) {
		case 'mechanism':
			return roadColour(p, node.id as never);
		case 'mediator':
			return roadColour(p, node.home);
		case 'solution':
			return p.solution;
		case 'gut-state':
		case 'driver':
			return p['gut-ink'];
		case undefined:
			return p.ink;
		default:
			return p['skin-ink'];
	}
};

/** Cut at a word, with dots, so that the block is at most `lines` tall. */
function fitted(text: string, width: number, size: number, lines: number, fill: string, y: number) {
	const words = text.split(' ');
	for (let n = words.length; n > 0; n--) {
		const cut =
			n === words.length
				? text
				: `${words
						.slice(0, n)
						.join(' ')
						.replace(/[,.;:]$/, '')} …`;
		const block = paragraph(cut, { x: MARGIN, y, width }, { size, fill });
		if (block.height <= lines * size * 1.31 || n === 1) return block;
	}
	return { svg: '', height: 0 };
}

/** The card of one page. The diagram is the page's own scene, drawn by `scene()` like everywhere else. */
export function card(graph: Graph, words: CardWords): string {
	const p = PALETTES.light;
	const node = words.focus === null ? undefined : graph.nodeById.get(words.focus);
	const drawn = scene(graph, { focus: words.focus }, LANDSCAPE);
	const scale = Math.min(PICTURE.width / drawn.width, CARD.height / drawn.height);
	const picture = svgDocument(drawn, graph, {
		source: { title: words.site, version: '' },
		frame: false
	})
		.replace(/^<\?xml[^>]*>/, '')
		.trim();
	const title = TITLE_SIZES.map((size) =>
		paragraph(
			words.title,
			{ x: MARGIN, y: 132, width: TEXT },
			{ size, weight: STRONG, fill: p.ink }
		)
	).find((block, i) => block.height <= 3 * TITLE_SIZES[i]! * 1.31);
	const head = title ?? fitted(words.title, TEXT, 34, 4, p.ink, 132);
	const summary = fitted(
		words.summary,
		TEXT,
		SUMMARY.size,
		SUMMARY.lines,
		p.muted,
		132 + head.height + 22
	);
	const line = (text: string, y: number, size: number, fill: string, weight: Weight): string =>
		paragraph(text, { x: MARGIN, y, width: TEXT }, { size, fill, weight }).svg;
	const left = PICTURE.x + (PICTURE.width - drawn.width * scale) / 2;
	return el(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: CARD.width,
			height: CARD.height,
			viewBox: `0 0 ${CARD.width} ${CARD.height}`,
			'font-family': FONTS
		},
		el('title', {}, escapeXml(`${words.title}. ${words.site}`)) +
			el('rect', { width: CARD.width, height: CARD.height, fill: p.paper }) +
			el(
				'g',
				{
					transform: `translate(${left} ${(CARD.height - drawn.height * scale) / 2}) scale(${Math.round(scale * 1e4) / 1e4})`
				},
				picture
			) +
			el('rect', { x: 0, y: 0, width: 12, height: CARD.height, fill: kindColour(node, p) }) +
			line(words.site, 44, 24, p.ink, STRONG) +
			line(words.kind, 96, 24, kindColour(node, p), STRONG) +
			head.svg +
			summary.svg +
			line(NOT_ADVICE, CARD.height - 66, 19, p.muted, 400)
	);
}
