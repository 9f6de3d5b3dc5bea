/** From the Graph's links and a finished layout to the lines of the scene. */
import type { Graph, Link } from '../graph/types';
import type { Layered } from './layered';
import type { LayerPlan } from './layers';
import { isExpress, runsBack } from './bands';
import type { Unbadged } from './badges';
import { line, lineWidth, ports, type LayerPlace } from './route';
import type { Box } from './types';

/** Draws each link along its route (`route.ts`); badges come last (`badges.ts`). */
export function drawLinks(
	graph: Graph,
	drawn: readonly Link[],
	box: Box,
	layout: Layered,
	places: readonly LayerPlace[],
	plan: Pick<LayerPlan, 'thickness'>
): Unbadged[] {
	const port = ports(layout, 8);
	const crowd = new Map<string, number>();
	for (const l of drawn)
		for (const id of [l.source, l.target]) crowd.set(id, (crowd.get(id) ?? 0) + 1);
	return drawn.map((l) => {
		const width = lineWidth(l.studies);
		const path = line(
			box,
			layout.routes.get(l.id)!,
			layout,
			places,
			(id) => plan.thickness(id),
			(end) => port.get(`${l.id}|${end}`)!,
			{ sign: l.sign, untested: l.untested, width, crowd: (id) => crowd.get(id) ?? 0 }
		);
		const link = {
			id: l.id,
			role: 'link' as const,
			source: l.source,
			target: l.target,
			mechanism: l.mechanism,
			sign: l.sign,
			certainty: l.certainty,
			direction: l.direction,
			contested: l.contested,
			untested: l.untested,
			studies: l.studies,
			links: [l.id],
			width,
			d: path.d,
			from: path.from,
			to: path.to,
			startMark: path.startMark,
			endMark: path.endMark,
			marks: path.marks,
			express: isExpress(graph, l),
			back: runsBack(l)
		};
		return { link, quiet: path.quiet };
	});
}
