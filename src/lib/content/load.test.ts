import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MECHANISMS, NODE_KINDS } from '../graph/types';
import { CONTENT_OK } from './broken';
import { loadContent } from './load';
import { formatProblems, isFatal } from './problems';

describe('the valid tree that all broken ones are made from', () => {
	it('has no problem of any level', () => {
		expect(loadContent(CONTENT_OK).problems).toEqual([]);
	});
});

describe('the real content', () => {
	const { content, problems } = loadContent(resolve('content'));

	it('has no errors', () => {
		const errors = problems.filter((p) => isFatal(p));
		expect(errors, formatProblems(errors)).toEqual([]);
	});

	it('holds the whole collection', () => {
		expect(content.studies.length).toBeGreaterThanOrEqual(265);
		expect(content.claims.length).toBeGreaterThanOrEqual(155);
		expect(content.nodes.length).toBeGreaterThan(90);
		const kinds = new Set(content.nodes.map((n) => n.kind));
		expect([...kinds]).toEqual([...NODE_KINDS]);
	});

	it('lists the mechanisms in their order, and everything else by id', () => {
		const of = (kind: string) => content.nodes.filter((n) => n.kind === kind).map((n) => n.id);
		expect(of('mechanism')).toEqual([...MECHANISMS]);
		for (const kind of NODE_KINDS.filter((k) => k !== 'mechanism')) {
			expect(of(kind)).toEqual([...of(kind)].sort());
		}
	});

	it('groups claims by road, those of unknown route last', () => {
		const routes = content.claims.map((c) => c.mechanism);
		const order = [...MECHANISMS, 'none'];
		const ranks = routes.map((r) => order.indexOf(r));
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
	});

	it('gives every node the address of its section', () => {
		const psoriasis = content.nodes.find((n) => n.id === 'psoriasis');
		expect(psoriasis?.path).toBe('/conditions/psoriasis');
		expect(psoriasis?.file).toBe('content/conditions/psoriasis.md');
		expect(new Set(content.nodes.map((n) => n.path)).size).toBe(content.nodes.length);
	});
});
