/**
 * The files we give away, read back by programs that did not write them: pandoc (references), Python's csv and
 * networkx, graphology and Cytoscape.js. Counts and fields are compared with the content itself.
 */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import cytoscape from 'cytoscape';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import GraphologyGraph from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { toGraphData } from '../../src/lib/content/graph-data';
import { loadContent } from '../../src/lib/content/load';
import { authorsText, listedAuthors } from '../../src/lib/content/study-names';
import { cslOf, type CslItem } from '../../src/lib/export/csl';
import { cutBibtex, cutGraph, cutLinks, cutRis, studyIds } from '../../src/lib/export/cut';
import { makeFile, type Whole } from '../../src/lib/export/files';
import { DATA_FILES, fileSize } from '../../src/lib/export/formats';
import { bibtexOf, risOf } from '../../src/lib/export/references';
import { linksFile, STUDY_FILES, studiesFile } from '../../src/lib/export/view-files';
import { filterGraph } from '../../src/lib/graph/filter';
import { makeGraph } from '../../src/lib/graph/graph';
import { publicGraph } from '../../src/lib/site/public-data';
import { hasTool, pipe } from './tools';

const { content } = loadContent('content');
const graph = makeGraph(toGraphData(content));
const whole: Whole = { graph, content, version: '9.9.9', title: 'The Gut-Skin Explorer' };
const files = new Map(DATA_FILES.map(({ name }) => [name, makeFile(name, whole)]));
const file = (name: (typeof DATA_FILES)[number]['name']): string => files.get(name)!;
const items = content.studies.map(cslOf);

/** Cases that the collection may not hold at the moment. */
const odd: CslItem[] = [
	{
		id: 'odd-2001',
		type: 'article-journal',
		title:
			'The role of <i>Staphylococcus aureus</i> & 5% T<sub>reg</sub> cells in José’s #1 “naïve” cohort: ' +
			'a very long title that goes on '.repeat(12).trim(),
		author: [
			{ family: 'Lødrup Carlsen', given: 'K. C.' },
			{ family: 'van der Veeken', given: 'J.' },
			{ literal: 'NCD Risk Factor Collaboration (NCD-RisC)' }
		],
		issued: { 'date-parts': [[2001]] },
		'container-title': 'Pigment Cell & Melanoma Research',
		DOI: '10.1000/a_b(c)d',
		PMID: '12345'
	},
	{ id: 'nobody-1999', type: 'article-journal', title: 'Nobody', note: 'Authors not listed.' }
];

const plain = (title: string): string => title.replace(/<\/?(?:i|b|sub|sup|span)[^>]*>/g, '');
/** Quotes and case are styled by readers; letters, digits and signs are not. */
const letters = (text: string): string =>
	plain(text)
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%&#{}]/gu, '');
const names = (item: { author?: readonly object[] }): string[] =>
	(item.author ?? []).map((name) => letters(Object.values(name).sort().join(' ')));
/** Families and given names in one string each, whatever a reader calls a particle. */
const sorted = (names: string[]): string[] => names.map((s) => [...s].sort().join(''));

function expectSame(read: readonly CslItem[], written: readonly CslItem[], distinct = false) {
	expect(read.length).toBe(written.length);
	const byId = new Map(read.map((item) => [item.id, item]));
	for (const item of written) {
		const back = byId.get(item.id);
		expect(letters(back?.title ?? ''), item.id).toBe(letters(item.title));
		// bibutils takes two authors of one name for one.
		const [is, should] = [sorted(names(back!)), sorted(names(item))];
		if (distinct) expect(new Set(is), item.id).toEqual(new Set(should));
		else expect(is, item.id).toEqual(should);
		expect(back!.DOI?.toLowerCase(), item.id).toBe(item.DOI?.toLowerCase());
		expect(letters(back!['container-title'] ?? '')).toBe(letters(item['container-title'] ?? ''));
		const [year] = back!.issued?.['date-parts']?.[0] ?? [];
		expect(year === undefined ? undefined : Number(year)).toBe(item.issued?.['date-parts'][0]![0]);
		if (item.note) expect(letters(JSON.stringify(back))).toContain(letters(item.note));
		if (item.PMID) expect(JSON.stringify(back)).toContain(item.PMID);
	}
}

