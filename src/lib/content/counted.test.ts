import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { typedFigures } from './counted';

const found = (text: string) => [...typedFigures(text)].map((f) => f.words);

describe('a typed figure of the collection', () => {
	test.each([
		['The site rests on 265 studies.', ['265 studies']],
		['There are nine ramps, none above low.', ['nine ramps']],
		['Our collection holds two small studies on this.', ['two small studies']],
		['It makes 155 claims. Of these, 3 tested claims are sure.', ['155 claims', '3 tested claims']],
		['We have [#links] links and [#claims] claims.', []],
		['A review of 41 studies found it [@gether-2018].', []],
		['In 64 pooled trials it did not.', []],
		['Two studies disagree.', []],
		['Draw a chain of two links.', []]
	])('%s', (text, words) => expect(found(text)).toEqual(words));

	it('is found where it stands', () => {
		const text = 'First a word. Then [#claims] claims from 265 studies.';
		const [figure] = typedFigures(text);
		expect(text.slice(figure!.offset)).toMatch(/^265 studies/);
	});
});

/** What a component says itself: its markup, without scripts, styles, comments and expressions. */
const spokenBy = (source: string): string =>
	source
		.replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

it('no component types a figure of the collection', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) =>
		f.endsWith('.svelte')
	);
	expect(files.length).toBeGreaterThan(50);
	const typed = files.flatMap((f) =>
		found(spokenBy(readFileSync(join('src', f), 'utf8'))).map((words) => `${f}: ${words}`)
	);
	expect(typed).toEqual([]);
	// The reader sees through markup.
	expect(found(spokenBy('<p>Over <b>265</b> studies, {n} links</p><!-- 9 claims -->'))).toEqual([
		'265 studies'
	]);
});
