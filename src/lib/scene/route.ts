/** From slots to lines: ports on the edges of nodes, curves in the gutters, marks at the ends. Pure. */
import type { LinkSign } from '../graph/types';
import type { Layered, Slot } from './layered';
import { round } from './text';
import type { BadgeKind, Box, EndMark, LinkRole, Point } from './types';

/** Where a layer lies along the axis, and how thick each of its items is there. */
export interface LayerPlace {
	readonly a0: number;
	readonly a1: number;
	/** Room before and after it, up to its neighbours. */
	readonly before: number;
	readonly after: number;
}

/** Axis coordinates to the page: `a` is x in landscape and y in portrait. */
export const toPoint = (box: Box, a: number, b: number): Point =>
	box.orientation === 'landscape' ? { x: round(a), y: round(b) } : { x: round(b), y: round(a) };

type Curve = readonly [Point, Point, Point, Point];

export interface Line {
	readonly d: string;
	readonly from: Point;
	readonly to: Point;
	readonly startMark: EndMark;
	readonly endMark: EndMark;
	readonly marks: readonly { readonly d: string; readonly filled: boolean }[];
	/** Finely sampled, from the end with the fewest lines: badges look for a free place along it. */
	readonly quiet: readonly Point[];
}

/** Thicker with more studies, but never so thick that it shouts: 1 study 1.9, 4 studies 2.9, 9 or more 4. */
export const lineWidth = (studies: number): number =>
	round(Math.min(4, 0.9 + Math.sqrt(Math.max(1, studies))));

/** Marks by sign, after SBGN Activity Flow: arrow raises, bar lowers; plain dots for what only goes together. */
export function marksOf(sign: LinkSign, untested: boolean): { start: EndMark; end: EndMark } {
	if (untested || sign === 'none') return { start: 'none', end: 'none' };
	if (sign === 'raises') return { start: 'none', end: 'arrow' };
	if (sign === 'lowers') return { start: 'none', end: 'bar' };
	if (sign === 'depends') return { start: 'none', end: 'depends' };
	return { start: 'dot', end: 'dot' };
}

/** Badges by what must not be overlooked. */
export function badgesOf(
	sign: LinkSign,
	contested: boolean,
	untested: boolean,
	role: LinkRole = 'link'
): BadgeKind[] {
	if (untested) return ['untested'];
	const badges: BadgeKind[] = [];
	if (role === 'link' && sign === 'none') badges.push('null');
	if (sign === 'associated-negative') badges.push('minus');
	if (contested) badges.push('contested');
	return badges;
}

/** Length a mark takes from the line's end. */
export const markLength = (mark: EndMark, width: number): number =>
	mark === 'arrow'
		? 7 + width
		: mark === 'depends'
			? 10
			: mark === 'dot'
				? 6
				: mark === 'bar'
					? 3
					: 0;

/**
 * Outline of a mark whose tip touches `tip`, pointing along the unit vector `u`.
 * Arrow: filled triangle; bar: a line across; dot: an open circle; depends: an open diamond.
 */
export function markPath(
	mark: EndMark,
	tip: Point,
	u: Point,
	width: number
): { d: string; filled: boolean } | null {
	const p = (along: number, across: number): string =>
		`${round(tip.x - u.x * along - u.y * across)} ${round(tip.y - u.y * along + u.x * across)}`;
	switch (mark) {
		case 'arrow': {
			const l = 7 + width;
			const h = 3.6 + width * 0.6;
			return { d: `M${p(0, 0)}L${p(l, h)}L${p(l * 0.8, 0)}L${p(l, -h)}Z`, filled: true };
		}
		case 'bar':
			return { d: `M${p(1.5, 6 + width / 2)}L${p(1.5, -6 - width / 2)}`, filled: false };
		case 'dot':
			return {
				d: `M${p(0, 0)}A3 3 0 1 1 ${p(6, 0)}A3 3 0 1 1 ${p(0, 0)}Z`,
				filled: false
			};
		case 'depends':
			return { d: `M${p(0, 0)}L${p(5, 4.5)}L${p(10, 0)}L${p(5, -4.5)}Z`, filled: false };
		case 'none':
			return null;
	}
}

const at = ([p, q, r, s]: Curve, t: number): Point => {
	const n = 1 - t;
	const mix = (k: 'x' | 'y') =>
		n * n * n * p[k] + 3 * n * n * t * q[k] + 3 * n * t * t * r[k] + t * t * t * s[k];
	return { x: round(mix('x')), y: round(mix('y')) };
};

/** Where each link leaves and meets its nodes: spread along the edge, in the order of the far ends. */
export function ports(layout: Layered, inset: number): Map<string, number> {
	const sides = new Map<string, { edge: string; end: 0 | 1; slot: Slot; far: number }[]>();
	for (const [edge, route] of layout.routes) {
		const ends = [
			{ end: 0 as const, slot: route[0]!, next: route[1]! },
			{ end: 1 as const, slot: route.at(-1)!, next: route.at(-2)! }
		];
		for (const { end, slot, next } of ends) {
			const side =
				next.layer === slot.layer ? sideInside(layout, slot) : Math.sign(next.layer - slot.layer);
			const key = `${slot.id}|${side}`;
			const list = sides.get(key) ?? [];
			list.push({ edge, end, slot, far: next.b });
			sides.set(key, list);
		}
	}
	const result = new Map<string, number>();
	for (const list of sides.values()) {
		list.sort((p, q) => p.far - q.far);
		const { slot } = list[0]!;
		const room = Math.max(0, slot.size - 2 * inset);
		const step = list.length > 1 ? Math.min(14, room / (list.length - 1)) : 0;
		list.forEach((p, i) =>
			result.set(`${p.edge}|${p.end}`, slot.b + (i - (list.length - 1) / 2) * step)
		);
	}
	return result;
}

