import { mdsvex } from 'mdsvex';
import { resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { CONTENT_OK } from './broken';
import { readTerms } from './index.js';
import { loadContent } from './load';
import { citesIn, inlineLabel, linksIn, markProse, proseMarkup, termFinder } from './prose.js';

const terms = {
	nodes: [
		{ id: 'gut-wall', label: 'Gut wall', words: 'gut wall' },
		{ id: 'il-17', label: 'IL-17', words: 'IL-17' }
	],
	glossary: [
		{ id: 'trial', term: 'trial', aliases: ['trials', 'randomised trial'], text: 'A "fair" test.' },
		{ id: 'or', term: 'odds ratio', aliases: ['OR'], text: 'See [[trial|a trial]] [@x-1].' },
		{ id: 'wall', term: 'gut wall', aliases: ["Crohn's wall"], text: 'The lining.' }
	]
};
const html = (text: string, self?: string) => markProse(text, terms, self).html;
/** Only which words are explained. */
const explained = (text: string, self?: string) =>
	[...html(text, self).matchAll(/<Term id="([\w-]+)"[^>]*>([^<]*)</g)].map((m) => `${m[1]}:${m[2]}`);

describe('citesIn and linksIn', () => {
	it('find one and several ids', () => {
		const text = 'One [@c-a]. Two [@b-1; @c-2].';
		expect(citesIn(text)).toEqual([
			{ id: 'c-a', offset: 4 },
			{ id: 'b-1', offset: 16 },
			{ id: 'c-2', offset: 16 }
		]);
		expect(linksIn('See [[a]] and [[b-c|these\nwords]].')).toEqual([
			{ id: 'a', words: undefined, offset: 4 },
			{ id: 'b-c', words: 'these\nwords', offset: 14 }
		]);
	});
});

describe('inlineLabel', () => {
	it.each([
		['Gut barrier', 'a stronger gut barrier', 'gut barrier'],
		['Mediterranean diet', 'a more Mediterranean diet', 'Mediterranean diet'],
		['IL-17', 'more IL-17', 'IL-17'],
		['UV light', 'more UV on skin', 'UV light'],
		['Atopic dermatitis (eczema)', 'more or worse eczema', 'atopic dermatitis']
	])('%s', (label, quantity, words) => {
		expect(inlineLabel(label, quantity)).toBe(words);
	});
});

describe('termFinder', () => {
	const found = (text: string) => {
		const hits: string[] = [];
		termFinder(terms.glossary)(text, (id, word) => (hits.push(`${id}:${word}`), word));
		return hits;
	};

	it('takes whole words in any case, longest first', () => {
		expect(found('Trials and a Randomised\ntrial.')).toEqual([
			'trial:Trials',
			'trial:Randomised\ntrial'
		]);
		expect(found('a retrial, trialled, pre-trial, trial-ready')).toEqual([]);
	});

	it('wants capitals where the name is all capitals', () => {
		expect(found('this or that')).toEqual([]);
		expect(found('an OR of 2')).toEqual(['or:OR']);
	});

	it('does not mind which apostrophe', () => {
		expect(found('the Crohn’s wall')).toEqual(['wall:Crohn’s wall']);
	});

	it('leaves everything as it is without terms', () => {
		expect(termFinder([])('trial', () => 'x')).toBe('trial');
	});
});

describe('markProse', () => {
	it('turns citations into Cite', () => {
		expect(html('<p>So [@c-a; @b-1].</p>')).toBe("<p>So <Cite ids={['c-a', 'b-1']} />.</p>");
	});

	it('turns links into NodeLink or, for the glossary, Term', () => {
		expect(html('<p>See [[gut-wall]].</p>')).toBe(
			'<p>See <NodeLink id="gut-wall">gut wall</NodeLink>.</p>'
		);
		expect(html('<p>[[il-17|this <em>one</em>]]</p>')).toBe(
			'<p><NodeLink id="il-17">this <em>one</em></NodeLink></p>'
		);
		expect(explained('<p>[[trial|a fair test]]</p>')).toEqual(['trial:a fair test']);
	});

	it('sends the explanation along, as plain words that are safe in an attribute', () => {
		expect(html('<p>OR</p>')).toContain('text="See a trial."');
		expect(html('<p>trial</p>')).toContain('text="A &#34;fair&#34; test."');
	});

	it('keeps the words of a link to nothing, which the content check reports', () => {
		expect(html('<p>[[nothing|some words]] [[nowhere]]</p>')).toBe('<p>some words nowhere</p>');
	});

	it('explains the first use of a term, once a page', () => {
		expect(explained('<p>Two trials.</p><p>A trial and an odds ratio.</p>')).toEqual([
			'trial:trials',
			'or:odds ratio'
		]);
		expect(explained('<p>[[trial]] and a trial</p>')).toEqual(['trial:trial']);
	});

	it('explains nothing in headings, links and code', () => {
		expect(
			explained('<h2>The trial</h2><p><a href="/trial">trial</a> <code>trial</code> [[il-17|trial]]</p>')
		).toEqual([]);
		expect(explained('<h2>The trial</h2><p>A trial.</p>')).toEqual(['trial:trial']);
	});

	it('does not explain a page by itself', () => {
		expect(explained('<p>The gut wall.</p>', 'gut-wall')).toEqual([]);
		expect(explained('<p>The gut wall.</p>', 'il-17')).toEqual(['wall:gut wall']);
	});

	it('marks links in headings, and gives back the space that Markdown eats', () => {
		expect(html('<h2>On [[il-17]]</h2>')).toContain('<NodeLink id="il-17">');
		expect(html('<p>[[il-17]][@c-a]</p>')).toContain('</NodeLink> <Cite');
	});

	it('says which components it used', () => {
		expect(markProse('<p>trial [@c-a]</p>', terms).components).toEqual(['Cite', 'Term']);
		expect(markProse('<p>Nothing.</p>', terms).components).toEqual([]);
	});
});

describe('proseMarkup', () => {
	const run = async (markdown: string, filename = '/anywhere/content/skin/itch.md') => {
		const made = await mdsvex({ extensions: ['.md'], smartypants: true }).markup({
			content: markdown,
			filename
		});
		const code = made?.code ?? markdown;
		const marked = await proseMarkup(terms).markup?.({ content: code, filename });
		return marked?.code ?? code;
	};

	it('imports what it uses and drops the front matter', async () => {
		const code = await run('---\nid: itch\nlabel: Itch\n---\n\nA [[il-17]] "trial" [@c-a].\n');
		expect(code).not.toContain('metadata');
		expect(code).toContain("import Cite from '$lib/panel/prose/Cite.svelte';");
		expect(code).toContain("import Term from '$lib/panel/prose/Term.svelte';");
		expect(code).toContain("<Cite ids={['c-a']} />");
		expect(code).toContain('“<Term id="trial"');
	});

	it('keeps Markdown alive around a mark that begins a paragraph or a list item', async () => {
		const code = await run('[[il-17]] is **strong**.\n\n- [[gut-wall]] is *weak*\n');
		expect(code).toContain('<p><NodeLink id="il-17">IL-17</NodeLink> is <strong>strong</strong>.</p>');
		expect(code).toContain('<em>weak</em>');
	});

	it('leaves other files alone', async () => {
		const group = proseMarkup(terms);
		expect(await group.markup?.({ content: 'trial', filename: '/src/routes/+page.svelte' })).toBe(
			undefined
		);
	});

	it('asks for the terms again for every file', async () => {
		let asked = 0;
		const group = proseMarkup(() => ((asked += 1), terms));
		await group.markup?.({ content: '<p>a</p>', filename: 'content/skin/a.md' });
		await group.markup?.({ content: '<p>b</p>', filename: 'content/skin/b.md' });
		expect(asked).toBe(2);
	});

	it('makes Svelte of every page there is', async () => {
		const { content } = loadContent(resolve('content'));
		const real = proseMarkup(readTerms());
		for (const { file, prose } of [...content.nodes, ...content.horizon, ...content.pages]) {
			const made = await mdsvex({ extensions: ['.md'], smartypants: true }).markup({
				content: prose,
				filename: file
			});
			const marked = await real.markup?.({ content: made?.code ?? '', filename: file });
			const code = marked?.code ?? '';
			expect(code, file).not.toMatch(/\[\[|\[@/);
			expect(() => compile(code, { filename: file, generate: 'server' }), file).not.toThrow();
		}
	});
});

describe('readTerms', () => {
	it('reads glossary and nodes without the schema', () => {
		const { glossary, nodes } = readTerms(CONTENT_OK);
		expect(glossary.map((t) => t.id)).toEqual(['placebo', 'randomised-trial']);
		expect(nodes.find((n) => n.id === 'gut-wall')).toEqual({
			id: 'gut-wall',
			label: 'Gut wall',
			words: 'gut wall'
		});
		expect(nodes.map((n) => n.id)).not.toContain('patch');
	});

	it('reads again only what has changed', () => {
		expect(readTerms(CONTENT_OK)).toBe(readTerms(CONTENT_OK));
	});
});
