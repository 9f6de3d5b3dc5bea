/** A ramp of the overview as a line of the scene. */
import type { Ramp } from '../graph/ramps';
import { lineWidth, type Line } from './route';
import type { Unbadged } from './badges';

export interface RampEnds {
	readonly ramp: Ramp;
	readonly role: 'ramp' | 'on-ramp';
	/** Ids in the scene: a road, a road's return lane, a condition, a group of drivers. */
	readonly from: string;
	readonly to: string;
}

/** A ramp says where its claims arrive, not what they do there: its arrow is traffic, its sign "depends". */
export function rampLink(r: RampEnds, path: Line, width = lineWidth(r.ramp.studies)): Unbadged {
	const link = {
		id: `${r.from}--${r.to}`,
		role: r.role,
		source: r.from,
		target: r.to,
		mechanism: r.ramp.mechanism,
		sign: 'depends' as const,
		certainty: r.ramp.certainty,
		direction: r.ramp.back ? ('skin-to-gut' as const) : ('gut-to-skin' as const),
		contested: r.ramp.contested,
		untested: false,
		studies: r.ramp.studies,
		links: [...new Set(r.ramp.claims.map((c) => `${c.subject}--${c.object}`))],
		width,
		d: path.d,
		from: path.from,
		to: path.to,
		startMark: path.startMark,
		endMark: path.endMark,
		marks: path.marks,
		express: false,
		back: r.ramp.back
	};
	return { link, quiet: path.quiet };
}
