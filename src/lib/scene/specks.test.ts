/** Properties of the small things in every landscape. */
import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { scene } from './scene';
import { artPlaces, groundOf } from './shapes';
import { specksIn } from './specks';
import type { Box, Scene } from './types';

const BOXES: Box[] = (['landscape', 'portrait'] as const).flatMap((orientation) =>
	[1, 1.6].map((text) => ({ orientation, text }))
);
const FOCI = [null, ...graph.nodes.map((n) => n.id)];
const GROUNDS = ['gut', 'skin'] as const;
const drawn = (s: Scene, ground: (typeof GROUNDS)[number]): string =>
	ground === 'gut' ? specksIn(s).microbes.join('') : specksIn(s).cells;
/** Where they start, bend and end, in the picture's units. */
const pointsOf = (s: Scene, ground: (typeof GROUNDS)[number]) => {
	const wall = artPlaces(s)[`${ground}Wall`];
	return [...drawn(s, ground).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) =>
		s.box.orientation === 'landscape'
			? { x: Number(x) + wall, y: Number(y) }
			: { x: Number(x), y: Number(y) + wall }
	);
};
const count = (s: Scene, ground: (typeof GROUNDS)[number]): number =>
	drawn(s, ground).split('M').length - 1;

describe.each(BOXES)('small things in $orientation at text size $text', (box) => {
	const scenes = FOCI.map((focus) => scene(graph, { focus }, box));

	it.each(GROUNDS)('never lie under a heading on the %s', (ground) => {
		const under = scenes.flatMap((s) =>
			s.labels
				.filter((l) => groundOf(l, s) === ground)
				.flatMap(({ id, text: { rect: r } }) =>
					pointsOf(s, ground)
						.filter(
							(p) =>
								p.x > r.x - 4 &&
								p.x < r.x + r.width + 4 &&
								p.y > r.y - 4 &&
								p.y < r.y + r.height + 4
						)
						.map((p) => `${s.focus ?? 'overview'}: ${p.x} ${p.y} under ${id}`)
				)
		);
		expect(under).toEqual([]);
	});

	it.each(GROUNDS)('stay where no heading is on the %s', (ground) => {
		const all = count({ ...scenes[0]!, labels: [] }, ground);
		expect(all).toBeGreaterThan(50);
		const counts = scenes.map((s) => count(s, ground));
		expect(Math.min(...counts)).toBeGreaterThan(all * 0.6);
		expect(Math.max(...counts)).toBeLessThanOrEqual(all);
	});
});
