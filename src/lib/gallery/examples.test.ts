import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readState } from '../builder/state';
import { readOptions } from '../embed/options';
import { graph } from '../graph/data';
import { examples } from '../paths/examples';
import { viewFromUrl, viewToPath } from '../view/view';
import { aloneAt, exampleBody, exampleCode, galleryExamples, scriptOf } from './examples';

const SITE = 'https://example.org/gut/';
const { from, to } = examples(graph, 1)[0]!;
const all = galleryExamples(graph, { from, to });
const code = (id: string) =>
	exampleCode(
		all.find((e) => e.id === id)!,
		SITE,
		graph
	);

describe('the examples', () => {
	it('differ in what they show, have ids of their own, and use every form that is code', () => {
		expect(new Set(all.map((e) => e.id)).size).toBe(all.length);
		expect(new Set(all.map((e) => viewToPath(e.view, graph))).size).toBe(all.length);
		expect(new Set(all.map((e) => e.form))).toEqual(new Set(['frame', 'script', 'element', 'lms']));
	});

	it.each(all.map((e) => [e.id, e] as const))(
		'%s: its code leads to what it shows',
		(_, example) => {
			const html = parse(exampleCode(example, SITE, graph));
			const at = html.querySelector('iframe')?.getAttribute('src');
			const link = html.querySelector('a')?.getAttribute('href');
			const address = new URL((at ?? link)!);
			expect(address.href.startsWith(SITE)).toBe(true);
			const path = address.pathname.replace(/^\/gut(\/embed)?/, '').replace(/(.)\/$/, '$1');
			expect(viewFromUrl(path, address.searchParams, graph)).toEqual(example.view);
			if (at) {
				expect(readOptions(address.searchParams)).toMatchObject(example.options);
				expect(html.querySelector('iframe')!.getAttribute('title')).toBeTruthy();
				expect(html.querySelector('iframe')!.getAttribute('loading')).toBe('lazy');
			}
		}
	);

	it('can be changed: the builder opens set to each, the path finder to the path', () => {
		for (const { change, view, form, height } of all) {
			const [path, query = ''] = change.path.split('?');
			const params = new URLSearchParams(query);
			if (view.path) expect(viewFromUrl(path!, params, graph)).toEqual(view);
			else {
				expect(path).toBe('/embed-builder');
				expect(readState(params, graph)).toMatchObject({ view, form, height });
			}
		}
	});

	it('stand on our page as they are copied, but for what our page brings itself', () => {
		for (const example of all) {
			const body = exampleBody(example, SITE, graph);
			expect(exampleCode(example, SITE, graph)).toContain(body.trim());
			expect(body).not.toMatch(/<(script|style)/);
			expect(scriptOf(example) !== null).toBe(/<script/.test(exampleCode(example, SITE, graph)));
			expect(aloneAt(example, graph)).toMatch(/^\/embed\//);
		}
	});

	it('say what they must: the colours of the element, the bar of the frame, a link for the platform', () => {
		expect(code('own-colours')).toMatch(/<style>\ngut-skin-diagram \{\n {2}--gut-skin-paper: #/);
		expect(code('strict')).toMatch(/who=people&amp;sure=low/);
		expect(code('class')).toMatch(/<\/iframe><\/div>\n<p><a href="https:\/\/example\.org\/gut\//);
		expect(code('path')).toContain(`/embed/paths/?from=${from}&amp;to=${to}"`);
	});
});
