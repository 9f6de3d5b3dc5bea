/** The picture of a worksheet as SVG: black and white, with numbers for the names to fill in, or with both. Pure. */
import { legend } from '../picture/legend';
import * as draw from '../picture/parts';
import { FONTS, textLine } from '../picture/text';
import { el } from '../picture/xml';
import { artPlaces, nodeRadius } from '../scene/shapes';
import { STRONG } from '../scene/text';
import type { Rect, Scene, SceneNode } from '../scene/types';
import { blank, onPaper, type Numbered } from './blank';
import { FOCUS, INK, ROADS } from './ink';

export interface DrawingOptions {
	/** What a screen reader says of it. Must not name what is to be filled in. */
	readonly description: string;
	/** Draws the names beside their numbers: for the key. */
	readonly answers: boolean;
	/** False: without the key to its lines, where the sheet asks what lines mean. */
	readonly legend: boolean;
	/** Unique on its page. */
	readonly id: string;
}

/** A number in a black disc. */
function disc(n: number, x: number, y: number, r: number): string {
	const size = r * 1.35;
	return (
		el('circle', { cx: x, cy: y, r, fill: INK.ink, stroke: INK.paper, 'stroke-width': 1.5 }) +
		textLine(String(n), x, y + size * 0.35, {
			size,
			weight: STRONG,
			fill: INK.paper,
			anchor: 'middle'
		})
	);
}

/** Roads show their name alone; all else has a plate around it. */
const isBare = ({ role }: SceneNode): boolean => role === 'road' || role === 'thin-road';

/** A name that was taken out: its empty plate with the number. */
function emptyPlate(node: SceneNode, n: number): string {
	const { rect, size } = node.text;
	const around: Rect = isBare(node)
		? { x: rect.x - 6, y: rect.y - 4, width: rect.width + 12, height: rect.height + 8 }
		: node;
	const { x, y, width, height } = around;
	const rx = isBare(node) ? 8 : nodeRadius(node);
	return (
		el('rect', { x, y, width, height, rx, fill: INK.card, stroke: INK.ink, 'stroke-width': 1.8 }) +
		disc(n, rect.x + rect.width / 2, y + height / 2, Math.min(size * 0.8, height / 2 - 2))
	);
}

function palette({ role }: SceneNode) {
	return role === 'road' ? ROADS : role === 'focus' ? FOCUS : INK;
}

/** A name; with its number, where it was one to fill in. */
function fullPlate(node: SceneNode, n: number | undefined): string {
	const named = draw.node(node, palette(node));
	if (n === undefined) return named;
	const { rect, size } = node.text;
	const r = size * 0.56;
	return isBare(node)
		? named + disc(n, rect.x - r - 4, rect.y + rect.height / 2, r)
		: named + disc(n, node.x - 2, node.y, r);
}

/** In the overview the roads themselves are pale, their return lanes as dark as other lines. */
function road(r: Scene['roads'][number], scene: Scene): string {
	if (scene.focus !== null) return draw.road(r, scene, INK);
	const lane = draw.road({ ...r, open: false, express: [] }, { ...scene, focus: '' }, INK);
	return draw.road({ ...r, back: null }, scene, ROADS) + lane;
}

/** Where the picture ends. */
function bottom({ nodes, labels }: Scene, floor: number): number {
	const ends = [...nodes, ...labels.map((l) => l.text.rect)].map((r) => r.y + r.height);
	return Math.max(floor, ...ends) + 4;
}

/**
 * @param whole the scene with all its names
 * @param names those to be filled in
 */
export function drawing(whole: Scene, names: readonly Numbered[], options: DrawingOptions): string {
	const { scene, blanks } = blank(whole, names);
	const numbers = new Map(names.map(({ id, n }) => [id, n]));
	const nodes = options.answers
		? whole.nodes.filter(onPaper).map((node) => fullPlate(node, numbers.get(node.id)))
		: scene.nodes.map((node) => {
				const n = blanks.get(node.id);
				return n === undefined ? fullPlate(node, undefined) : emptyPlate(node, n);
			});
	const at = artPlaces(scene);
	const end = bottom(scene, at.floor);
	const key = options.legend
		? legend(scene, { x: 6, y: end + 10, width: scene.width - 6 }, 14, INK)
		: { svg: '', height: 0 };
	const clip = `${options.id}-clip`;
	return (
		el(
			'svg',
			{
				viewBox: `0 0 ${scene.width} ${Math.ceil(end + (key.height && key.height + 10))}`,
				role: 'img',
				'aria-label': options.description,
				'font-family': FONTS
			},
			el(
				'clipPath',
				{ id: clip },
				el('rect', { y: at.top, width: scene.width, height: at.floor - at.top })
			) +
				draw.landscapes(scene, INK, clip) +
				scene.roads.map((r) => road(r, scene)).join('') +
				scene.links.map((l) => draw.link(l, '', INK)).join('') +
				scene.labels.map((l) => draw.label(l, scene, INK)).join('') +
				nodes.join('') +
				key.svg
		)
			// Ids name what they belong to, and lengths are for files that meet other typefaces.
			.replace(/ (data-node|data-link|textLength|lengthAdjust)="[^"]*"/g, '')
	);
}
