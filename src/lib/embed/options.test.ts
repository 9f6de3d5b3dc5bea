import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	DEFAULT_OPTIONS,
	EMBED_THEMES,
	OPTION_NAMES,
	PANELS,
	readOptions,
	writeOptions
} from './options';

const options = fc.record({
	controls: fc.boolean(),
	theme: fc.constantFrom(...EMBED_THEMES),
	panel: fc.constantFrom(...PANELS),
	autoHeight: fc.boolean()
});

it('come back from the query as they went in', () => {
	fc.assert(
		fc.property(options, (o) => {
			const query = new URLSearchParams();
			writeOptions(o, query);
			expect(readOptions(query)).toEqual(o);
			for (const key of query.keys()) expect(OPTION_NAMES).toContain(key);
		})
	);
});

it('that say nothing new write nothing', () => {
	const query = new URLSearchParams();
	writeOptions(DEFAULT_OPTIONS, query);
	expect(query.toString()).toBe('');
});

it.each([
	'',
	'theme=purple&panel=&height=400&controls=maybe',
	'theme=__proto__&panel=constructor&controls=',
	'utm_source=x&THEME=dark',
	'panel[]=full&theme=dark%00'
])('that nobody understands are ignored: %s', (text) => {
	expect(readOptions(new URLSearchParams(text))).toEqual(DEFAULT_OPTIONS);
});

it('are read from any query without an error', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const o = readOptions(new URLSearchParams(text));
			expect(PANELS).toContain(o.panel);
			expect(EMBED_THEMES).toContain(o.theme);
		})
	);
});
