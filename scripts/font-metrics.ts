/**
 * Writes `src/lib/scene/metrics.json`: the advance width of each character of the shipped typeface, in
 * thousandths of an em, for the weights the diagram uses. `scene()` needs text widths without a browser;
 * a browser test compares them with real boxes. Run `npm run metrics` after changing the typeface.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
// fontkit cannot vary a font inside WOFF2, so it is unpacked first.
import wawoff2 from 'wawoff2';

const require = createRequire(import.meta.url);
const file =
	require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');
const WEIGHTS = [400, 600, 700];
const CHARS = [
	...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
	...'éèêëáàâäíïîóòôöúùûüñçøåæœß–—’‘“”…·×±≥≤½°αβγ'
];

const font = fontkit.create(
	Buffer.from(await wawoff2.decompress(readFileSync(file)))
) as fontkit.Font;
const widths: Record<string, Record<string, number>> = {};
for (const weight of WEIGHTS) {
	const cut = font.getVariation({ wght: weight });
	widths[weight] = Object.fromEntries(
		CHARS.filter((c) => cut.hasGlyphForCodePoint(c.codePointAt(0)!)).map((c) => [
			c,
			Math.round((cut.glyphForCodePoint(c.codePointAt(0)!).advanceWidth / cut.unitsPerEm) * 1000)
		])
	);
}
const out = {
	family: font.familyName,
	ascent: Math.round((font.ascent / font.unitsPerEm) * 1000),
	descent: Math.round((-font.descent / font.unitsPerEm) * 1000),
	widths
};
writeFileSync(
	new URL('../src/lib/scene/metrics.json', import.meta.url),
	JSON.stringify(out) + '\n'
);
console.log(
	`${out.family}: ${Object.keys(widths[400]!).length} characters, weights ${WEIGHTS.join(', ')}`
);
