// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { graph } from '../graph/data';
import { LANDSCAPE, PORTRAIT } from '../scene/box';
import { scene } from '../scene/scene';
import { focusText, hasFocusScenes, loadFocusScenes, sceneOf } from './scenes';

it('shows the overview until focuses can be drawn, then exactly what scene() gives', async () => {
	const node = graph.nodes.find((n) => n.kind === 'condition')!;
	expect(hasFocusScenes()).toBe(false);
	expect(sceneOf(graph, { focus: node.id }, LANDSCAPE).focus).toBeNull();
	expect(focusText()).toBeNull();
	await loadFocusScenes();
	for (const box of [LANDSCAPE, PORTRAIT])
		for (const focus of [null, ...graph.nodes.map((n) => n.id)])
			expect(sceneOf(graph, { focus }, box)).toEqual(scene(graph, { focus }, box));
	expect(focusText()).not.toBeNull();
});
