/**
 * Writes `src/lib/scene/metrics.ts`: the advance width of each character of the shipped typeface, in
 * thousandths of an em, for the weights that pictures use. `scene()` needs text widths without a browser;
 * a browser test compares them with real boxes. Run `npm run metrics` after changing the typeface.
 */
import { writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { fontFile, WEIGHTS } from '../src/lib/previews/render';

const FIRST = 32;
const PLAIN = Array.from({ length: 95 }, (_, i) => String.fromCharCode(FIRST + i));
const OTHERS = [...'éèäöüñç–—’“”…·'];

const plain: Record<string, number[]> = {};
const others: Record<string, Record<string, number>> = {};
for (const weight of WEIGHTS) {
	const font = fontkit.openSync(fontFile(weight)) as fontkit.Font;
	const width = (c: string): number =>
		Math.round((font.glyphForCodePoint(c.codePointAt(0)!).advanceWidth / font.unitsPerEm) * 1000);
	plain[weight] = PLAIN.map(width);
	others[weight] = Object.fromEntries(OTHERS.map((c) => [c, width(c)]));
}
// Plain characters as a list from the space on: a third of the bytes of a table by character.
const out = { family: 'Atkinson Hyperlegible Next', first: FIRST, plain, others };
writeFileSync(
	new URL('../src/lib/scene/metrics.ts', import.meta.url),
	`/* Made by scripts/font-metrics.ts: widths of the shipped typeface in thousandths of an em. */
export default ${JSON.stringify(out)};
`
);
console.log(
	`${out.family}: ${PLAIN.length + OTHERS.length} characters, weights ${WEIGHTS.join(', ')}`
);
