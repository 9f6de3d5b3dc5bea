/**
 * Writes the two small files of the typeface below `src/lib/styles/typeface`: the letters of `letters.ts`, with all
 * their kerning, from the whole Latin faces. Prints which letters are left to the second family, as the
 * `unicode-range` for `fonts.css`. Run `npm run typeface` after changing the letters or the typeface.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { fontFile, WEIGHTS } from '../src/lib/previews/render';
import { LETTERS } from '../src/lib/styles/typeface/letters';
import { rangesOf } from '../src/lib/styles/typeface/ranges';

for (const weight of WEIGHTS) {
	const whole = readFileSync(fontFile(weight));
	const small = await subsetFont(whole, LETTERS, { targetFormat: 'woff2' });
	writeFileSync(
		new URL(`../src/lib/styles/typeface/letters-${weight}.woff2`, import.meta.url),
		small
	);
	console.log(`${weight}: ${small.length} bytes of ${whole.length}`);
}
const { characterSet } = fontkit.openSync(fontFile(400)) as fontkit.Font;
console.log(`\nunicode-range: ${rangesOf(characterSet, LETTERS)};`);
