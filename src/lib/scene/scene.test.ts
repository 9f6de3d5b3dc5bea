/** Properties of every scene: every focus, both boxes, normal and large text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePath } from '../../../tests/unit/path';
import { graph } from '../graph/data';
import { makeGraph } from '../graph/graph';
import { ART_DEPTH, ART_LENGTH } from './art';
import { measures } from './box';
import { scene } from './scene';
import { MAX_LINKS } from './select';
import type { Box, Point, Rect, Scene } from './types';

const BOXES: Box[] = (['landscape', 'portrait'] as const).flatMap((orientation) =>
	[1, 1.6].map((text) => ({ orientation, text }))
);
const FOCI = [null, ...graph.nodes.map((n) => n.id)];
/** Narrowest widths at which CSS shows each box, in CSS px (see `box.ts`). */
const DRAWN = { landscape: 768, portrait: 308 } as const;
const LEAST_TEXT = { landscape: 13, portrait: 11 } as const;

const overlap = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width - 0.01 &&
	b.x < a.x + a.width - 0.01 &&
	a.y < b.y + b.height - 0.01 &&
	b.y < a.y + a.height - 0.01;
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

describe.each(BOXES)('scenes in $orientation at text size $text', (box) => {
	const scenes = FOCI.map((focus) => scene(graph, { focus }, box));
	/** Collects every failure of a check over all scenes, so that one run shows them all. */
	const failures = (check: (s: Scene) => string[]): string[] =>
		scenes.flatMap((s) => check(s).map((f) => `${s.focus ?? 'overview'}: ${f}`));

	it('has one for every focus, with the focus in it', () => {
		expect(scenes).toHaveLength(graph.nodes.length + 1);
		expect(
			failures((s) =>
				s.focus && !s.nodes.some((n) => n.id === s.focus && n.role === 'focus') ? ['no focus'] : []
			)
		).toEqual([]);
	});

	it('never lets two labels overlap', () => {
		expect(
			failures((s) => {
				const all = blocks(s);
				return all.flatMap((a, i) =>
					all
						.slice(i + 1)
						.filter((b) => overlap(a.rect, b.rect))
						.map((b) => `${a.id} over ${b.id}`)
				);
			})
		).toEqual([]);
	});

	it('never lets two nodes overlap', () => {
		expect(
			failures((s) =>
				s.nodes.flatMap((a, i) =>
					s.nodes
						.slice(i + 1)
						.filter((b) => overlap(a, b))
						.map((b) => `${a.id} over ${b.id}`)
				)
			)
		).toEqual([]);
	});

	it('keeps every label inside its node and the box, uncut', () => {
		expect(
			failures((s) => [
				...s.nodes
					.filter(
						(n) =>
							n.text.rect.x < n.x ||
							n.text.rect.y < n.y ||
							n.text.rect.x + n.text.rect.width > n.x + n.width ||
							n.text.rect.y + n.text.rect.height > n.y + n.height
					)
					.map((n) => `${n.id} is wider than its node`),
				...[...s.nodes.map((n) => ({ id: n.id, rect: n as Rect })), ...blocks(s)]
					.filter(
						({ rect }) =>
							rect.x < 0 ||
							rect.y < 0 ||
							rect.x + rect.width > s.width ||
							rect.y + rect.height > s.height
					)
					.map(({ id }) => `${id} leaves the box`)
			])
		).toEqual([]);
	});

	it("starts and ends links at their nodes' edges", () => {
		expect(
			failures((s) =>
				s.links.flatMap((l) => [
					...(onEdge(l.from, endBox(s, l.source)) ? [] : [`${l.id} does not start at its node`]),
					...(onEdge(l.to, endBox(s, l.target)) ? [] : [`${l.id} does not end at its node`])
				])
			)
		).toEqual([]);
	});

	it('draws the line from the one edge to the other, leaving room only for the marks', () => {
		expect(
			failures((s) =>
				s.links.flatMap((l) => {
					const points = samplePath(l.d, 1);
					const gap = (p: Point, q: Point) => Math.hypot(p.x - q.x, p.y - q.y);
					return gap(points[0]!, l.from) > 13 || gap(points.at(-1)!, l.to) > 13 ? [l.id] : [];
				})
			)
		).toEqual([]);
	});

	it('runs no link through a label that is not its own', () => {
		expect(
			failures((s) => {
				const all = blocks(s);
				return s.links.flatMap((l) => {
					const points = samplePath(l.d);
					return all
						.filter((b) => b.id !== l.source && b.id !== l.target)
						.filter((b) => points.some((p) => inside(p, b.rect)))
						.map((b) => `${l.id} through ${b.id}`);
				});
			})
		).toEqual([]);
	});

	it('keeps lines and badges inside the box, and badges off labels', () => {
		expect(
			failures((s) =>
				s.links.flatMap((l) => [
					...(samplePath(l.d).some((p) => p.x < 0 || p.y < 0 || p.x > s.width || p.y > s.height)
						? [`${l.id} leaves the box`]
						: []),
					...l.badges
						.filter((b) => blocks(s).some((t) => inside(b, t.rect)))
						.map((b) => `${b.kind} of ${l.id} on a label`)
				])
			)
		).toEqual([]);
	});

	it('has readable text and large enough targets at the smallest drawn size', () => {
		const scale = DRAWN[box.orientation] / measures(box).width;
		expect(
			failures((s) => [
				...[...s.nodes, ...s.labels]
					.filter((n) => n.text.size * scale < LEAST_TEXT[box.orientation])
					.map((n) => `${n.id} text ${n.text.size * scale}`),
				...s.nodes
					.filter((n) => n.width * scale < 24 || n.height * scale < 24)
					.map((n) => `${n.id} is ${n.width * scale} x ${n.height * scale}`)
			])
		).toEqual([]);
	});

	it('draws no more than can be read, and says how many more there are (rule 11)', () => {
		expect(
			failures((s) => {
				const drawn = s.links.filter((l) => l.role === 'link').length;
				const more = s.nodes.some((n) => n.id === 'more');
				return [
					...(drawn > MAX_LINKS[box.orientation] ? [`${drawn} links`] : []),
					...(more === s.more > 0 ? [] : ['"more" is wrong'])
				];
			})
		).toEqual([]);
	});

	it('has landscapes that the drawings fill', () => {
		const [depth, length] =
			box.orientation === 'landscape'
				? (['width', 'height'] as const)
				: (['height', 'width'] as const);
		expect(
			failures((s) =>
				Object.entries(s.regions)
					.filter(([, r]) => r[depth] > ART_DEPTH || r[length] > ART_LENGTH[box.orientation])
					.map(([name, r]) => `${name} is ${r.width} x ${r.height}`)
			)
		).toEqual([]);
	});

	it('is the same every time, for an equal graph', () => {
		const again = makeGraph(
			structuredClone({ ...graph, nodes: graph.nodes, linksOf: undefined }) as never
		);
		fc.assert(
			fc.property(fc.constantFrom(...FOCI), (focus) => {
				expect(scene(again, { focus }, box)).toEqual(scene(graph, { focus }, box));
			}),
			{ numRuns: 25 }
		);
	});
});
