import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { getContent } from '../content/site.server';
import { graph } from '../graph/data';
import { claimsOf } from '../graph/queries';
import { studyById } from '../graph/studies';
import {
	clears,
	EMPTY,
	FACETS,
	facetCounts,
	isEmpty,
	libraryStudies,
	optionsOf,
	SORTS,
	toggle
} from './facets';
import type { Facet, Filter } from './facets';
import { libraryPath } from './link';
import { fold, holds } from './list-dom';
import { listHtml } from './list.server';
import { byClass, inPeriod, periods } from './periods';
import { cleanText, filterFromQuery, filterToQuery, LONGEST_TEXT } from './query';
import { chipsOf, valueLabel } from './words';

const studies = libraryStudies(graph, studyById.values());
const options = optionsOf(graph, studies);
const all = () => true;
const read = (query: string) => filterFromQuery(new URLSearchParams(query), options);

const years = fc
	.tuple(
		fc.option(fc.integer({ min: 1900, max: 2099 })),
		fc.option(fc.integer({ min: 1900, max: 2099 }))
	)
	.map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
const filters: fc.Arbitrary<Filter> = fc
	.record({
		chosen: fc.record(
			Object.fromEntries(FACETS.map((f) => [f, fc.subarray([...options[f]])])) as Record<
				Facet,
				fc.Arbitrary<string[]>
			>
		),
		years,
		text: fc.string({ maxLength: 120 }).map(cleanText),
		sort: fc.constantFrom(...SORTS)
	})
	.map(({ chosen, years: [from = null, to = null], text, sort }) => ({
		chosen,
		from,
		to,
		text,
		sort
	}));

describe('the filter in an address', () => {
	it('comes back as it was, and leaves the keys of others alone', () => {
		fc.assert(
			fc.property(filters, (filter) => {
				const query = filterToQuery(filter, new URLSearchParams('who=people&design=gone'));
				expect(read(query)).toEqual(filter);
				expect(new URLSearchParams(query).get('who')).toBe('people');
			})
		);
	});

	it('is nothing where nothing is asked', () => {
		expect(filterToQuery(EMPTY)).toBe('');
		expect(read('')).toEqual(EMPTY);
		expect(filterToQuery({ ...EMPTY, text: '  ' })).toBe('');
	});

	it('can be read by people', () => {
		const filter = toggle(toggle(EMPTY, 'condition', 'psoriasis'), 'design', 'rct');
		expect(filterToQuery(toggle(filter, 'design', 'cohort'))).toBe(
			'?design=rct,cohort&condition=psoriasis'
		);
	});

	it('reads anything without a fault, and twice the same', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.constantFrom(...FACETS, 'from', 'to', 'q', 'sort', 'x'),
						fc.oneof(fc.string(), fc.constantFrom('rct', 'psoriasis', '2020', '1850', 'newest'))
					)
				),
				(pairs) => {
					const filter = filterFromQuery(new URLSearchParams(pairs), options);
					for (const f of FACETS) for (const v of filter.chosen[f]) expect(options[f]).toContain(v);
					expect(read(filterToQuery(filter))).toEqual(filter);
				}
			)
		);
	});

	test.each([
		['design=rct,nothing', 'design=rct'],
		['condition=acme', ''],
		['from=2020&to=2010', 'from=2010&to=2020'],
		['from=12&to=20x5', ''],
		['sort=cheapest', ''],
		['q=%20%20milk%20%20acne', 'q=milk+acne']
	])('%s is read as %s', (given, meant) =>
		expect(filterToQuery(read(given)).replace('?', '')).toBe(meant)
	);

	it('cuts a text that nobody would type', () => {
		expect(read(`q=${'a'.repeat(500)}`).text).toHaveLength(LONGEST_TEXT);
	});
});

