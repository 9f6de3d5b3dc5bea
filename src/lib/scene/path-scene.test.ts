/** Properties of the pictures of paths: of every pair of nodes the surest path and one further down. */
import { describe, expect, it } from 'vitest';
import { SCENE_CHECKS } from '../../../tests/unit/scene-checks';
import { graph } from '../graph/data';
import { makeGraph } from '../graph/graph';
import { findPaths, stops, type Path } from '../paths/find';
import { pathScene, type DrawnPath } from './path-scene';
import type { Box, Scene } from './types';

const drawn = (path: Path): DrawnPath => ({
	stops: stops(path),
	links: path.steps.map((s) => s.link),
	weakest: path.weakest
});
const PATHS: DrawnPath[] = graph.nodes.flatMap(({ id: from }) =>
	graph.nodes.flatMap(({ id: to }) => {
		const found = findPaths(graph, from, to);
		return [found[0], found[7]].filter((p) => p !== undefined).map(drawn);
	})
);
const BOXES: Box[] = (['landscape', 'portrait'] as const).flatMap((orientation) =>
	[1, 1.6].map((text) => ({ orientation, text }))
);
const END = 2;

describe.each(BOXES)('paths in $orientation at text size $text', (box) => {
	const scenes = PATHS.map((path) => ({ path, scene: pathScene(graph, path, box) }));
	const failures = (check: (s: Scene, p: DrawnPath) => string[]): string[] =>
		scenes
			.flatMap(({ path, scene }) => check(scene, path).map((f) => `${path.stops.join(' ')}: ${f}`))
			.slice(0, 20);

	it('has many to look at, of every length', () => {
		expect(scenes.length).toBeGreaterThan(400);
		expect(new Set(PATHS.map((p) => p.links.length))).toEqual(new Set([1, 2, 3, 4, 5]));
	});

	it.each(Object.entries(SCENE_CHECKS))('%s', (_, check) => {
		expect(failures(check)).toEqual([]);
	});

	it('draws every stop and every step of the path, and nothing else', () => {
		expect(
			failures((s, p) => [
				...(s.nodes.map((n) => n.id).join() === p.stops.join() ? [] : ['wrong stops']),
				...(s.links.map((l) => l.id).join() === p.links.map((l) => l.id).join()
					? []
					: ['wrong steps'])
			])
		).toEqual([]);
	});

	it('marks both ends, and the one weakest link of a longer path', () => {
		expect(
			failures((s, p) => {
				const ends = s.nodes.filter((n) => n.role === 'end').map((n) => n.id);
				const weak = s.links.filter((l) => l.badges.some((b) => b.kind === 'weakest'));
				const wanted = p.links.length > 1 ? [p.links[p.weakest]!.id] : [];
				return [
					...(ends.length === END ? [] : [`ends ${ends.join()}`]),
					...(weak.map((l) => l.id).join() === wanted.join() ? [] : ['wrong weakest link'])
				];
			})
		).toEqual([]);
	});

	it('stands between gut and skin: the landscapes never meet', () => {
		expect(
			failures(({ regions: { gut, skin } }) => {
				const apart =
					box.orientation === 'landscape'
						? skin.x - (gut.x + gut.width)
						: skin.y - (gut.y + gut.height);
				return apart > 20 ? [] : [`${apart} apart`];
			})
		).toEqual([]);
	});

	it('is the same every time, for an equal graph', () => {
		const again = makeGraph(structuredClone({ ...graph, linksOf: undefined }) as never);
		for (const { path, scene } of scenes.slice(0, 40)) {
			const links = path.links.map((l) => again.linkById.get(l.id)!);
			expect(pathScene(again, { ...path, links }, box)).toEqual(scene);
		}
	});
});
