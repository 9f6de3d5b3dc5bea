import { expect, it } from 'vitest';
import { graph } from '../graph/data';
import { LANDSCAPE, PORTRAIT } from '../scene/box';
import { scene } from '../scene/scene';
import { sceneOf } from './scenes';

it('gives what scene() gives, and the same one again', () => {
	for (const box of [LANDSCAPE, PORTRAIT, { ...LANDSCAPE, text: 1.6 }])
		for (const focus of [null, ...graph.nodes.slice(0, 5).map((n) => n.id)]) {
			const first = sceneOf(graph, { focus }, box);
			expect(first).toEqual(scene(graph, { focus }, box));
			expect(sceneOf(graph, { focus }, box)).toBe(first);
		}
});

it('keeps the last few only, and one Graph apart from another', () => {
	const first = sceneOf(graph, { focus: null }, LANDSCAPE);
	for (const { id } of graph.nodes.slice(0, 20)) sceneOf(graph, { focus: id }, LANDSCAPE);
	const again = sceneOf(graph, { focus: null }, LANDSCAPE);
	expect(again).not.toBe(first);
	expect(again).toEqual(first);
	expect(sceneOf({ ...graph }, { focus: null }, LANDSCAPE)).not.toBe(again);
});