describe('what is left', () => {
	it('everything without a filter, and every study has a use or none', () => {
		expect(studies).toHaveLength(getContent().studies.length);
		expect(studies.every((s) => clears(s, EMPTY, all))).toBe(true);
	});

	it('the count at a value is what choosing it alone would leave', () => {
		fc.assert(
			fc.property(filters, fc.constantFrom(...FACETS), (filter, facet) => {
				const counts = facetCounts(studies, filter, facet, all);
				for (const value of options[facet]) {
					const only = { ...filter, chosen: { ...filter.chosen, [facet]: [value] } };
					expect(counts.get(value) ?? 0).toBe(studies.filter((s) => clears(s, only, all)).length);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('one more demand never adds a study, one more choice in a facet in use never takes one', () => {
		fc.assert(
			fc.property(filters, fc.constantFrom(...FACETS), fc.nat(), (filter, facet, n) => {
				const value = options[facet][n % options[facet].length]!;
				if (filter.chosen[facet].includes(value)) return;
				const before = studies.filter((s) => clears(s, filter, all)).length;
				const after = studies.filter((s) => clears(s, toggle(filter, facet, value), all)).length;
				if (filter.chosen[facet].length === 0) expect(after).toBeLessThanOrEqual(before);
				else expect(after).toBeGreaterThanOrEqual(before);
			}),
			{ numRuns: 60 }
		);
	});

	it('condition and stance are asked of one and the same claim', () => {
		const study = (id: string) => studies.find((s) => s.id === id)!;
		const wanted = toggle(toggle(EMPTY, 'condition', 'psoriasis'), 'stance', 'contradicts');
		const left = studies.filter((s) => clears(s, wanted, all)).map((s) => s.id);
		const byHand = graph.claims
			.filter((c) => c.subject === 'psoriasis' || c.object === 'psoriasis')
			.flatMap((c) => c.studies.filter((s) => s.stance === 'contradicts').map((s) => s.id));
		expect(new Set(left)).toEqual(new Set(byHand));
		expect(study(left[0]!).uses.length).toBeGreaterThan(0);
	});
});

test('periods hold every year once', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1950, max: 2060 }), { minLength: 1 }), (list) => {
			const found = periods(list);
			for (const year of list) expect(found.filter((p) => inPeriod(year, p))).toHaveLength(1);
		})
	);
	const years = studies.map((s) => s.year);
	expect(periods(years).map((p) => p.label)).toEqual([
		'<2000',
		'2000',
		'2005',
		'2010',
		'2015',
		'2020',
		'2025'
	]);
	const total = byClass(studies).reduce((sum, c) => sum + c.count, 0);
	expect(total).toBe(studies.length);
});

test('chips name every part of a filter, and each takes its own part away', () => {
	fc.assert(
		fc.property(filters, (filter) => {
			const chips = chipsOf(filter, graph);
			expect(chips.length === 0).toBe(isEmpty(filter));
			expect(new Set(chips.map((c) => c.id)).size).toBe(chips.length);
			for (const chip of chips)
				expect(chipsOf(chip.without, graph).map((c) => c.id)).toEqual(
					chips.map((c) => c.id).filter((id) => id !== chip.id)
				);
		})
	);
	for (const f of FACETS)
		for (const v of options[f]) expect(valueLabel(f, v, graph)).toMatch(/^[A-Z\d]/);
});

test('a search knows no accents and no capitals, and wants every word', () => {
	expect(holds(fold('Rößler and Muñoz, Allergy'), 'MUNOZ rossler')).toBe(true);
	expect(holds(fold('Muñoz, Allergy'), 'munoz skin')).toBe(false);
	expect(holds(fold('anything'), '')).toBe(true);
});

test('a node leads to the studies of its own claims', () => {
	for (const node of graph.nodes) {
		const path = libraryPath(node);
		expect(path !== null).toBe(['condition', 'mechanism', 'solution'].includes(node.kind));
		if (path === null) continue;
		const filter = read(path.split('?')[1]!);
		const left = studies.filter((s) => clears(s, filter, all)).map((s) => s.id);
		const own = claimsOf(graph, node.id).flatMap((c) => c.studies.map((s) => s.id));
		expect(new Set(own)).toEqual(isEmpty(filter) ? new Set() : new Set(left));
	}
});

describe('the list in the page', () => {
	const html = listHtml();
	it('holds every study once, and nothing that is not escaped', () => {
		const ids = [...html.matchAll(/data-study="([^"]+)"/g)].map((m) => m[1]);
		expect([...ids].sort()).toEqual(
			getContent()
				.studies.map((s) => s.id)
				.sort()
		);
		expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;|#x)/);
		// An empty comment would end it early when scripts take over.
		expect(html).not.toContain('<!--');
	});
});
