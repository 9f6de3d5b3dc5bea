/**
 * How nodes and links look, with every colour resolved: what the style sheets of `NodeMark.svelte` and
 * `LinkMark.svelte` say, as presentation attributes. `tests/e2e/downloads.spec.ts` compares the two, element
 * by element, with what the browser computes. Pure.
 */
import type { SceneLink, SceneNode } from '../scene/types';
import { roadColour, type Palette } from './palette';

export interface Plate {
	readonly fill: string;
	readonly stroke: string;
	readonly 'stroke-width': number;
	readonly 'stroke-dasharray'?: string;
}

/** A node's plate, before what its role changes. */
function plateOfKind(node: SceneNode, p: Palette): Plate {
	const plain = { fill: p.card, stroke: p['line-strong'], 'stroke-width': 1.2 };
	switch (node.kind) {
		case 'driver':
		case 'driver-group':
			return { ...plain, stroke: p['gut-3'] };
		case 'gut-state':
			return { ...plain, fill: p['gut-1'], stroke: p['gut-3'] };
		case 'mediator':
			return { ...plain, stroke: roadColour(p, node.road), 'stroke-width': 2.2 };
		case 'condition':
			return { ...plain, stroke: p['skin-3'], 'stroke-width': 1.6 };
		case 'skin-effect':
			return { ...plain, fill: p['skin-1'], stroke: p['skin-3'] };
		case 'related-condition':
			return { ...plain, stroke: p['skin-3'], 'stroke-dasharray': '7 3' };
		case 'solution':
		case 'solution-family':
			return {
				...plain,
				fill: p['solution-soft'],
				stroke: p.solution,
				...(node.experimental && { 'stroke-dasharray': '4 3' })
			};
		default:
			return plain;
	}
}

/** A node's plate; null where only its name is drawn. */
export function plateOf(node: SceneNode, p: Palette): Plate | null {
	const plate = plateOfKind(node, p);
	switch (node.role) {
		case 'road':
		case 'thin-road':
			return null;
		case 'focus': {
			const colour = node.kind === 'mechanism' ? roadColour(p, node.road) : p.ink;
			return { ...plate, fill: colour, stroke: colour };
		}
		case 'more':
			return { ...plate, 'stroke-dasharray': '3 3' };
		default:
			return plate;
	}
}

export function textColour(node: SceneNode, p: Palette): string {
	if (node.role === 'focus') return node.kind === 'mechanism' ? p['on-road'] : p.paper;
	if (node.role === 'road') return p['on-road'];
	return node.role === 'thin-road' ? roadColour(p, node.road) : p.ink;
}

/** Solid, long dashes, short dashes, dots: from surest to least sure. */
const DASHES: Readonly<Record<SceneLink['certainty'], string | undefined>> = {
	high: undefined,
	moderate: '15 5',
	low: '6.5 4.5',
	'very-low': '0.1 5.5'
};

type Looked = Pick<SceneLink, 'certainty' | 'sign' | 'untested' | 'mechanism'>;

export interface Stroke {
	readonly stroke: string;
	readonly 'stroke-dasharray'?: string;
	readonly 'stroke-linecap'?: 'round';
	readonly opacity?: number;
}

export function strokeOf(link: Looked, p: Palette): Stroke {
	if (link.untested)
		return {
			stroke: p.unknown,
			'stroke-dasharray': '1.5 7',
			'stroke-linecap': 'round',
			opacity: 0.8
		};
	const dash = DASHES[link.certainty];
	return {
		stroke: link.sign === 'none' ? p.unknown : roadColour(p, link.mechanism),
		...(dash && { 'stroke-dasharray': dash }),
		...(link.certainty === 'very-low' && { 'stroke-linecap': 'round' }),
		...(link.sign === 'none' && { opacity: 0.85 })
	};
}

/** The rim of a badge on a link. */
export const badgeRim = (link: Looked, p: Palette): string =>
	link.sign === 'none' || link.untested ? p.unknown : roadColour(p, link.mechanism);
