/** The path finder's part of the View. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { graph } from '../graph/data';
import { SURE, WHO } from '../graph/types';
import { viewFromUrl, viewToPath, type View } from './view';

const read = (address: string): View => {
	const url = new URL(address, 'https://example.org');
	return viewFromUrl(url.pathname, url.searchParams, graph);
};
const ids = graph.nodes.map((n) => n.id);
const end = fc.option(fc.constantFrom(...ids));

it('comes back from its own address', () => {
	const views = fc.record({
		focus: fc.constant(null),
		who: fc.constantFrom(...WHO),
		sure: fc.constantFrom(...SURE),
		path: fc.record({ from: end, to: end, n: fc.integer({ min: 1, max: 999 }) })
	});
	fc.assert(
		fc.property(views, (view) => {
			expect(read(viewToPath(view, graph))).toEqual(view);
		})
	);
});

it('never throws, and never holds an id nobody knows', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.string(), (from, to, n) => {
			const { path } = viewFromUrl('/paths/', new URLSearchParams({ from, to, n }), graph);
			expect([null, ...ids]).toContain(path!.from);
			expect([null, ...ids]).toContain(path!.to);
			expect(path!.n).toBeGreaterThanOrEqual(1);
		})
	);
});

test.each([
	['/paths/?from=nobody&to=psoriasis&n=0', { from: null, to: 'psoriasis', n: 1 }],
	['/paths?from=constructor&n=2.5', { from: null, to: null, n: 1 }],
	['/paths?to=acne&n=12&x=1', { from: null, to: 'acne', n: 12 }],
	['/paths?n=99999', { from: null, to: null, n: 1 }]
])('%s', (address, path) => expect(read(address).path).toEqual(path));

test('other pages have none', () => {
	expect(read('/conditions/acne/?from=butyrate').path).toBeUndefined();
	expect(viewToPath({ focus: 'acne', who: 'people', sure: 'any' }, graph)).toBe(
		'/conditions/acne?who=people'
	);
});
