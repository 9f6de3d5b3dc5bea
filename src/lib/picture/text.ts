/** Text in a picture to take away: one element a line, with the length it must keep. Pure. */
import { LEADING, measure, wrap, type Weight } from '../scene/text';
import type { TextBlock } from '../scene/types';
import { el, escapeXml } from './xml';

/**
 * Our typeface, if it is there; else one that is about as wide. A font that is wider is kept in its place by
 * `textLength`, which browsers and most renderers know.
 */
export const FONTS =
	"'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, 'Liberation Sans', Helvetica, sans-serif";

/** `measure` is generous by this much, so that text fits its box; a line is set at its own width. */
const GENEROUS = 1.02;

export interface LineLook {
	readonly size: number;
	readonly weight?: Weight;
	readonly fill: string;
	readonly anchor?: TextBlock['anchor'];
	readonly 'letter-spacing'?: number;
	readonly stroke?: string;
	readonly 'stroke-width'?: number;
	readonly 'stroke-linejoin'?: string;
}

/** One line of text; `x`, `y` are the start, middle or end of its baseline. */
export function textLine(text: string, x: number, y: number, look: LineLook): string {
	const { size, weight = 400, anchor = 'start', ...rest } = look;
	const spaced = look['letter-spacing'] !== undefined;
	return el(
		'text',
		{
			x,
			y,
			'font-size': size,
			'font-weight': weight === 400 ? undefined : weight,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			textLength: spaced || text.length < 2 ? undefined : measure(text, size, weight) / GENEROUS,
			lengthAdjust: spaced || text.length < 2 ? undefined : 'spacingAndGlyphs',
			...rest
		},
		escapeXml(text)
	);
}

/** All lines of a label of the scene. */
export const textBlock = (
	{ lines, size, weight, anchor }: TextBlock,
	look: Omit<LineLook, 'size' | 'weight' | 'anchor'>
): string =>
	lines
		.map((line) => textLine(line.text, line.x, line.y, { size, weight, anchor, ...look }))
		.join('');

export interface Paragraph {
	readonly svg: string;
	readonly height: number;
}

/** Wrapped text from `y` down. */
export function paragraph(
	text: string,
	at: { readonly x: number; readonly y: number; readonly width: number },
	look: Omit<LineLook, 'anchor'>
): Paragraph {
	const { size, weight = 400 } = look;
	const leading = size * (LEADING + 0.1);
	const lines = wrap(text, at.width, size, weight);
	return {
		svg: lines.map((line, i) => textLine(line, at.x, at.y + size + i * leading, look)).join(''),
		height: lines.length * leading
	};
}
