import fc from 'fast-check';
import { DirectedGraph as Full } from 'graphology';
import { allSimplePaths as fullPaths } from 'graphology-simple-path';
import { expect, it } from 'vitest';
import { allSimplePaths, DirectedGraph } from './small-graph';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const edges = fc.uniqueArray(
	fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)).filter(([a, b]) => a !== b),
	{ selector: ([a, b]) => a + b, maxLength: 24 }
);

it('finds what graphology finds', () => {
	fc.assert(
		fc.property(edges, fc.integer({ min: 1, max: 6 }), (pairs, maxDepth) => {
			const full = new Full<object, { n: number }>();
			const small = new DirectedGraph<object, { n: number }>();
			for (const id of NODES) {
				full.addNode(id);
				small.addNode(id);
			}
			pairs.forEach(([a, b], n) => {
				full.addEdge(a, b, { n });
				small.addEdge(a, b, { n });
			});
			for (const id of NODES) {
				expect(small.hasNode(id)).toBe(full.hasNode(id));
				expect([...small.outNeighbors(id)].sort()).toEqual([...full.outNeighbors(id)].sort());
				for (const to of NODES) {
					const [was, is] = [full.edge(id, to), small.edge(id, to)];
					expect(is === undefined).toBe(was === undefined);
					if (was) expect(small.getEdgeAttribute(is, 'n')).toBe(full.getEdgeAttribute(was, 'n'));
				}
			}
			const sorted = (paths: string[][]) => paths.map((p) => p.join(' ')).sort();
			expect(sorted(allSimplePaths(small, 'a', 'g', { maxDepth }))).toEqual(
				sorted(fullPaths(full, 'a', 'g', { maxDepth }))
			);
		})
	);
});

it('knows no node that was not added', () => {
	const graph = new DirectedGraph();
	graph.addNode('a');
	expect(graph.hasNode('b')).toBe(false);
	expect(graph.edge('a', 'b')).toBeUndefined();
	expect(graph.outNeighbors('b')).toEqual([]);
});
