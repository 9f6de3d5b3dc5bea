import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';

/**
 * Pages name the PNG: an SVG icon is a document of its own, which a small computer takes 50 ms to set up in the
 * middle of the first page. The SVG is what it is drawn from.
 */
test('the icon is the drawing in favicon.svg, 96 pixels wide', () => {
	const drawn = new Resvg(readFileSync('static/favicon.svg', 'utf8'), {
		fitTo: { mode: 'width', value: 96 }
	}).render();
	expect(drawn.width).toBe(96);
	expect(readFileSync('static/favicon.png').equals(drawn.asPng())).toBe(true);
});
