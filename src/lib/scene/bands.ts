/** The roads of a focus as bands behind what stands and passes on them. Pure. */
import { MECHANISMS } from '../graph/types';
import type { Graph, GraphNode, Link, NodeKind } from '../graph/types';
import type { Measures } from './box';
import type { Layered } from './layered';
import type { LayerPlan } from './layers';
import type { LayerPlace } from './route';
import { round } from './text';
import type { Rect, SceneNode, SceneRoad } from './types';

/** Order groups of the road zone: each road, then its return lane; the by-road comes last. */
export const roadGroup = (mechanism: string, back: boolean): number => {
	const i = (MECHANISMS as readonly string[]).indexOf(mechanism);
	return (i < 0 ? MECHANISMS.length : i) * 2 + (back ? 1 : 0);
};

const STARTS: readonly NodeKind[] = ['driver', 'solution'];
const ENDS: readonly NodeKind[] = ['condition', 'related-condition'];

/** A link that is drawn from the skin back to the gut (rule 5). */
export const runsBack = (link: Pick<Link, 'direction'>): boolean =>
	link.direction === 'skin-to-gut';

/** Rule 3: straight from a driver or a solution to a condition; the route between is not shown. */
export function isExpress(graph: Graph, link: Pick<Link, 'source' | 'target'>): boolean {
	const kind = (id: string) => graph.nodeById.get(id)?.kind;
	const [source, target] = [kind(link.source), kind(link.target)];
	return Boolean(source && target && STARTS.includes(source) && ENDS.includes(target));
}

/** Landscape: each road is a band around what stands and passes in its group; empty ones are a thin line. */
export function roadBands(
	layout: Layered,
	place: LayerPlace,
	nodes: readonly SceneNode[],
	express: ReadonlySet<string>
): SceneRoad[] {
	const layer = layout.layers.findIndex((l) => l.some((s) => s.id === MECHANISMS[0]));
	const slots = layout.layers[layer] ?? [];
	const box = (group: number): Rect | null => {
		const all = slots.filter((s) => s.group === group);
		if (all.length === 0) return null;
		const low = Math.min(...all.map((s) => s.b - s.size / 2));
		const high = Math.max(...all.map((s) => s.b + s.size / 2));
		return {
			x: round(place.a0 - 8),
			y: round(low - 4),
			width: round(place.a1 - place.a0 + 16),
			height: round(high - low + 8)
		};
	};
	return [...MECHANISMS, 'none' as const].flatMap((mechanism) => {
		const rect = box(roadGroup(mechanism, false));
		if (!rect) return [];
		const open =
			nodes.some((n) => n.id === mechanism && n.role === 'focus') ||
			slots.filter((s) => s.group === roadGroup(mechanism, false)).length > 1;
		return [
			{
				id: `road-${mechanism}`,
				mechanism,
				open,
				...rect,
				dots: [],
				express: slots
					.filter((s) => s.group === roadGroup(mechanism, false) && s.edge && express.has(s.edge))
					.map((s) => ({
						x: rect.x,
						y: round(s.b - s.size / 2),
						width: rect.width,
						height: round(s.size)
					})),
				back: box(roadGroup(mechanism, true))
			}
		];
	});
}

/** Portrait: a mechanism in focus gets its band of road behind its messengers. */
export function portraitBand(
	focus: GraphNode,
	places: readonly LayerPlace[],
	plan: LayerPlan,
	m: Measures
): SceneRoad[] {
	if (focus.kind !== 'mechanism' && focus.kind !== 'mediator') return [];
	const rows = plan.roadRows;
	const first = places[rows[0] ?? 0]!;
	const last = places[rows.at(-1) ?? 0]!;
	const mechanism = (
		focus.kind === 'mechanism' ? focus.id : (focus.home ?? 'none')
	) as SceneRoad['mechanism'];
	return [
		{
			id: `road-${mechanism}`,
			mechanism,
			open: true,
			x: 2,
			y: round(first.a0 - 7),
			width: m.width - 4,
			height: round(last.a1 - first.a0 + 14),
			dots: [],
			express: [],
			back: null
		}
	];
}
