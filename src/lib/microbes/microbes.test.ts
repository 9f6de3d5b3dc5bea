import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { agreement, countAt, genusOf, listed, listsOf, nameAt } from './count';
import { microbeData } from './data';
import { microbesOf } from './places';
import { SITES, type Signature, type Site } from './signature';
import {
	DEFAULT_MICROBES,
	highestMin,
	minOf,
	rowsShown,
	SORTS,
	viewFromQuery,
	viewToQuery
} from './view';
import { cellWords, summary } from './words';

const signatures = JSON.parse(
	readFileSync('content/microbes/signatures.json', 'utf8')
) as Signature[];
const CONDITIONS = [
	'acne',
	'atopic-dermatitis',
	'hidradenitis-suppurativa',
	'psoriasis',
	'rosacea',
	'seborrheic-dermatitis',
	'vitiligo'
].map((id) => ({ id, label: id, path: `/conditions/${id}` }));
const data = microbeData(signatures, CONDITIONS);

/** PMIDs of one cell, sorted. */
function pmids(site: Site, rank: 'genus' | 'species', name: string, node: string) {
	const cell = countAt(data, site, rank)
		.rows.find((r) => r.name === name)
		?.cells.get(node);
	const of = (ids: readonly number[] = []) => ids.map((at) => data.studies[at]!.pmid).sort();
	return { up: of(cell?.raised), down: of(cell?.lowered), both: of(cell?.both) };
}

// Read off the copied file by hand, list by list.
describe('cells of the real data', () => {
	test.each([
		['gut', 'genus', 'Faecalibacterium', 'psoriasis', [31141234, 32728075, 33685393], [], []],
		['gut', 'genus', 'Lachnospira', 'psoriasis', [], [31141234, 34897759, 36621696, 39656003], []],
		[
			'gut',
			'genus',
			'Bacteroides',
			'psoriasis',
			[],
			[32728075, 33685393, 33869074],
			[35757783, 36621696, 39656003]
		],
		['gut', 'genus', 'Bifidobacterium', 'psoriasis', [31141234], [35757783], []],
		['gut', 'genus', 'Bifidobacterium', 'atopic-dermatitis', [32009325], [27812181, 30860574], []],
		[
			'gut',
			'genus',
			'Parabacteroides',
			'atopic-dermatitis',
			[26431583, 27812181, 32009325, 34063398],
			[],
			[]
		],
		// Both: S. aureus raised and other staphylococci lowered in one study.
		[
			'skin',
			'genus',
			'Staphylococcus',
			'atopic-dermatitis',
			[27543211, 31152265, 39390034],
			[],
			[31619666]
		],
		[
			'skin',
			'species',
			'Staphylococcus aureus',
			'atopic-dermatitis',
			[31152265, 31619666, 39390034],
			[],
			[]
		],
		['skin', 'species', 'Cutibacterium acnes', 'atopic-dermatitis', [], [31619666], []],
		['mouth', 'genus', 'Prevotella', 'psoriasis', [31916654], [], []],
		['mouth', 'genus', 'Veillonella', 'psoriasis', [], [31916654], []]
	] as const)('%s, %s %s in %s', (site, rank, name, node, up, down, both) => {
		expect(pmids(site, rank, name, node)).toEqual({ up, down, both });
	});

	test.each([
		['gut', { 'atopic-dermatitis': 7, psoriasis: 9, acne: 1, vitiligo: 2 }],
		[
			'skin',
			{ 'atopic-dermatitis': 6, psoriasis: 1, acne: 1, rosacea: 1, 'hidradenitis-suppurativa': 1 }
		],
		['mouth', { psoriasis: 1 }]
	] as const)('studies of the %s, each once', (site, expected) => {
		const { columns } = countAt(data, site, 'genus');
		expect(columns).toHaveLength(7);
		const found = Object.fromEntries(
			columns.filter((c) => c.studies).map((c) => [c.id, c.studies])
		);
		expect(found).toEqual(expected);
		// Most first, so that a small screen begins with something.
		const order = columns.map((c) => c.studies);
		expect(order).toEqual([...order].sort((a, b) => b - a));
	});

	it('says how little there is', () => {
		const told = summary(data);
		expect(told.studies).toBe(28);
		expect(told.lists).toBe(107);
		expect(told.strong).toHaveLength(3);
		expect(told.text).toBe(
			'Only three of the 21 cells hold more than two studies: gut in psoriasis (9), gut in atopic-dermatitis (7) and skin in atopic-dermatitis (6). Of the others, eleven hold none, six hold a single study and one holds two.'
		);
	});
});

