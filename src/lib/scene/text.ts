/**
 * Text without a browser: widths from the metrics table of the shipped typeface, wrapping, and blocks.
 * Kerning is ignored; a safety margin of 2 % covers it (checked against real boxes in Chromium).
 */
import metrics from './metrics';
import type { Rect, TextBlock, Weight } from './types';

/** Bold, here and on the pages. One regular and one bold: each is a file to fetch and a font to lay out with. */
export const STRONG = 600 satisfies Weight;
export type { Weight } from './types';

const plain = metrics.plain as Readonly<Record<string, readonly number[]>>;
const others = metrics.others as Readonly<Record<string, Readonly<Record<string, number>>>>;
const SAFETY = 1.02;
/** Line height, in em. */
export const LEADING = 1.2;
/** Where the baseline sits in a line, in em from its top: centres capitals and x-height by eye. */
const BASELINE = 0.9;

/** Thousandths of an em for a character the table does not know: as wide as an "m". */
const WIDE = 900;

/** Width of one line in user units. */
export function measure(text: string, size: number, weight: Weight = 400): number {
	const list = plain[weight]!;
	const rest = others[weight]!;
	let sum = 0;
	for (const c of text) sum += list[c.charCodeAt(0) - metrics.first] ?? rest[c] ?? WIDE;
	return (sum / 1000) * size * SAFETY;
}

/** Splits at spaces, and after hyphens and slashes, keeping the mark with the first part. */
const pieces = (text: string): string[] => text.match(/[^\s/-]+[/-]?|[/-]/g) ?? [];

/**
 * Greedy wrapping, then evened out: the narrowest width that needs no more lines than the greedy one,
 * so that "Hidradenitis suppurativa" breaks in the middle. A single piece wider than `max` stays whole;
 * callers size boxes by the returned width.
 */
export function wrap(
	text: string,
	max: number,
	size: number,
	weight: Weight = 400
): readonly string[] {
	const key = `${weight} ${size} ${max} ${text}`;
	let lines = wrapped.get(key);
	if (!lines) {
		lines = wrapAnew(text, max, size, weight);
		wrapped.set(key, lines);
	}
	return lines;
}

/** The same names come back in every scene; a few hundred short lists at most. */
const wrapped = new Map<string, readonly string[]>();

function wrapAnew(text: string, max: number, size: number, weight: Weight): string[] {
	const parts = pieces(text);
	const joins = parts.map((p, i) => {
		const at = parts.slice(0, i).reduce((n, q) => text.indexOf(q, n) + q.length, 0);
		return i > 0 && /\s/.test(text[at] ?? '') ? ' ' : '';
	});
	const fill = (width: number): string[] => {
		const lines: string[] = [];
		let line = '';
		parts.forEach((part, i) => {
			const next = line === '' ? part : line + joins[i] + part;
			if (line !== '' && measure(next, size, weight) > width) {
				lines.push(line);
				line = part;
			} else line = next;
		});
		return line === '' ? lines : [...lines, line];
	};
	const greedy = fill(max);
	if (greedy.length < 2) return greedy;
	let low = Math.max(...parts.map((p) => measure(p, size, weight)));
	let high = max;
	for (let i = 0; i < 6 && high > low; i++) {
		const middle = (low + high) / 2;
		if (fill(middle).length <= greedy.length) high = middle;
		else low = middle;
	}
	const even = fill(high);
	return even.length <= greedy.length ? even : greedy;
}

/** Width and height of wrapped lines. */
export function blockSize(lines: readonly string[], size: number, weight: Weight = 400) {
	return {
		width: Math.max(0, ...lines.map((l) => measure(l, size, weight))),
		height: lines.length * size * LEADING
	};
}

/**
 * Places lines in a rectangle.
 *
 * @param anchor how the lines hang in it, left to right; top to bottom they are centred
 */
export function placeText(
	lines: readonly string[],
	rect: Rect,
	size: number,
	weight: Weight = 400,
	anchor: 'start' | 'middle' | 'end' = 'middle'
): TextBlock {
	const block = blockSize(lines, size, weight);
	const share = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
	const x = rect.x + rect.width * share;
	const top = rect.y + (rect.height - block.height) / 2;
	return {
		lines: lines.map((text, i) => ({
			text,
			x: round(x),
			y: round(top + i * size * LEADING + size * BASELINE)
		})),
		size,
		weight,
		anchor,
		rect: {
			x: round(x - block.width * share),
			y: round(top),
			width: round(block.width),
			height: round(block.height)
		}
	};
}

/** Two decimals: keeps the prerendered SVG small and the same on every machine. */
export const round = (n: number): number => Math.round(n * 100) / 100;
