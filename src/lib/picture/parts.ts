/** The parts of a Scene as SVG text: landscapes, roads, links, labels, nodes, in the order they are painted. Pure. */
import { art } from '../scene/art';
import {
	artPlaces,
	backArrows,
	BADGE_SIGN,
	groundOf,
	nodeRadius,
	roadChevrons
} from '../scene/shapes';
import { specksIn } from '../scene/specks';
import type { Scene, SceneLabel, SceneLink, SceneNode, SceneRoad } from '../scene/types';
import { badgeRim, plateOf, strokeOf, textColour } from './look';
import { roadColour, roadSoft, type Palette } from './palette';
import { textBlock } from './text';
import { el, escapeXml } from './xml';

const shift = (x: number, y: number): string => `translate(${x} ${y})`;
const ROUND = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** @param clip id of a clip path the size of the scene */
export function landscapes(scene: Scene, p: Palette, clip: string): string {
	const { gut, skin, bricks } = art(scene.box.orientation);
	const at = artPlaces(scene);
	const along = (n: number): string =>
		scene.box.orientation === 'landscape' ? shift(n, 0) : shift(0, n);
	const fill = (d: string, colour: string, opacity?: number): string =>
		el('path', { d, fill: colour, opacity });
	const line = (d: string, stroke: string, width: number, opacity?: number): string =>
		el('path', { d, stroke, 'stroke-width': width, opacity });
	const specks = specksIn(scene);
	const microbes = [1, 2, 3, 4] as const;
	const widths = { 1: 3.4, 2: 4, 3: 3.4, 4: 2 };
	const layers = [
		el(
			'g',
			{ transform: along(at.skinWall) },
			fill(skin.dermis, p['skin-1']) +
				line(skin.vessel, p.immune, 4, 0.18) +
				line(skin.fibres, p['skin-2'], 1.6) +
				fill(skin.epidermis, p['skin-2']) +
				line(specks.cells, p['skin-3'], 3.6, 0.55)
		),
		el(
			'g',
			{ transform: along(at.surface) },
			fill(bricks.mortar, p['skin-1']) + fill(bricks.bricks, p['skin-3'], 0.85)
		),
		el(
			'g',
			{ transform: along(at.gutWall) },
			fill(gut.lumen, p['gut-1']) +
				fill(gut.mucus, p['gut-2'], 0.5) +
				microbes
					.map((n) => line(specks.microbes[n - 1]!, p[`microbe-${n}`], widths[n], 0.75))
					.join('') +
				line(gut.brush, p['gut-3'], 0.9) +
				el('path', { d: gut.cells, fill: p['gut-2'], stroke: p['gut-3'], 'stroke-width': 0.8 }) +
				line(gut.junctions, p['gut-ink'], 1.8) +
				line(gut.nuclei, p['gut-3'], 4.6)
		)
	];
	return el('g', { 'clip-path': `url(#${clip})`, fill: 'none', ...ROUND }, layers.join(''));
}

export function road(r: SceneRoad, scene: Scene, p: Palette): string {
	const overview = scene.focus === null;
	const colour = roadColour(p, r.mechanism);
	const soft = roadSoft(p, r.mechanism);
	const chevron = { fill: 'none', 'stroke-width': 1.8, ...ROUND };
	let surface = '';
	if (overview) {
		surface =
			el('rect', { width: r.width, height: r.height, rx: 12, fill: colour }) +
			el('path', { d: roadChevrons(r), stroke: p['on-road'], opacity: 0.8, ...chevron }) +
			r.dots
				.map((dot) =>
					el('circle', {
						cx: dot.x - r.x,
						cy: dot.y - r.y,
						r: scene.box.orientation === 'landscape' ? 4.6 : 3.4,
						fill: p.card,
						stroke: colour,
						'stroke-width': 1.5
					})
				)
				.join('');
	} else if (r.open) {
		surface = el('rect', {
			width: r.width,
			height: r.height,
			rx: 10,
			fill: soft,
			stroke: colour,
			'stroke-opacity': 0.35
		});
	}
	const express = r.express.map(({ x, y, width, height }) =>
		el('rect', { x, y, width, height, fill: p.paper, opacity: 0.85 })
	);
	const back =
		r.back &&
		el(
			'g',
			{ transform: shift(r.back.x, r.back.y) },
			el('rect', {
				width: r.back.width,
				height: r.back.height,
				rx: 7,
				fill: soft,
				stroke: colour,
				'stroke-opacity': 0.5,
				'stroke-dasharray': '2 3'
			}) + el('path', { d: backArrows(r.back), stroke: colour, ...chevron })
		);
	return (
		(surface && el('g', { transform: shift(r.x, r.y) }, surface)) + express.join('') + (back ?? '')
	);
}

/** @param said the link as a sentence, for those who open the file with a screen reader or point at the line */
export function link(l: SceneLink, said: string, p: Palette): string {
	const colour = roadColour(p, l.mechanism);
	const badges = l.badges.map((badge) =>
		el(
			'g',
			{ transform: shift(badge.x, badge.y) },
			el('circle', { r: 7.5, fill: p.card, stroke: badgeRim(l, p), 'stroke-width': 1.3 }) +
				el('path', {
					d: BADGE_SIGN[badge.kind],
					stroke: p.ink,
					'stroke-width': 1.6,
					'stroke-linecap': 'round'
				})
		)
	);
	const marks = l.marks.map((mark) =>
		el('path', {
			d: mark.d,
			fill: mark.filled ? colour : p.card,
			stroke: colour,
			'stroke-width': mark.filled ? 1 : 1.8
		})
	);
	return el(
		'g',
		{ 'data-link': l.id, fill: 'none', 'stroke-linejoin': 'round' },
		(said && el('title', {}, escapeXml(said))) +
			el('path', { d: l.d, stroke: p.paper, 'stroke-width': l.width + 3.5, opacity: 0.55 }) +
			el('path', { class: 'line', d: l.d, 'stroke-width': l.width, ...strokeOf(l, p) }) +
			marks.join('') +
			badges.join('')
	);
}

export function label(l: SceneLabel, scene: Scene, p: Palette): string {
	const ground = groundOf(l, scene);
	const spaced = l.kind === 'landscape' ? { 'letter-spacing': l.text.size * 0.02 } : {};
	const fill = l.kind === 'dock' ? p.solution : ground ? p[`${ground}-ink`] : p.muted;
	// A rim in the landscape's own colour, drawn first: `paint-order` is not known everywhere.
	const rim = ground && p[ground === 'gut' ? 'gut-1' : 'skin-2'];
	return (
		(rim
			? textBlock(l.text, {
					...spaced,
					fill: rim,
					stroke: rim,
					'stroke-width': 5,
					'stroke-linejoin': 'round'
				})
			: '') + textBlock(l.text, { ...spaced, fill })
	);
}

export function node(n: SceneNode, p: Palette): string {
	const plate = plateOf(n, p);
	const shape =
		plate &&
		el('rect', {
			class: 'plate',
			x: n.x,
			y: n.y,
			width: n.width,
			height: n.height,
			rx: nodeRadius(n),
			...plate
		});
	const thin =
		n.role === 'thin-road' &&
		el('rect', {
			x: n.x,
			y: n.y + n.height - 5,
			width: n.width,
			height: 4,
			rx: 2,
			fill: roadColour(p, n.road)
		});
	return el(
		'g',
		{ 'data-node': n.id },
		(shape ?? '') + (thin || '') + textBlock(n.text, { fill: textColour(n, p) })
	);
}