const pandoc = (from: string, text: string): CslItem[] =>
	JSON.parse(pipe('pandoc', ['-f', from, '-t', 'csljson'], text).toString()) as CslItem[];

describe.skipIf(!hasTool('pandoc'))('references read by pandoc (needs pandoc)', () => {
	it('BibTeX', () => {
		expectSame(pandoc('bibtex', file('studies.bib')), items);
		const text = odd.map(bibtexOf).join('\n');
		const back = pandoc('bibtex', text);
		expectSame(back, odd);
		// Italics and a subscript arrive as such.
		expect(back[0]!.title).toMatch(/<i>(<span[^>]*>)?S(<\/span>)?taphylococcus aureus<\/i>/);
		expect(back[0]!.title).toContain('<sub>reg</sub>');
	});

	it('CSL-JSON', () => {
		expectSame(pandoc('csljson', file('studies.csl.json')), items);
		expectSame(pandoc('csljson', JSON.stringify(odd)), odd);
	});
});

/** One or several of the same element, as XML readers give them. */
const many = <T>(value: T | T[] | undefined): T[] =>
	value === undefined ? [] : ([value].flat() as T[]);

interface Mods {
	'@_ID': string;
	titleInfo: { title?: string; subTitle?: string };
	name?: { namePart: ModsPart | ModsPart[] } | { namePart: ModsPart | ModsPart[] }[];
	originInfo?: { dateIssued?: string };
	relatedItem?: { titleInfo: { title?: string } | { title?: string }[] };
	identifier: { '@_type': string; '#text': string } | { '@_type': string; '#text': string }[];
	note?: string | string[];
}
type ModsPart = string | { '#text': string };

/** Through bibutils to MODS, the Library of Congress's XML, and from that to what we compare. */
function risThroughMods(text: string): CslItem[] {
	const xml = pipe('ris2xml', [], text).toString();
	const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
	const { modsCollection } = parser.parse(xml) as { modsCollection: { mods: Mods | Mods[] } };
	return many(modsCollection.mods).map((mods) => {
		const ids = new Map(many(mods.identifier).map((i) => [i['@_type'], i['#text']]));
		const author = many(mods.name).map(({ namePart }) => ({
			literal: many(namePart)
				.map((part) => (typeof part === 'string' ? part : part['#text']))
				.join(' ')
		}));
		const year = mods.originInfo?.dateIssued;
		const doi = ids.get('doi');
		return {
			id: mods['@_ID'],
			type: 'article-journal',
			title: `${mods.titleInfo.title ?? ''} ${mods.titleInfo.subTitle ?? ''}`,
			...(author.length > 0 && { author }),
			...(year && { issued: { 'date-parts': [[Number(year)]] } }),
			'container-title': many(mods.relatedItem?.titleInfo).find((t) => t.title)?.title ?? '',
			...(doi && { DOI: doi }),
			note: many(mods.note).join(' ')
		};
	});
}

