import type { Certainty } from '../graph/types';

/**
 * How a line of each certainty is drawn, as an SVG dash array for a stroke of 2: solid, long dashes, short
 * dashes, dots. The same look as in the diagram, so that a mark on a page can be matched with a line.
 */
export const DASH: Record<Certainty, string> = {
	high: 'none',
	moderate: '9 4',
	low: '4 4',
	'very-low': '0.1 4.4'
};
