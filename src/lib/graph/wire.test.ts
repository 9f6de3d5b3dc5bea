import { expect, it } from 'vitest';
import { graph } from './data';
import { packGraph, unpackGraph } from './wire';

const { nodes, claims, groups, studyNames } = graph;

it('loses nothing on the way to the browser', () => {
	const there = JSON.parse(JSON.stringify(packGraph({ nodes, claims, groups, studyNames })));
	expect(unpackGraph(there)).toEqual({ nodes, claims, groups, studyNames });
});

it('keeps every stance', () => {
	const stances = new Set(claims.flatMap((c) => c.studies.map((s) => s.stance)));
	expect([...stances].sort()).toEqual(['contradicts', 'mixed', 'supports']);
});
