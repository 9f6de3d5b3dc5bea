/**
 * What must hold for every scene, whatever it shows: nothing overlaps, nothing is cut, lines end where they should,
 * texts and targets are large enough. Each check returns what is wrong.
 */
import { measures } from '../../src/lib/scene/box';
import type { Point, Rect, Scene } from '../../src/lib/scene/types';
import { samplePath } from './path';

/** Narrowest widths at which CSS shows each box, in CSS px (see `box.ts`). */
const DRAWN = { landscape: 768, portrait: 308 } as const;
const LEAST_TEXT = { landscape: 13, portrait: 11 } as const;

/** Room that every node keeps to the edge of the box: its ring in focus stands 4 around it, with a line of 2.5. */
const RING = 4 + 2.5 / 2;

const overlap = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width - 0.01 &&
	b.x < a.x + a.width - 0.01 &&
	a.y < b.y + b.height - 0.01 &&
	b.y < a.y + a.height - 0.01;
const leavesBox = (s: Scene, r: Rect, room: number): boolean =>
	r.x < room || r.y < room || r.x + r.width > s.width - room || r.y + r.height > s.height - room;
const inside = (p: Point, r: Rect): boolean =>
	p.x > r.x + 0.01 && p.x < r.x + r.width - 0.01 && p.y > r.y + 0.01 && p.y < r.y + r.height - 0.01;
const onEdge = (p: Point, r: Rect): boolean => {
	const near = (a: number, b: number) => Math.abs(a - b) < 0.6;
	const across = p.x > r.x - 0.6 && p.x < r.x + r.width + 0.6;
	const down = p.y > r.y - 0.6 && p.y < r.y + r.height + 0.6;
	return (
		((near(p.x, r.x) || near(p.x, r.x + r.width)) && down) ||
		((near(p.y, r.y) || near(p.y, r.y + r.height)) && across)
	);
};
const blocks = (s: Scene) => [
	...s.nodes.map((n) => ({ id: n.id, rect: n.text.rect })),
	...s.labels.map((l) => ({ id: `label ${l.id}`, rect: l.text.rect }))
];
/** The box of a link's end: a node, or a road's return lane. */
const endBox = (s: Scene, id: string): Rect =>
	s.nodes.find((n) => n.id === id) ?? s.roads.find((r) => id === `back-${r.mechanism}`)!.back!;

export const SCENE_CHECKS: Readonly<Record<string, (s: Scene) => string[]>> = {
	'never lets two labels overlap': (s) => {
		const all = blocks(s);
		return all.flatMap((a, i) =>
			all
				.slice(i + 1)
				.filter((b) => overlap(a.rect, b.rect))
				.map((b) => `${a.id} over ${b.id}`)
		);
	},
	'never lets two nodes overlap': (s) =>
		s.nodes.flatMap((a, i) =>
			s.nodes
				.slice(i + 1)
				.filter((b) => overlap(a, b))
				.map((b) => `${a.id} over ${b.id}`)
		),
	'keeps every label inside its node and the box, uncut': (s) => [
		...s.nodes
			.filter(
				(n) =>
					n.text.rect.x < n.x ||
					n.text.rect.y < n.y ||
					n.text.rect.x + n.text.rect.width > n.x + n.width ||
					n.text.rect.y + n.text.rect.height > n.y + n.height
			)
			.map((n) => `${n.id} is wider than its node`),
		...blocks(s)
			.filter(({ rect }) => leavesBox(s, rect, 0))
			.map(({ id }) => `${id} leaves the box`)
	],
	'keeps every node so far inside the box that its ring in focus is whole': (s) =>
		s.nodes.filter((n) => leavesBox(s, n, RING)).map((n) => `${n.id} is too near the edge`),
	"starts and ends links at their nodes' edges": (s) =>
		s.links.flatMap((l) => [
			...(onEdge(l.from, endBox(s, l.source)) ? [] : [`${l.id} does not start at its node`]),
			...(onEdge(l.to, endBox(s, l.target)) ? [] : [`${l.id} does not end at its node`])
		]),
	'draws the line from the one edge to the other, leaving room only for the marks': (s) =>
		s.links.flatMap((l) => {
			const points = samplePath(l.d, 1);
			const gap = (p: Point, q: Point) => Math.hypot(p.x - q.x, p.y - q.y);
			return gap(points[0]!, l.from) > 13 || gap(points.at(-1)!, l.to) > 13 ? [l.id] : [];
		}),
	'runs no link through a label that is not its own': (s) => {
		const all = blocks(s);
		return s.links.flatMap((l) => {
			const points = samplePath(l.d);
			return all
				.filter((b) => b.id !== l.source && b.id !== l.target)
				.filter((b) => points.some((p) => inside(p, b.rect)))
				.map((b) => `${l.id} through ${b.id}`);
		});
	},
	'keeps lines and badges inside the box, and badges off labels': (s) =>
		s.links.flatMap((l) => [
			...(samplePath(l.d).some((p) => p.x < 0 || p.y < 0 || p.x > s.width || p.y > s.height)
				? [`${l.id} leaves the box`]
				: []),
			...l.badges
				.filter((b) => blocks(s).some((t) => inside(b, t.rect)))
				.map((b) => `${b.kind} of ${l.id} on a label`)
		]),
	'never lets the stations of a road touch': (s) =>
		s.roads.flatMap((r) =>
			r.dots.slice(1).flatMap((p, i) => (p.x - r.dots[i]!.x < 9 ? [`${r.id}: ${p.x}`] : []))
		),
	'has readable text and large enough targets at the smallest drawn size': (s) => {
		const scale = DRAWN[s.box.orientation] / measures(s.box).width;
		return [
			...[...s.nodes, ...s.labels]
				.filter((n) => n.text.size * scale < LEAST_TEXT[s.box.orientation])
				.map((n) => `${n.id} text ${n.text.size * scale}`),
			...s.nodes
				.filter((n) => n.width * scale < 24 || n.height * scale < 24)
				.map((n) => `${n.id} is ${n.width * scale} x ${n.height * scale}`)
		];
	}
};
