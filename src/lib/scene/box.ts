/** Measures of the boxes: one place for sizes, so that text, chips and gutters stay in proportion. */
import type { Box } from './types';

export const LANDSCAPE: Box = { orientation: 'landscape', text: 1 };
export const PORTRAIT: Box = { orientation: 'portrait', text: 1 };

export interface Measures {
	readonly width: number;
	/** Least height; a scene with more to show grows. */
	readonly minHeight: number;
	readonly margin: number;
	/** Text sizes: names, headings on roads, small captions. */
	readonly name: number;
	readonly title: number;
	readonly caption: number;
	readonly padX: number;
	readonly padY: number;
	/** Smallest height or width of anything that can be hit. */
	readonly hit: number;
	/** Room a passing link takes. */
	readonly lane: number;
	/** Space between neighbours. */
	readonly gap: number;
	/** Least room for curves between two columns or rows. */
	readonly gutter: number;
	/** How much larger than usual everything is drawn, see `GROWTHS`. */
	readonly grow: number;
}

/**
 * A focus with little to show is drawn larger instead of leaving the picture empty: the first of these at
 * which all of it still fits. The last always does, as the picture then grows in height.
 */
export const GROWTHS: Readonly<Record<Box['orientation'], readonly number[]>> = {
	landscape: [1.5, 1.35, 1.2, 1],
	portrait: [1]
};

/**
 * The landscape box is 880 wide and shown at 768 px or more, the portrait box 352 wide and shown at
 * 308 px (a 320 px phone) or more. So 15 and 13 units are at least 13 px and 11 px on the screen.
 * Hit targets: 28 and 28 units are more than 24 px at those sizes.
 *
 * @param grow one of `GROWTHS`
 */
export function measures(box: Box, grow = 1): Measures {
	const t = box.text * grow;
	return box.orientation === 'landscape'
		? {
				width: 880,
				minHeight: 640,
				margin: 14,
				name: 15 * t,
				title: 18 * t,
				caption: 15 * t,
				padX: 9 * grow,
				padY: 6 * grow,
				hit: 30,
				lane: 11,
				gap: 9 * grow,
				gutter: 40,
				grow
			}
		: {
				width: 352,
				minHeight: 0,
				margin: 8,
				name: 13.2 * t,
				title: 15 * t,
				caption: 13 * t,
				padX: 7,
				padY: 5,
				hit: 30,
				lane: 9,
				gap: 8,
				gutter: 34,
				grow
			};
}
