/** A ramp of the overview as a line of the scene. */
import type { Ramp } from '../graph/ramps';
import { lineWidth, type Line } from './route';
import type { SceneLink } from './types';

export interface RampEnds {
	readonly ramp: Ramp;
	readonly role: 'ramp' | 'on-ramp';
	/** Ids in the scene: a road, a road's return lane, a condition, a group of drivers. */
	readonly from: string;
	readonly to: string;
}

/** A ramp says where its claims arrive, not what they do there: its arrow is traffic, its sign "depends". */
export function rampLink(
	r: RampEnds,
	path: Omit<Line, 'badgeAt'> & Partial<Pick<Line, 'badgeAt'>>
): SceneLink {
	return {
		id: `${r.from}--${r.to}`,
		role: r.role,
		source: r.from,
		target: r.to,
		mechanism: r.ramp.mechanism,
		sign: 'depends',
		certainty: r.ramp.certainty,
		direction: r.ramp.back ? 'skin-to-gut' : 'gut-to-skin',
		contested: r.ramp.contested,
		untested: false,
		studies: r.ramp.studies,
		links: [...new Set(r.ramp.claims.map((c) => `${c.subject}--${c.object}`))],
		width: lineWidth(r.ramp.studies),
		d: path.d,
		from: path.from,
		to: path.to,
		samples: path.samples,
		startMark: path.startMark,
		endMark: path.endMark,
		marks: path.marks,
		badges: r.ramp.contested && path.badgeAt ? [{ kind: 'contested', ...path.badgeAt(0) }] : [],
		back: r.ramp.back
	};
}