/** bibutils drops PubMed's number, and knows no DOI whose publisher has five digits; a test below looks for both. */
function comparable({ PMID: _, DOI, ...item }: CslItem): CslItem {
	return { ...item, ...(DOI && /^10\.\d{4}\//.test(DOI) && { DOI }) };
}

describe.skipIf(!hasTool('ris2xml'))('references read by bibutils (needs bibutils)', () => {
	it('RIS', () => {
		for (const list of [items, odd]) {
			const back = risThroughMods(list === items ? file('studies.ris') : odd.map(risOf).join('\n'));
			expectSame(back, list.map(comparable), true);
		}
	});
});

describe('references read as text', () => {
	it('have one entry a study, under its id', () => {
		const ids = content.studies.map((s) => s.id);
		expect([...file('studies.bib').matchAll(/^@article\{(.+),$/gm)].map((m) => m[1])).toEqual(ids);
		expect([...file('studies.ris').matchAll(/^ID {2}- (.+)$/gm)].map((m) => m[1])).toEqual(ids);
		expect(file('studies.ris').match(/^TY {2}- JOUR$/gm)).toHaveLength(ids.length);
		expect(file('studies.ris').match(/^ER {2}- $/gm)).toHaveLength(ids.length);
	});

	it('never name "et al." or a placeholder as a person', () => {
		const authors = [
			...file('studies.bib').matchAll(/^\tauthor = (.*)$/gm),
			...file('studies.ris').matchAll(/^AU {2}- (.*)$/gm)
		].map((m) => m[1]!);
		expect(authors.length).toBeGreaterThan(content.studies.length);
		for (const author of authors)
			expect(author).not.toMatch(/et\s+al|others|not (shown|listed)|\(authors/i);
		const listed = content.studies.filter((s) => listedAuthors(s).names.length > 0);
		expect(file('studies.bib').match(/^\tauthor = /gm)).toHaveLength(listed.length);
	});

	it('keep every line of RIS whole: a tag, and all of its value', () => {
		for (const line of file('studies.ris').split('\n'))
			expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
		expect(risOf(odd[0]!)).toContain(`TI  - ${plain(odd[0]!.title)}\n`);
	});

	it('carry DOI and PubMed number', () => {
		const ris = file('studies.ris');
		for (const { doi, pmid } of content.studies) {
			if (doi) expect(ris).toContain(`DO  - ${doi}\n`);
			if (pmid) expect(ris).toContain(`AN  - ${pmid}\n`);
		}
	});

	it('are read by Citation.js too', () => {
		const back = new Cite([JSON.parse(file('studies.csl.json'))].flat(), { generateGraph: false });
		expect(back.format('bibtex').match(/^@/gm)).toHaveLength(items.length);
	});
});

/** A reader of CSV that shares nothing with the writer: RFC 4180 in one loop. */
function readCsv(text: string): Record<string, string>[] {
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const c = text[i]!;
		if (quoted && c === '"' && text[i + 1] === '"') cell += text[i++];
		else if (c === '"') quoted = !quoted;
		else if (!quoted && (c === ',' || c === '\n')) {
			rows.at(-1)!.push(cell);
			cell = '';
			if (c === '\n') rows.push([]);
		} else cell += c;
	}
	const [head, ...body] = rows.filter((r) => r.length > 0);
	return body.map((row) => {
		expect(row.length).toBe(head!.length);
		return Object.fromEntries(head!.map((name, i) => [name, row[i]!]));
	});
}

const PYTHON_CSV =
	'import csv,sys,json,io;print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode("utf-8"))))))';
const python = hasTool('python3');
const table = (name: (typeof DATA_FILES)[number]['name']): Record<string, string>[] =>
	python
		? (JSON.parse(pipe('python3', ['-c', PYTHON_CSV], file(name)).toString()) as [])
		: readCsv(file(name));

describe(`tables read by ${python ? "Python's csv" : 'a reader of our own'}`, () => {
	it('studies', () => {
		const rows = table('studies.csv');
		expect(rows.map((r) => r.id)).toEqual(content.studies.map((s) => s.id));
		content.studies.forEach((s, i) => {
			expect(rows[i]).toMatchObject({
				title: s.title,
				authors: authorsText(s),
				year: String(s.year),
				journal: s.journal,
				doi: s.doi ?? '',
				pmid: s.pmid ?? '',
				finding: s.finding
			});
		});
	});

	it('nodes, links and claims', () => {
		expect(table('nodes.csv').map((r) => [r.id, r.label])).toEqual(
			graph.nodes.map((n) => [n.id, n.label])
		);
		expect(table('links.csv').map((r) => [r.id, r.sign, r.certainty, r.studies])).toEqual(
			graph.links.map((l) => [l.id, l.sign, l.certainty, String(l.studies)])
		);
		const claims = new Map(table('claims.csv').map((r) => [r.id, r]));
		expect(claims.size).toBe(content.claims.length);
		for (const claim of content.claims) {
			const row = claims.get(claim.id)!;
			expect(row.statement).toBe(claim.statement);
			expect(row.certainty).toBe(claim.certainty);
			const against = claim.studies.filter((s) => s.stance === 'contradicts').map((s) => s.id);
			expect(row.studies_against).toBe(against.join('; '));
		}
	});
});

describe('more tables', () => {
	it('popular statements', () => {
		const rows = table('checks.csv');
		expect(rows.map((r) => [r.id, r.statement])).toEqual(
			content.checks.map((c) => [c.id, c.claim])
		);
		content.checks.forEach((c, i) => expect(rows[i]!.studies).toBe(c.studies.join('; ')));
	});

	it('microbes, a row each, with their source', () => {
		const rows = table('microbes.csv');
		expect(rows.map((r) => [r.list, r.ncbi_taxonomy, r.direction_in_group_1])).toEqual(
			content.microbes.flatMap((s) => s.taxa.map((t) => [s.bsdbId, String(t.ncbi), s.direction]))
		);
		expect(new Set(rows.map((r) => r.source)).size).toBe(1);
		expect(rows[0]!.source).toMatch(/BugSigDB.*CC BY 4\.0/);
	});
});

const NETWORKX = `
import sys, json, io, networkx as nx
g = nx.read_graphml(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({"directed": g.is_directed(), "nodes": dict(g.nodes(data=True)),
  "edges": [[a, b, d] for a, b, d in g.edges(data=True)]}))`;
const hasNetworkx = hasTool('python3', '-c', 'import networkx');

interface Read {
	directed: boolean;
	nodes: Record<string, Record<string, unknown>>;
	edges: [string, string, Record<string, unknown>][];
}

function expectNetwork({ directed, nodes, edges }: Read) {
	expect(directed).toBe(true);
	expect(Object.keys(nodes).sort()).toEqual(graph.nodes.map((n) => n.id).sort());
	for (const node of graph.nodes)
		expect(nodes[node.id]).toMatchObject({ label: node.label, kind: node.kind });
	expect(edges.length).toBe(graph.links.length);
	const byEnds = new Map(edges.map(([a, b, data]) => [`${a}--${b}`, data]));
	for (const link of graph.links)
		expect(byEnds.get(link.id)).toMatchObject({
			sign: link.sign,
			certainty: link.certainty,
			contested: link.contested,
			studies: link.studies,
			claims: link.claims.length
		});
}

describe('the network', () => {
	it.skipIf(!hasNetworkx)('GraphML, read by networkx (needs python3-networkx)', () => {
		const said = pipe('python3', ['-c', NETWORKX], file('network.graphml'));
		expectNetwork(JSON.parse(said.toString()) as Read);
	});

	it('GraphML, read by graphology', () => {
		expect(XMLValidator.validate(file('network.graphml'))).toBe(true);
		const read = parseGraphml(GraphologyGraph, file('network.graphml'));
		expectNetwork({
			directed: read.directedSize === read.size,
			nodes: Object.fromEntries(read.mapNodes((id, data) => [id, data])),
			edges: read.mapEdges((_, data, a, b) => [a, b, data])
		});
	});

	it('Cytoscape JSON, read by Cytoscape.js', () => {
		const core = cytoscape({
			headless: true,
			...(JSON.parse(file('network.cyjs')) as cytoscape.CytoscapeOptions)
		});
		expect(core.data('version')).toBe('9.9.9');
		expectNetwork({
			directed: true,
			nodes: Object.fromEntries(core.nodes().map((n) => [n.id(), n.data()])),
			edges: core.edges().map((e) => [e.data('source'), e.data('target'), e.data()])
		});
	});
});

describe('what a view shows', () => {
	const all = publicGraph(graph, content);
	const studies = new Map(content.studies.map((s) => [s.id, s]));

	it('is all of it on the overview', () => {
		expect(cutGraph(all, graph, null)).toEqual(all);
	});

	it('is what touches the focus and clears the bar', () => {
		const bar = { who: 'people', sure: 'low' } as const;
		const left = filterGraph(graph, bar, studies);
		for (const node of graph.nodes) {
			const cut = cutGraph(all, left, node.id);
			const claims = cut.links.flatMap((l) => l.claims);
			for (const claim of claims) expect(left.claimById.has(claim.id)).toBe(true);
			for (const link of cut.links)
				expect(link).toMatchObject({
					sign: left.linkById.get(link.id)!.sign,
					certainty: left.linkById.get(link.id)!.certainty
				});
			if (!node.mentions)
				expect(claims.map((c) => c.id).sort()).toEqual(
					left.claims
						.filter((c) => [c.subject, c.object, c.mechanism].includes(node.id))
						.map((c) => c.id)
						.sort()
				);
			expect(cut.nodes.some((n) => n.id === node.id)).toBe(true);
			const ends = new Set(cut.links.flatMap((l) => [l.source, l.target]));
			for (const end of ends) expect(cut.nodes.some((n) => n.id === end)).toBe(true);
		}
	});

	it('takes the references of just its studies', () => {
		const cut = cutGraph(all, graph, graph.nodes.find((n) => n.kind === 'condition')!.id);
		const ids = studyIds(cut);
		expect(ids.size).toBeGreaterThan(3);
		const bib = cutBibtex(file('studies.bib'), ids);
		const ris = cutRis(file('studies.ris'), ids);
		expect(new Set([...bib.matchAll(/^@article\{(.+),$/gm)].map((m) => m[1]))).toEqual(ids);
		expect(new Set([...ris.matchAll(/^ID {2}- (.+)$/gm)].map((m) => m[1]))).toEqual(ids);
		expect(ris.match(/^ER {2}- /gm)).toHaveLength(ids.size);
	});
});

describe('a part', () => {
	const all = publicGraph(graph, content);
	const read = (name: (typeof DATA_FILES)[number]['name']) => Promise.resolve(file(name));

	it('of some links has their claims and ends and nothing else', () => {
		const ids = new Set(graph.links.slice(3, 8).map((l) => l.id));
		const cut = cutLinks(all, graph, ids);
		expect(new Set(cut.links.map((l) => l.id))).toEqual(ids);
		expect(cut.links).toEqual(all.links.filter((l) => ids.has(l.id)));
		expect(new Set(cut.nodes.map((n) => n.id))).toEqual(
			new Set(cut.links.flatMap((l) => [l.source, l.target]))
		);
	});

	it('of some links says what the bar leaves of them', async () => {
		const left = filterGraph(
			graph,
			{ who: 'anything', sure: 'low' },
			new Map(content.studies.map((s) => [s.id, s]))
		);
		const shrunk = left.links.filter(
			(l) => l.claims.length < graph.linkById.get(l.id)!.claims.length
		);
		expect(shrunk.length).toBeGreaterThan(0);
		const text = await linksFile('claims', new Set(shrunk.map((l) => l.id)), {
			graph: left,
			name: 'x',
			version: '1',
			read
		});
		expect(new Set(readCsv(text).map((r) => r.id))).toEqual(
			new Set(shrunk.flatMap((l) => l.claims.map((c) => c.id)))
		);
	});

	it('of some studies has just these in every form', async () => {
		const ids = new Set(content.studies.filter((s) => s.year > 2020).map((s) => s.id));
		const found: Record<string, (text: string) => string[]> = {
			json: (t) => (JSON.parse(t) as { studies: { id: string }[] }).studies.map((s) => s.id),
			studies: (t) => readCsv(t).map((r) => r.id!),
			bibtex: (t) => [...t.matchAll(/^@article\{(.+),$/gm)].map((m) => m[1]!),
			ris: (t) => [...t.matchAll(/^ID {2}- (.+)$/gm)].map((m) => m[1]!),
			csl: (t) => (JSON.parse(t) as CslItem[]).map((item) => item.id)
		};
		expect(STUDY_FILES.map((f) => f.id).sort()).toEqual(Object.keys(found).sort());
		for (const [id, readBack] of Object.entries(found))
			expect(new Set(readBack(await studiesFile(id, ids, read))), id).toEqual(ids);
	});
});

describe('the list of files', () => {
	it('gives sizes as people read them', () => {
		expect([0, 999, 1000, 1440, 9960, 12_345, 999_600, 1_440_000].map(fileSize)).toEqual([
			'0 bytes',
			'999 bytes',
			'1 kB',
			'1.4 kB',
			'10 kB',
			'12 kB',
			'1 MB',
			'1.4 MB'
		]);
	});

	it('makes the same bytes every time, and none is empty', () => {
		for (const { name } of DATA_FILES) {
			expect(file(name).length, name).toBeGreaterThan(200);
			expect(makeFile(name, whole) === file(name), name).toBe(true);
		}
	});

	it('holds no machine path and no record of where we read things', () => {
		const seen = content.studies.flatMap((s) => [s.seen ?? []].flat()).filter((s) => s.length > 40);
		expect(seen.length).toBeGreaterThan(0);
		for (const { name } of DATA_FILES)
			for (const place of seen) expect(file(name).includes(place), `${name}: ${place}`).toBe(false);
	});
});

it('CI installs what these tests need', () => {
	const run = readFileSync('.ci/run', 'utf8');
	for (const name of ['pandoc', 'bibutils', 'python3-networkx', 'librsvg2-bin'])
		expect(run).toContain(name);
});
