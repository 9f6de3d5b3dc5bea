/** A QR code as the outline of its dark squares, and as a file. Pure. */
import { encode } from 'uqr';
import { el } from '../picture/xml';

/** White around the code, in squares: what the standard asks for, so that phones find it on any ground. */
const QUIET = 4;

export interface QrShape {
	/** Side of the whole picture in squares, quiet zone included. */
	readonly side: number;
	/** The dark squares as an SVG path. */
	readonly path: string;
}

/**
 * @param text what a phone reads; an address should be written in full
 * @throws RangeError where the text is longer than a code can hold (about 2,300 letters)
 */
export function qrShape(text: string): QrShape {
	// A middling level of repair, and the best that fits in the same size: a code survives a fold or a stain.
	const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET });
	let path = '';
	data.forEach((row, y) => {
		for (let x = 0; x < size; x++) {
			if (!row[x]) continue;
			const start = x;
			while (row[x + 1]) x++;
			path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
		}
	});
	return { side: size, path };
}

/** The code as a file of its own, black on white whatever the theme. */
export function qrSvg(text: string, pixels = 640): string {
	const { side, path } = qrShape(text);
	return el(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: pixels,
			height: pixels,
			viewBox: `0 0 ${side} ${side}`,
			'shape-rendering': 'crispEdges',
			role: 'img',
			'aria-label': `QR code: ${text}`
		},
		el('rect', { width: side, height: side, fill: '#fff' }) + el('path', { d: path, fill: '#000' })
	);
}
