/** Sample links for the legend, made with the functions that draw the picture. Pure. */
import { badgesOf, lineWidth, markLength, markPath, marksOf } from '../scene/route';
import type { SceneLink } from '../scene/types';

const LEFT = { x: 2, y: 10 };
const RIGHT = { x: 62, y: 10 };

/** A straight link of 60 units with the given look; by default it raises, on the unknown road. */
export function legendLink(
	look: Partial<
		Pick<SceneLink, 'sign' | 'certainty' | 'contested' | 'untested' | 'studies' | 'mechanism'>
	>
): SceneLink {
	const link = {
		sign: 'raises' as const,
		certainty: 'low' as const,
		contested: false,
		untested: false,
		studies: 2,
		mechanism: 'immune-activation' as const,
		...look
	};
	const width = lineWidth(link.studies);
	const marks = marksOf(link.sign, link.untested);
	return {
		...link,
		id: Object.values(link).join(' '),
		role: 'link',
		source: '',
		target: '',
		direction: 'none',
		links: [],
		width,
		d: `M${LEFT.x + markLength(marks.start, width)} 10L${RIGHT.x - markLength(marks.end, width)} 10`,
		from: LEFT,
		to: RIGHT,
		startMark: marks.start,
		endMark: marks.end,
		marks: [
			markPath(marks.start, LEFT, { x: -1, y: 0 }, width),
			markPath(marks.end, RIGHT, { x: 1, y: 0 }, width)
		].filter((m) => m !== null),
		badges: badgesOf(link.sign, link.contested, link.untested).map((kind, i) => ({
			kind,
			x: 32 + i * 16,
			y: 10
		})),
		express: false,
		back: false
	};
}
