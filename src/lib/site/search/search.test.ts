import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../content/load';
import { toGraphData } from '../../content/graph-data';
import { makeGraph } from '../../graph/graph';
import { searchDocs } from '../search-docs';
import { announce, indexTerms, queryTerms, SiteSearch, type SearchDoc } from './search';

describe('cutting texts into terms', () => {
	it('finds a name with a hyphen in pieces and as one word', () => {
		expect(indexTerms('IL-17')).toEqual(['il', '17', 'il17']);
	});

	it('reads a joint with a digit in a query as one name, any other as two words', () => {
		expect(queryTerms('il-17')).toEqual(['il17']);
		expect(queryTerms('leaky-gut')).toEqual(['leaky', 'gut']);
	});

	it('spells Greek letters out and drops accents', () => {
		expect(queryTerms('TNF-α')).toEqual(['tnf', 'alpha']);
		expect(queryTerms('Navarro-López')).toEqual(['navarro', 'lopez']);
	});

	it('leaves nothing of a query without letters or digits', () => {
		expect(queryTerms(' -/ ')).toEqual([]);
	});
});

describe('searching the real content', () => {
	let docs: SearchDoc[];
	let search: SiteSearch;
	beforeAll(() => {
		const { content } = loadContent('content');
		docs = searchDocs(makeGraph(toGraphData(content)), content);
		search = new SiteSearch(docs);
	});

	const first = (query: string) => search.find(query).groups[0]?.shown[0];
	const ids = (query: string) => search.find(query).groups.flatMap((g) => g.shown.map((d) => d.id));

	it.each([
		['IL17', 'il-17'],
		['il-17', 'il-17'],
		['eczema', 'atopic-dermatitis'],
		['psoriasys', 'psoriasis'],
		['psor', 'psoriasis'],
		['PSORIASIS', 'psoriasis'],
		['De Pessemier', 'de-pessemier-2021'],
		['butyrate', 'butyrate']
	])('finds "%s" first', (query, id) => {
		expect(first(query)?.id).toBe(id);
	});

	it('finds everyday words for a leaky gut', () => {
		const paths = search.find('leaky gut').groups.flatMap((g) => g.shown.map((d) => d.path));
		expect(paths.some((path) => /gut-barrier|zonulin|leaky|permeab|barrier/.test(path))).toBe(true);
	});

	it('groups what it finds and counts all of it', () => {
		const result = search.find('probiotic');
		expect(result.groups.length).toBeGreaterThan(2);
		expect(result.total).toBe(result.groups.reduce((sum, group) => sum + group.total, 0));
		for (const group of result.groups) expect(group.shown.length).toBeLessThanOrEqual(6);
	});

	it('says so when only some of the words are found', () => {
		const result = search.find('butyrate zeppelin');
		expect(result.loose).toBe(true);
		expect(ids('butyrate zeppelin')).toContain('butyrate');
	});

	it('finds nothing in nonsense, without failing', () => {
		expect(search.find('xqzvkj').total).toBe(0);
		expect(search.find('').total).toBe(0);
		expect(search.find('***').total).toBe(0);
	});

	it('does not take one short name for another', () => {
		expect(ids('IL17')).not.toContain('il-10');
	});

	it('lists every node, with an address of its own', () => {
		const paths = docs.map((doc) => doc.path);
		expect(new Set(paths).size).toBe(paths.length);
		expect(docs.every((doc) => doc.label.length > 0)).toBe(true);
	});

	it('never shows where a record was read, nor marks of our prose', () => {
		expect(JSON.stringify(docs)).not.toMatch(/"seen"|\[@|\[\[/);
	});

	it('speaks the count', () => {
		expect(announce('butyrate', search.find('butyrate'))).toMatch(/^\d+ results?: \d+ in /);
		expect(announce('xqzvkj', search.find('xqzvkj'))).toBe('Nothing found for xqzvkj.');
		expect(announce(' ', search.find(' '))).toBe('');
	});
});