describe('the rules', () => {
	const list = (over: Partial<Signature>): Signature => ({
		...signatures[0]!,
		bsdbId: `bsdb:1/1/${Math.random()}`,
		count: true,
		caseGroup: 1,
		node: 'acne',
		siteGroup: 'gut',
		pmid: 1,
		direction: 'increased',
		taxa: [{ name: 'Bifidobacterium', rank: 'genus', ncbi: 1678 }],
		...over
	});
	const cell = (...lists: Signature[]) =>
		countAt(microbeData(lists, CONDITIONS), 'gut', 'genus').rows[0]?.cells.get('acne');

	it('count only patients against healthy people', () => {
		expect(cell(list({ count: false }))).toBeUndefined();
	});
	it('turn the direction round where the patients are group 0', () => {
		expect(cell(list({ caseGroup: 0 }))).toMatchObject({ raised: [], lowered: [0] });
		const turned = microbeData([list({ caseGroup: 0, group0: 'ill', n0: 5, n1: 9 })], CONDITIONS);
		expect(turned.lists[0]!.patients).toEqual({ who: 'ill', n: 5 });
	});
	it('count a study once, however many lists it fills', () => {
		expect(cell(list({}), list({}), list({ pmid: 2 }))).toMatchObject({ raised: [0, 1] });
	});
	it('call a study that lists both ways "both"', () => {
		expect(cell(list({}), list({ direction: 'decreased' }))).toEqual({
			raised: [],
			lowered: [],
			both: [0]
		});
	});
	it('never add up gut and skin', () => {
		expect(cell(list({ siteGroup: 'skin' }))).toBeUndefined();
	});
});

test.each([
	['Staphylococcus aureus', 'Staphylococcus'],
	['Burkholderia sp.', 'Burkholderia'],
	['Lachnospiraceae bacterium 1_1_57FAA', null],
	['Clostridia bacterium', null],
	['Proteobacteria bacterium CAG:139', null],
	['candidate division TM7 single-cell isolate TM7c', null],
	['TM7 phylum sp. oral taxon 348', null],
	['Candidatus Korobacter versatilis', null],
	['[Clostridium] innocuum', null]
])('the genus of %s', (species, genus) => expect(genusOf(species)).toBe(genus));

it('no genus is a higher rank', () => {
	const higher = new Set(
		signatures.flatMap((s) =>
			s.taxa.filter((t) => !['genus', 'species'].includes(t.rank)).map((t) => t.name)
		)
	);
	for (const taxon of data.taxa) {
		const name = nameAt(taxon, 'genus');
		if (name === null) continue;
		expect(higher.has(name), name).toBe(false);
		expect(name).not.toMatch(/(aceae|ales)$/);
	}
});

describe('counting, against the plainest way to count', () => {
	test.each(
		SITES.flatMap((site) => (['genus', 'species'] as const).map((rank) => [site, rank] as const))
	)('%s, %s', (site, rank) => {
		const { rows } = countAt(data, site, rank);
		expect(rows.length).toBeGreaterThan(0);
		for (const { name, cells } of rows) {
			for (const [node, cell] of cells) {
				// From the raw rows, not from what was packed.
				const raw = signatures.filter(
					(s) =>
						s.count &&
						s.node === node &&
						s.siteGroup === site &&
						s.taxa.some(
							(t) =>
								(t.rank === rank && t.name === name) ||
								(rank === 'genus' &&
									t.rank === 'species' &&
									t.name.startsWith(`${name} `) &&
									genusOf(t.name) === name)
						)
				);
				const studies = new Set(raw.map((s) => s.pmid));
				expect(listed(cell)).toBe(studies.size);
				const ways = (pmid: number) =>
					new Set(raw.filter((s) => s.pmid === pmid).map((s) => s.direction));
				expect(cell.both.length).toBe([...studies].filter((p) => ways(p).size === 2).length);
				expect(cell.raised.map((at) => data.studies[at]!.pmid).sort()).toEqual(
					[...studies].filter((p) => ways(p).size === 1 && ways(p).has('increased')).sort()
				);
				const behind = new Set(listsOf(data, site, rank, name, node).map(({ list }) => list.study));
				expect(behind.size).toBe(studies.size);
			}
		}
	});
});

test.each([
	[{ raised: [1], lowered: [], both: [] }, 'one'],
	[{ raised: [1, 2], lowered: [], both: [3] }, 'raised'],
	[{ raised: [], lowered: [1, 2], both: [] }, 'lowered'],
	[{ raised: [1, 2], lowered: [3], both: [] }, 'split'],
	[{ raised: [1], lowered: [], both: [2] }, 'unclear']
] as const)('agreement of %j', (cell, word) => expect(agreement(cell)).toBe(word));

