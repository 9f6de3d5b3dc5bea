/**
 * Draws the cards of link previews into the finished site. Build-time only. Each is kept under the hash of what is
 * on it, so that only what changed is drawn again.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import wawoff2 from 'wawoff2';
import type { Graph } from '../graph/types';
import { STRONG, type Weight } from '../scene/text';
import { card, type CardWords } from './card';
import { cardPath } from './names';

const require = createRequire(import.meta.url);
/** The weights that pictures and pages use. */
export const WEIGHTS = [400, STRONG] as const;

/** Where the upright Latin face of that weight is, as WOFF2. @throws if its package is not installed */
export const fontFile = (weight: Weight): string =>
	require.resolve(
		`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`
	);

/** The renderer does not read WOFF2: the two weights are unpacked once. */
async function fontFiles(cache: string): Promise<string[]> {
	const files: string[] = [];
	// One after the other: the unpacker has room for one font at a time.
	for (const weight of WEIGHTS) {
		const file = join(cache, `${weight}.ttf`);
		if (!existsSync(file)) {
			mkdirSync(cache, { recursive: true });
			writeFileSync(file, Buffer.from(await wawoff2.decompress(readFileSync(fontFile(weight)))));
		}
		files.push(file);
	}
	return files;
}

export interface RenderOptions {
	/** Where the finished site is. */
	readonly build: string;
	/** Where drawn cards are kept from one build to the next. */
	readonly cache: string;
	readonly report?: (done: number, drawn: number, all: number) => void;
}

/** SVG text to PNG bytes, with our typeface. */
export async function toPng(svg: string, cache: string): Promise<Uint8Array> {
	const fonts = await fontFiles(cache);
	return new Resvg(svg, {
		font: {
			fontFiles: fonts,
			loadSystemFonts: false,
			defaultFontFamily: 'Atkinson Hyperlegible Next'
		}
	})
		.render()
		.asPng();
}

/** @returns how many were drawn; the others were still good */
export async function renderCards(
	graph: Graph,
	cards: ReadonlyMap<string, CardWords>,
	{ build, cache, report }: RenderOptions
): Promise<number> {
	let drawn = 0;
	let done = 0;
	for (const [name, words] of cards) {
		const svg = card(graph, words);
		const hash = createHash('sha256').update(svg).digest('hex').slice(0, 24);
		const kept = join(cache, `${hash}.png`);
		if (!existsSync(kept)) {
			mkdirSync(cache, { recursive: true });
			writeFileSync(kept, await toPng(svg, cache));
			drawn++;
		}
		const file = join(build, cardPath(name));
		mkdirSync(dirname(file), { recursive: true });
		copyFileSync(kept, file);
		report?.(++done, drawn, cards.size);
	}
	return drawn;
}
