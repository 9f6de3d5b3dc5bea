import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { findPaths, SHOWN, stops } from './find';
import { drawChoice, pathFound } from './choice';

const box = { orientation: 'portrait', text: 1 } as const;

describe('the path of a choice', () => {
	it('is the one that the page of the same address shows', () => {
		const all = findPaths(graph, 'chronic-stress', 'psoriasis');
		expect(all.length).toBeGreaterThan(2);
		for (const n of [1, 2, Math.min(all.length, SHOWN)]) {
			const choice = { from: 'chronic-stress', to: 'psoriasis', n };
			expect(pathFound(graph, choice)).toMatchObject({ at: n, path: all[n - 1] });
			const scene = drawChoice(graph, choice, box)!;
			expect(new Set(scene.nodes.map((node) => node.id))).toEqual(new Set(stops(all[n - 1]!)));
			expect(scene.ends).toEqual({ from: 'chronic-stress', to: 'psoriasis' });
		}
	});

	it('is the last one where fewer are left', () => {
		const choice = { from: 'chronic-stress', to: 'psoriasis', n: 999 };
		const { at, shown, path } = pathFound(graph, choice);
		expect(at).toBe(shown);
		expect(path).toBeDefined();
	});

	it('is none where an end is missing, both are the same, or nothing leads there', () => {
		for (const [from, to] of [
			[null, 'psoriasis'],
			['psoriasis', null],
			['psoriasis', 'psoriasis'],
			['psoriasis', 'chronic-stress']
		]) {
			const choice = { from: from ?? null, to: to ?? null, n: 1 };
			expect(pathFound(graph, choice)).toMatchObject({ at: 0, path: undefined });
			expect(drawChoice(graph, choice, box)).toBeNull();
		}
	});
});