it('says a cell in words', () => {
	expect(cellWords({ raised: [1, 2], lowered: [3], both: [4] })).toBe(
		'raised in 2 studies, lowered in 1 study and listed both ways by 1 study'
	);
});

describe('the view', () => {
	const known = new Set(CONDITIONS.map((c) => c.id));
	const anyView = fc.record({
		site: fc.constantFrom(...SITES),
		rank: fc.constantFrom('genus' as const, 'species' as const),
		min: fc.option(fc.integer({ min: 1, max: 99 })),
		condition: fc.constantFrom(null, ...known),
		q: fc.string({ maxLength: 80 }).map((q) => (q.trim() ? q : '')),
		sort: fc.constantFrom(...SORTS),
		open: fc.option(
			fc.record({
				condition: fc.constantFrom(...known),
				name: fc.constantFrom('Bifidobacterium', '[Clostridium] innocuum', 'Rothia sp.')
			})
		)
	});

	it('goes to the address and comes back', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(viewFromQuery(new URLSearchParams(viewToQuery(view)), known)).toEqual(view);
			})
		);
		expect(viewToQuery(DEFAULT_MICROBES)).toBe('');
	});

	it('reads any address', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (site, min, open) => {
				const view = viewFromQuery(new URLSearchParams({ site, min, open }), known);
				expect(rowsShown(view, countAt(data, view.site, view.rank)).length).toBeGreaterThanOrEqual(
					0
				);
			}),
			{ numRuns: 40 }
		);
		const odd = new URLSearchParams('site=liver&rank=order&min=-3&condition=love&sort=x&open=acne');
		expect(viewFromQuery(odd, known)).toEqual(DEFAULT_MICROBES);
	});

	it('asking for more studies never shows more rows, and every order shows the same rows', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const counts = countAt(data, view.site, view.rank);
				const min = minOf(view, counts);
				const names = rowsShown({ ...view, min }, counts).map((r) => r.name);
				const fewer = rowsShown({ ...view, min: min + 1 }, counts).map((r) => r.name);
				for (const name of fewer) expect(names).toContain(name);
				for (const sort of SORTS)
					expect(
						rowsShown({ ...view, min, sort }, counts)
							.map((r) => r.name)
							.sort()
					).toEqual([...names].sort());
			}),
			{ numRuns: 40 }
		);
	});

	it('is never empty at first, and nothing is beyond its highest demand', () => {
		for (const site of SITES)
			for (const rank of ['genus', 'species'] as const) {
				const counts = countAt(data, site, rank);
				const view = { ...DEFAULT_MICROBES, site, rank };
				expect(rowsShown(view, counts).length).toBeGreaterThan(0);
				const top = highestMin(counts, null);
				expect(rowsShown({ ...view, min: top }, counts).length).toBeGreaterThan(0);
				expect(rowsShown({ ...view, min: top + 1 }, counts)).toEqual([]);
			}
	});

	it('orders by agreement and by contradiction', () => {
		const counts = countAt(data, 'gut', 'genus');
		const first = (sort: 'agree' | 'split') => rowsShown({ ...DEFAULT_MICROBES, sort }, counts)[0]!;
		const agreed = (name: string) => counts.rows.find((r) => r.name === name)!;
		// Four studies agree on each of the two, more than on anything else.
		expect(['Lachnospira', 'Parabacteroides']).toContain(first('agree').name);
		expect(listed(agreed('Lachnospira').cells.get('psoriasis')!)).toBe(4);
		expect([...first('split').cells.values()].map(agreement)).toContain('split');
	});
});

test.each([
	['psoriasis', '/microbes?condition=psoriasis', 'gut: 9 studies; skin: 1 study; mouth: 1 study'],
	['rosacea', '/microbes?site=skin&condition=rosacea', 'skin: 1 study'],
	['gut-dysbiosis', '/microbes', 'gut: 19 studies'],
	['skin-microbiome', '/microbes?site=skin', 'skin: 9 studies']
])('the page of %s leads to its microbes', (id, path, note) => {
	const [mention] = microbesOf(id, signatures);
	expect(mention).toMatchObject({ path, note: `Patients against healthy people. ${note}` });
});

test('pages without microbes lead to none', () => {
	expect(microbesOf('seborrheic-dermatitis', signatures)).toEqual([]);
	expect(microbesOf('butyrate', signatures)).toEqual([]);
});
