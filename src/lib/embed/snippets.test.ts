import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { graph } from '../graph/data';
import { SURE, WHO } from '../graph/types';
import { viewFromUrl } from '../view/view';
import { EMBED_THEMES, PANELS, readOptions } from './options';
import {
	elementSnippet,
	embedAddress,
	iframeSnippet,
	lmsSnippet,
	markdownSnippet,
	pageAddress,
	scriptSnippet,
	type SnippetInput
} from './snippets';

const input = fc.record({
	site: fc.constantFrom('https://example.org', 'https://example.org/', 'http://a.example/b/c/'),
	view: fc.record({
		focus: fc.constantFrom(null, ...graph.nodes.map((n) => n.id)),
		who: fc.constantFrom(...WHO),
		sure: fc.constantFrom(...SURE)
	}),
	options: fc.record({
		controls: fc.boolean(),
		theme: fc.constantFrom(...EMBED_THEMES),
		panel: fc.constantFrom(...PANELS)
	}),
	title: fc.string({ minLength: 1 })
}) satisfies fc.Arbitrary<SnippetInput>;

const inside = (address: string, site: string, prefix: string): URL => {
	const start = site.replace(/\/*$/, '') + prefix;
	expect(address.startsWith(`${start}/`)).toBe(true);
	return new URL(address.slice(start.length), 'http://x');
};

describe('whatever is shown', () => {
	it('its address means the same View and options again', () => {
		fc.assert(
			fc.property(input, (given) => {
				const url = inside(embedAddress(given, graph), given.site, '/embed');
				expect(url.pathname.endsWith('/')).toBe(true);
				expect(viewFromUrl(url.pathname, url.searchParams, graph)).toEqual(given.view);
				expect(readOptions(url.searchParams)).toMatchObject(given.options);
				const page = inside(pageAddress(given, graph), given.site, '');
				expect(viewFromUrl(page.pathname, page.searchParams, graph)).toEqual(given.view);
			})
		);
	});

	it('every snippet is markup that says exactly that, whatever its title holds', () => {
		fc.assert(
			fc.property(input, (given) => {
				const title = given.title;
				const frame = parse(iframeSnippet(given, graph)).querySelectorAll('*');
				expect(frame.map((e) => e.tagName)).toEqual(['IFRAME']);
				expect(frame[0]!.getAttribute('src')).toBe(embedAddress(given, graph));
				expect(frame[0]!.getAttribute('title')).toBe(title);
				// Where styles are taken out, it still has a size.
				expect(frame[0]!.getAttribute('width')).toBe('100%');
				expect(Number(frame[0]!.getAttribute('height'))).toBeGreaterThan(0);

				const script = parse(scriptSnippet(given, graph)).querySelectorAll('*');
				expect(script.map((e) => e.tagName)).toEqual(['A', 'SCRIPT']);
				expect(script[0]!.getAttribute('href')).toBe(embedAddress(given, graph));

				const element = parse(elementSnippet(given, graph)).querySelectorAll('*');
				expect(element.map((e) => e.tagName)).toEqual(['SCRIPT', 'GUT-SKIN-DIAGRAM', 'A']);
				expect(element[1]!.getAttribute('focus') ?? null).toBe(given.view.focus);
				expect(element[1]!.getAttribute('in-whom') ?? 'anything').toBe(given.view.who);
				expect(element[1]!.getAttribute('how-sure') ?? 'any').toBe(given.view.sure);
				expect(element[1]!.getAttribute('theme') ?? 'auto').toBe(given.options.theme);

				const lms = parse(lmsSnippet(given, graph)).querySelectorAll('*');
				expect(lms.map((e) => e.tagName)).toEqual(['DIV', 'IFRAME', 'P', 'A']);
			})
		);
	});
});

it('a picture in Markdown leads to its page', () => {
	const view = { focus: 'psoriasis', who: 'anything', sure: 'low' } as const;
	expect(
		markdownSnippet(
			{ site: 'https://example.org', view, title: 'Pso [1]' },
			graph,
			'https://example.org/a b.svg'
		)
	).toBe(
		'[![Pso \\[1\\]](https://example.org/a%20b.svg)](https://example.org/conditions/psoriasis/?sure=low)'
	);
});
