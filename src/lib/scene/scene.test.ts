/** Properties of every scene: every focus, both boxes, normal and large text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENE_CHECKS } from '../../../tests/unit/scene-checks';
import { graph } from '../graph/data';
import { makeGraph } from '../graph/graph';
import { art, ART_DEPTH, ART_LENGTH } from './art';
import { scene } from './scene';
import { MAX_LINKS } from './select';
import type { Box, Scene } from './types';

const BOXES: Box[] = (['landscape', 'portrait'] as const).flatMap((orientation) =>
	[1, 1.6].map((text) => ({ orientation, text }))
);
const FOCI = [null, ...graph.nodes.map((n) => n.id)];
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

	it.each(Object.entries(SCENE_CHECKS))('%s', (_, check) => {
		expect(failures(check)).toEqual([]);
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

	it('has drawings that reach across it', () => {
		const { gut, skin, bricks } = art(box.orientation);
		const across = box.orientation === 'landscape' ? 1 : 0;
		for (const d of [
			gut.lumen,
			gut.mucus,
			skin.dermis,
			skin.vessel,
			skin.epidermis,
			bricks.mortar
		]) {
			const reach = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((m) => Number(m[1 + across]));
			expect(Math.max(...reach)).toBeGreaterThanOrEqual(ART_LENGTH[box.orientation]);
		}
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
