import { describe, expect, test } from 'vitest';
import { getContent } from '../content/site.server';
import { graph } from '../graph/data';
import { claimsOf, neighbours, solutionsOf } from '../graph/queries';
import { MECHANISMS } from '../graph/types';
import { cellVerdict } from './cells';
import { nodeColour, roadColour } from './colour';
import { identifierUrl } from './identifiers';
import { mentionsOf } from './mentions';
import { nodePage } from './node-page';
import { partsOf } from './parts';

const content = getContent();
const pageOf = (id: string) => nodePage(id, content, graph)!;
const parts = (id: string) => {
	const node = graph.nodeById.get(id)!;
	return partsOf(node, {
		links: neighbours(graph, id),
		claims: claimsOf(graph, id).length,
		studies: pageOf(id).studies.length,
		solutions: solutionsOf(graph, id).length,
		page: pageOf(id),
		kindOf: (other) => graph.nodeById.get(other)?.kind
	});
};

describe('the page of every node', () => {
	test.each(graph.nodes.map((n) => [n.id, n] as const))('%s', (id, node) => {
		const page = pageOf(id);
		const known = new Set(page.studies.map((s) => s.id));
		if (!node.mentions)
			for (const claim of claimsOf(graph, id))
				for (const study of claim.studies) expect(known).toContain(study.id);
		const found = parts(id).map((p) => p.id);
		expect(new Set(found).size).toBe(found.length);
		if (node.kind === 'sign' || node.kind === 'story') expect(found).toContain('mentioned');
		else expect(found).toContain('links');
		// Nothing that no page shows.
		expect(JSON.stringify(page)).not.toMatch(/"seen"|"limits"|"prose"/);
	});

	test('there is none for an unknown id', () => {
		expect(nodePage('nothing', content, graph)).toBeNull();
	});

	test('mechanisms have the parts that were promised, in order', () => {
		for (const m of MECHANISMS) {
			const found = parts(m).map((p) => p.id);
			const promised = [
				'table',
				'chain',
				'conditions',
				'evidence',
				'solutions',
				'unknown',
				'links'
			];
			expect(found.filter((id) => promised.includes(id))).toEqual(promised);
		}
	});

	test('signs and stories are named by the pages of what they mention', () => {
		for (const node of graph.nodes)
			for (const id of node.mentions ?? [])
				expect(pageOf(id).mentions.map((m) => m.path)).toContain(node.path);
	});
});

test('table cells: the best certainty, the null, or not shown', () => {
	const shown = graph.claims.find((c) => c.sign !== 'none' && c.draw === 'arrow')!;
	const nothing = graph.claims.find((c) => c.sign === 'none')!;
	const verdict = (...claims: string[]) => cellVerdict({ text: '', claims }, graph);
	expect(verdict(shown.id, nothing.id)).toEqual({ kind: 'shown', certainty: shown.certainty });
	expect(verdict(nothing.id)).toEqual({ kind: 'null' });
	expect(verdict()).toEqual({ kind: 'not-shown' });
});

test.each([
	['MONDO:0005083', 'http://purl.obolibrary.org/obo/MONDO_0005083'],
	['MESH:D011565', 'https://id.nlm.nih.gov/mesh/D011565.html'],
	['EFO:0000676', 'http://www.ebi.ac.uk/efo/EFO_0000676'],
	['UniProt:Q16552', 'https://www.uniprot.org/uniprotkb/Q16552/entry'],
	['WHO:1', null],
	['nonsense', null]
])('the page of %s', (curie, url) => expect(identifierUrl(curie)).toBe(url));

test('every identifier of the content has a page', () => {
	const all = content.nodes.flatMap((n) => n.identifiers.map((i) => i.id));
	expect(all.filter((id) => identifierUrl(id) === null)).toEqual([]);
});

test('mentions name their kind and verdict', () => {
	const found = mentionsOf('x', {
		nodes: [{ id: 's', label: 'S', kind: 'story', path: '/stories/s', mentions: ['x'] }],
		horizon: [{ id: 'h', label: 'H', mentions: ['y'] }],
		checks: [{ id: 'k-1', claim: 'C', verdict: 'not-shown', mentions: ['x'] }],
		facts: [{ id: 'f-1', text: 'F', mentions: ['x'] }]
	});
	expect(found.map((m) => [m.path, m.note])).toEqual([
		['/stories/s', undefined],
		['/checks#k-1', 'Our verdict: not shown'],
		['/facts#f-1', undefined]
	]);
});

test('colours are names of the design', () => {
	expect(roadColour('none', true)).toBe('var(--unknown-soft)');
	for (const n of graph.nodes) expect(nodeColour(n)).toMatch(/^var\(--[a-z-]+\)$/);
});
