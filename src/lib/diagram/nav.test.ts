import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { LANDSCAPE } from '../scene/box';
import { scene } from '../scene/scene';
import { placeOf } from './nav';

describe('where the keyboard goes when the picture steps back from a node', () => {
	const overview = scene(graph, { focus: null }, LANDSCAPE);

	it('is always a node of the picture', () => {
		const shown = new Set(overview.nodes.map((n) => n.id));
		for (const { id } of graph.nodes) expect(shown).toContain(placeOf(id, graph, overview));
	});

	it('is the node itself where it is shown', () => {
		for (const { id } of overview.nodes.filter((n) => graph.nodeById.has(n.id)))
			expect(placeOf(id, graph, overview)).toBe(id);
	});

	it('is else its road, or its group', () => {
		expect(placeOf('butyrate', graph, overview)).toBe('scfas-and-metabolites');
		for (const group of graph.groups.filter((g) => overview.nodes.some((n) => n.id === g.id)))
			for (const id of group.nodes)
				if (graph.nodeById.get(id)?.home === undefined)
					expect(placeOf(id, graph, overview)).toBe(group.id);
	});
});
