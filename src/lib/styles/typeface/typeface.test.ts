import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontFile, WEIGHTS } from '$lib/previews/render';
import { LETTERS } from './letters';
import { rangesOf } from './ranges';

const open = (file: string): fontkit.Font => fontkit.openSync(file) as fontkit.Font;

describe.each(WEIGHTS)('the small file of weight %i', (weight) => {
	const small = open(`src/lib/styles/typeface/letters-${weight}.woff2`);
	const whole = open(fontFile(weight));

	test('holds exactly the letters it is said to hold', () => {
		const held = small.characterSet.filter((code) => code >= 32 && code < 0xfff0);
		expect(held.map((code) => String.fromCodePoint(code)).toSorted()).toEqual(
			[...LETTERS].toSorted()
		);
	});

	test('sets every word as wide as the whole typeface, kerning and all', () => {
		expect(small.layout('AVATAR').advanceWidth).not.toBe(
			[...'AVATAR'].reduce((sum, c) => sum + small.layout(c).advanceWidth, 0)
		);
		const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(word, (letters) => {
				const text = letters.join('');
				expect(small.layout(text).advanceWidth).toBe(whole.layout(text).advanceWidth);
			})
		);
	});
});

test('all other letters of the Latin files are in the second family', () => {
	const rules = readFileSync('src/lib/styles/fonts.css', 'utf8').match(/@font-face\s*\{[^}]*\}/g)!;
	const range = rangesOf(open(fontFile(400)).characterSet, LETTERS);
	for (const weight of WEIGHTS) {
		const rule = rules.find(
			(r) => r.includes('Atkinson Extended') && r.includes(`next-latin-${weight}-normal`)
		);
		expect(
			rule
				?.match(/unicode-range:([^;]*)/)?.[1]
				?.trim()
				.replace(/\s+/g, ' ')
		).toBe(range);
	}
});

test('ranges leave out what they are told to leave out', () => {
	expect(rangesOf([32, 65, 66, 67, 68, 0x131, 0xfffd], ' C')).toBe('U+0041-0042, U+0044, U+0131');
});