/** A link inside one layer bows out into the gutter after it; in the last layer, before it. */
const sideInside = (layout: Layered, slot: Slot): number =>
	slot.layer === layout.layers.length - 1 && slot.layer > 0 ? -1 : 1;

/**
 * The line of one link.
 *
 * @param thickness extent of an item along the axis; items are centred in their layer
 */
export function line(
	box: Box,
	route: readonly Slot[],
	layout: Layered,
	places: readonly LayerPlace[],
	thickness: (id: string) => number,
	port: (end: 0 | 1) => number,
	look: { sign: LinkSign; untested: boolean; width: number; crowd: (id: string) => number }
): Line {
	const first = route[0]!;
	const last = route.at(-1)!;
	const inside = first.layer === last.layer;
	const step = inside ? sideInside(layout, first) : Math.sign(last.layer - first.layer);
	const edgeOf = (slot: Slot, side: number): number => {
		const place = places[slot.layer]!;
		return (place.a0 + place.a1) / 2 + (side * thickness(slot.id)) / 2;
	};
	const faceOf = (layer: number, side: number): number =>
		side > 0 ? places[layer]!.a1 : places[layer]!.a0;
	const marks = marksOf(look.sign, look.untested);
	const cut = {
		start: markLength(marks.start, look.width),
		end: markLength(marks.end, look.width)
	};
	const endSide = inside ? step : -step;
	const from = { a: edgeOf(first, step), b: port(0) };
	const to = { a: edgeOf(last, endSide), b: port(1) };
	// The drawn line stops where a mark begins; `from` and `to` stay on the edges.
	const start = { a: from.a + step * cut.start, b: from.b };
	const end = { a: to.a + endSide * cut.end, b: to.b };
	const P = (a: number, b: number) => toPoint(box, a, b);
	const curves: Curve[] = [];
	let here = start;
	const go = (a: number, b: number, bend: boolean) => {
		const middle = (here.a + a) / 2;
		const curve: Curve = bend
			? [P(here.a, here.b), P(middle, here.b), P(middle, b), P(a, b)]
			: [P(here.a, here.b), P(here.a, here.b), P(a, b), P(a, b)];
		if (here.a !== a || here.b !== b) {
			curves.push(curve);
		}
		here = { a, b };
	};
	if (inside) {
		const face = faceOf(first.layer, step);
		const room = step > 0 ? places[first.layer]!.after : places[first.layer]!.before;
		const bulge = step * Math.min(room * 1.1, 18 + Math.abs(to.b - from.b) * 0.25);
		const outer = step > 0 ? Math.max(face, start.a, end.a) : Math.min(face, start.a, end.a);
		go(outer, from.b, false);
		const bow: Curve = [
			P(outer, from.b),
			P(outer + bulge, from.b),
			P(outer + bulge, to.b),
			P(outer, to.b)
		];
		curves.push(bow);
		here = { a: outer, b: to.b };
		go(end.a, to.b, false);
	} else {
		const beyond = (a: number, face: number) => (step > 0 ? Math.max(a, face) : Math.min(a, face));
		go(beyond(here.a, faceOf(first.layer, step)), here.b, false);
		for (const slot of route.slice(1, -1)) {
			go(faceOf(slot.layer, -step), slot.b, true);
			go(faceOf(slot.layer, step), slot.b, false);
		}
		const face = faceOf(last.layer, -step);
		go(step > 0 ? Math.min(face, end.a) : Math.max(face, end.a), to.b, true);
		go(end.a, to.b, false);
	}
	const unit = (side: number): Point =>
		box.orientation === 'landscape' ? { x: -side, y: 0 } : { x: 0, y: -side };
	const fromPoint = P(from.a, from.b);
	const toPointXY = P(to.a, to.b);
	const outline = [
		markPath(marks.start, fromPoint, unit(step), look.width),
		markPath(marks.end, toPointXY, unit(endSide), look.width)
	].filter((m) => m !== null);
	const nearStart = look.crowd(first.id) <= look.crowd(last.id);
	const fine = curves.flatMap((c) => Array.from({ length: 8 }, (_, i) => at(c, i / 8)));
	return {
		d: pathOf(curves),
		from: fromPoint,
		to: toPointXY,
		startMark: marks.start,
		endMark: marks.end,
		marks: outline,
		quiet: nearStart ? fine : fine.reverse()
	};
}

function pathOf(curves: readonly Curve[]): string {
	const first = curves[0]!;
	let d = `M${first[0].x} ${first[0].y}`;
	for (const [p, q, r, s] of curves) {
		const straight = p.x === q.x && p.y === q.y;
		d += straight ? `L${s.x} ${s.y}` : `C${q.x} ${q.y} ${r.x} ${r.y} ${s.x} ${s.y}`;
	}
	return d;
}
