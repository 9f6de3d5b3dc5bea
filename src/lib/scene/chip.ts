/** Boxes with names in them: measured first, placed later. */
import type { GraphNode } from '../graph/types';
import type { Measures } from './box';
import { blockSize, placeText, STRONG, wrap } from './text';
import type { NodeRole, Rect, SceneNode } from './types';

/** A name in bold, wrapped and measured, waiting for its place. */
export interface Chip {
	readonly lines: readonly string[];
	readonly size: number;
	readonly width: number;
	readonly height: number;
}

/** @param max widest text, in user units; a single long word may be wider */
export function chip(label: string, max: number, m: Measures, size = m.name): Chip {
	const lines = wrap(label, max, size, STRONG);
	const block = blockSize(lines, size, STRONG);
	return {
		lines,
		size,
		width: Math.max(m.hit, Math.ceil(block.width + 2 * m.padX)),
		height: Math.max(m.hit, Math.ceil(block.height + 2 * m.padY))
	};
}

/** Turns a measured chip and its place into a node of the scene. */
export function placeChip(
	node: Pick<SceneNode, 'id' | 'kind' | 'path' | 'label'> &
		Partial<Pick<SceneNode, 'road' | 'experimental' | 'untested'>>,
	role: NodeRole,
	c: Chip,
	rect: Rect,
	anchor: 'start' | 'middle' = 'middle',
	inset = 0
): SceneNode {
	const inner = { ...rect, x: rect.x + inset, width: rect.width - inset };
	return { ...node, role, ...rect, text: placeText(c.lines, inner, c.size, STRONG, anchor) };
}

/** The name a chip shows: the short one where there is one, as written by the content's authors. */
export const chipName = (node: GraphNode): string => node.short ?? node.label;
