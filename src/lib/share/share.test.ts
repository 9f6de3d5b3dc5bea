/** Which address is given away, who can follow it, and how a page is cited in the browser. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { pageLink, reachOf, siteRoot, viewLink } from './address';
import { citeHere } from './cite-here';

const here = {
	origin: 'http://h:1',
	base: '/gs/',
	path: '/checks/',
	search: '?verdict=wrong',
	hash: '#k-1'
};

describe('the address that is given away', () => {
	it('is the one the site knows of itself, else the one in the browser', () => {
		expect(pageLink('https://x.org/gut', here)).toBe('https://x.org/gut/checks/?verdict=wrong#k-1');
		expect(pageLink(undefined, here)).toBe('http://h:1/gs/checks/?verdict=wrong#k-1');
		expect(siteRoot('https://x.org', here)).toBe('https://x.org/');
		expect(siteRoot(undefined, here)).toBe('http://h:1/gs/');
	});

	it('is without the anchors of skip links', () => {
		expect(pageLink(undefined, { ...here, hash: '#main' })).not.toContain('#');
		expect(pageLink(undefined, { ...here, hash: '' })).not.toContain('#');
	});

	it('of a View is its page, with what is asked of the evidence', () => {
		const view = { focus: 'psoriasis', who: 'people', sure: 'low' } as const;
		expect(viewLink('https://x.org/', view, graph)).toBe(
			'https://x.org/conditions/psoriasis/?who=people&sure=low'
		);
	});

	it.each([
		['https://example.org/', 'everywhere'],
		['https://10.example.org/', 'everywhere'],
		['http://8.8.8.8/', 'everywhere'],
		['http://localhost:4173/', 'machine'],
		['http://127.0.0.1/', 'machine'],
		['http://[::1]:80/', 'machine'],
		['file:///home/a/index.html', 'machine'],
		['http://192.168.1.20:8080/', 'network'],
		['http://172.20.0.1/', 'network'],
		['http://172.32.0.1/', 'everywhere'],
		['http://school.local/', 'network'],
		['http://intranet/', 'network']
	] as const)('%s can be followed from: %s', (address, reach) => {
		expect(reachOf(address)).toBe(reach);
	});
});

describe('the citation of a page that the build wrote none for', () => {
	const site = { title: 'The Gut-Skin Explorer', version: '1.2.3' };
	const titles = ['Evidence matrix', 'Is it true?', 'Glossary and A–Z', '50% of A & B_c #1 “x” $5'];

	it.each(titles)('is read back as what was written: %s', (title) => {
		const cited = citeHere({ path: '/matrix/', title, site, address: 'https://x.org/matrix/' });
		for (const form of [cited.bibtex, cited.ris]) {
			const [item] = new Cite(form, { generateGraph: false }).data;
			expect(item!['title']).toBe(title);
			expect(item!['URL']).toBe('https://x.org/matrix/');
			expect(JSON.stringify(item!['author'])).toContain('The Gut-Skin Explorer');
		}
		expect(cited.text).toContain(`${title}`);
		expect(cited.text).not.toMatch(/[?.!]\. /);
	});

	it('has no address where nobody knows one', () => {
		const cited = citeHere({ path: '/', title: 'A', site, address: undefined });
		expect(cited.text + cited.bibtex + cited.ris).not.toMatch(/undefined|http|url|UR {2}-/);
	});
});
