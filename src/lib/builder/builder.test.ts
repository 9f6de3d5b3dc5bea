/** What the builder is set to, in its address and back; and the file it makes for platforms that take only files. */
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { EMBED_THEMES, PANELS } from '../embed/options';
import { graph } from '../graph/data';
import { SURE, WHO } from '../graph/types';
import { svgOfView } from '../picture/view-picture';
import { htmlPage } from './html-page';
import {
	builderPath,
	DEFAULT_STATE,
	FORMS,
	HEIGHTS,
	pixels,
	readState,
	WIDTHS,
	writeState,
	type BuilderState
} from './state';

const state: fc.Arbitrary<BuilderState> = fc.record({
	view: fc.record({
		focus: fc.constantFrom(null, ...graph.nodes.map((n) => n.id)),
		who: fc.constantFrom(...WHO),
		sure: fc.constantFrom(...SURE)
	}),
	options: fc.record({
		controls: fc.boolean(),
		theme: fc.constantFrom(...EMBED_THEMES),
		panel: fc.constantFrom(...PANELS),
		autoHeight: fc.constant(false)
	}),
	form: fc.constantFrom(...FORMS),
	width: fc.option(fc.integer(WIDTHS), { nil: undefined }),
	height: fc.integer(HEIGHTS)
});

describe('the address of the builder', () => {
	it('says what it is set to, and nothing else', () => {
		fc.assert(
			fc.property(state, (given) => {
				expect(readState(new URLSearchParams(writeState(given)), graph)).toEqual(given);
			})
		);
		expect(builderPath({})).toBe('/embed-builder');
		expect(builderPath({ view: { focus: 'acne', who: 'people', sure: 'any' } })).toBe(
			'/embed-builder?focus=acne&who=people'
		);
	});

	it('is never an error: what is not understood is as by default', () => {
		const words = fc.constantFrom(
			'focus',
			'who',
			'sure',
			'theme',
			'panel',
			'as',
			'width',
			'height'
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(words, fc.string())), (pairs) => {
				const read = readState(new URLSearchParams(pairs), graph);
				expect(readState(new URLSearchParams(writeState(read)), graph)).toEqual(read);
			})
		);
		for (const bad of ['width=279', 'width=99999', 'height=1e3', 'height=auto', 'as=x', 'focus=x'])
			expect(readState(new URLSearchParams(bad), graph)).toEqual(DEFAULT_STATE);
		expect(pixels('  600', WIDTHS)).toBeUndefined();
	});
});

it('a View as one HTML file: picture and words, nothing from anywhere, its title kept as text', () => {
	const view = { focus: 'psoriasis', who: 'anything', sure: 'any' } as const;
	const svg = svgOfView(graph, view, {
		orientation: 'landscape',
		source: { title: 'T', version: '1' }
	});
	const page = parse(
		htmlPage({ title: 'A <b> & "c"', svg, words: ['One & two.'], address: 'https://x.org/a/?b&c' })
	);
	expect(page.querySelector('h1')!.text).toBe('A <b> & "c"');
	expect(page.querySelectorAll('svg [data-node]').length).toBeGreaterThan(5);
	expect(page.querySelector('li')!.text).toBe('One & two.');
	expect(page.querySelector('p a')!.getAttribute('href')).toBe('https://x.org/a/?b&c');
	expect(page.querySelectorAll('[src], link, script')).toEqual([]);
});
