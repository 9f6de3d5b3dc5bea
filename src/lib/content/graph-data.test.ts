import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../graph/types';
import type { Claim, Route } from '../graph/types';
import { homeRoad, toGraphData , toGraphStudies } from './graph-data';
import { studyName } from '../graph/study-name';
import { loadContent } from './load';

const claim = (mechanism: Route, subject = 'x'): Claim =>
	({ subject, object: 'y', mechanism }) as Claim;

describe('homeRoad (rule 2)', () => {
	it('is the road with most of the claims', () => {
		const claims = [
			claim('immune-activation'),
			claim('barrier-cross-talk'),
			claim('barrier-cross-talk')
		];
		expect(homeRoad('x', claims)).toBe('barrier-cross-talk');
	});

	it('is the first in the order of the roads where two have as many', () => {
		const claims = [claim('barrier-cross-talk'), claim('immune-activation')];
		expect(homeRoad('x', claims)).toBe('immune-activation');
	});

	it('counts claims of unknown route only where there are no others', () => {
		expect(homeRoad('x', [claim('none'), claim('none'), claim('hormonal-imbalance')])).toBe(
			'hormonal-imbalance'
		);
		expect(homeRoad('x', [claim('none')])).toBe('none');
		expect(homeRoad('x', [])).toBe('none');
	});

	it('counts claims on both sides, and only its own', () => {
		const claims = [claim('immune-activation', 'other'), claim('hormonal-imbalance')];
		expect(homeRoad('y', claims)).toBe('immune-activation');
		expect(homeRoad('x', claims)).toBe('hormonal-imbalance');
	});
});

describe('toGraphData on the real content', () => {
	const { content } = loadContent(resolve('content'));
	const graph = toGraphData(content);

	it('survives JSON unchanged, so server and browser have the same', () => {
		expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
	});

	it('gives mediators a home and nobody else', () => {
		for (const node of graph.nodes) {
			expect(node.home !== undefined, node.id).toBe(node.kind === 'mediator');
		}
		expect(graph.nodes.find((n) => n.id === 'butyrate')?.home).toBe('scfas-and-metabolites');
	});

	it('puts every driver and every solution in exactly one group', () => {
		for (const kind of ['driver', 'solution'] as const) {
			const grouped = graph.groups.filter((g) => g.kind === kind).flatMap((g) => g.nodes);
			const all = graph.nodes.filter((n) => n.kind === kind).map((n) => n.id);
			expect([...grouped].sort()).toEqual([...all].sort());
		}
	});

	it('sets the experimental family apart', () => {
		const families = graph.groups.filter((g) => g.kind === 'solution');
		expect(families.map((f) => f.id)).toEqual([...FAMILIES]);
		expect(families.filter((f) => f.experimental).map((f) => f.id)).toEqual(['experimental']);
	});

	it('labels every study, no two alike', () => {
		const studies = toGraphStudies(content.studies);
		const labels = studies.map((s) => s.label);
		expect(studies.map((s) => studyName(s.id, graph))).toEqual(labels);
		expect(new Set(labels).size).toBe(labels.length);
		expect(labels).toContain('De Pessemier 2021');
		for (const label of labels) expect(label).not.toMatch(/et al|not shown|undefined/i);
	});

	it('leaves what only pages need out of the bundle', () => {
		expect(Object.keys(graph.claims[0] ?? {})).not.toContain('statement');
		expect(JSON.stringify(graph)).not.toContain('"seen"');
	});
});
