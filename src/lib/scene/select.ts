/** Which links and nodes a focus draws (rule 11), and in which zone each node stands (rule 2). Pure. */
import { certaintyRank } from '../graph/graph';
import type { Graph, GraphNode, Link } from '../graph/types';
import type { Box } from './types';

export const MAX_LINKS = { landscape: 14, portrait: 8 } as const;

/** Zones along the axis, gut to skin. In landscape each is a column, in portrait one or more rows. */
export const ZONE = { acts: 0, gut: 1, road: 2, skin: 3, edge: 4 } as const;
export type Zone = (typeof ZONE)[keyof typeof ZONE];

/** Everything a focus could draw, strongest first: certainty, then number of studies, then graph order. */
export function candidates(graph: Graph, focus: GraphNode): Link[] {
	let links: readonly Link[];
	if (focus.mentions) {
		const all = new Set(focus.mentions);
		links = graph.links.filter((l) => all.has(l.source) && all.has(l.target));
	} else if (focus.kind === 'mechanism') {
		links = graph.links.filter(
			(l) => l.mechanism === focus.id || l.source === focus.id || l.target === focus.id
		);
	} else links = graph.linksOf.get(focus.id) ?? [];
	return links
		.map((link, i) => ({ link, i }))
		.sort(
			(a, b) =>
				Number(a.link.untested) - Number(b.link.untested) ||
				certaintyRank(b.link.certainty) - certaintyRank(a.link.certainty) ||
				b.link.studies - a.link.studies ||
				a.i - b.i
		)
		.map(({ link }) => link);
}

/**
 * Rule 11: at most 14 links (8 on phones), the strongest, but always one null and one contested link
 * where there are any. Returns the drawn ones in rank order and how many more the page lists.
 */
export function selectLinks(
	graph: Graph,
	focus: GraphNode,
	box: Box
): { drawn: Link[]; more: number } {
	const all = candidates(graph, focus);
	const drawable = all.filter((l) => l.drawn);
	const max = MAX_LINKS[box.orientation];
	const drawn = drawable.slice(0, max);
	const keep = new Set<Link>();
	for (const wanted of [(l: Link) => l.sign === 'none', (l: Link) => l.contested]) {
		const there = drawn.find(wanted);
		if (there) {
			keep.add(there);
			continue;
		}
		const missing = drawable.find(wanted);
		if (!missing) continue;
		const victim = drawn.findLastIndex((l) => !keep.has(l));
		if (victim >= 0) drawn.splice(victim, 1);
		drawn.push(missing);
		keep.add(missing);
	}
	return { drawn, more: all.length - drawn.length };
}

/**
 * Rule 5: a driver all of whose drawn links are local (no direction along the axis) and end on the skin
 * is drawn beside the skin, so that nothing seems to come from the gut: genes and eczema, for one.
 */
function isLocal(graph: Graph, node: GraphNode, drawn: readonly Link[]): boolean {
	const own = drawn.filter((l) => l.source === node.id || l.target === node.id);
	const onSkin = (id: string) =>
		['skin-effect', 'condition', 'related-condition'].includes(graph.nodeById.get(id)?.kind ?? '');
	return (
		own.length > 0 &&
		own.every((l) => l.direction === 'none' && onSkin(l.source === node.id ? l.target : l.source))
	);
}

/**
 * Rule 2, for nodes of every kind. Drivers that work on the skin, and solutions whose drawn links end
 * on the skin side, stand at the skin's outer edge: "solutions join where they act". A related condition
 * stands at the gut's edge if claims run from it to the skin, else at the skin's.
 */
export function zoneOf(graph: Graph, node: GraphNode, drawn: readonly Link[]): Zone {
	switch (node.kind) {
		case 'driver':
			return graph.groups.some((g) => g.side === 'skin' && g.nodes.includes(node.id)) ||
				isLocal(graph, node, drawn)
				? ZONE.edge
				: ZONE.acts;
		case 'gut-state':
			return ZONE.gut;
		case 'mechanism':
		case 'mediator':
		case 'sign':
		case 'story':
			return ZONE.road;
		case 'skin-effect':
		case 'condition':
			return ZONE.skin;
		case 'related-condition': {
			const outward = graph.claims.some(
				(c) => c.subject === node.id && (c.direction === 'gut-to-skin' || c.direction === 'both')
			);
			return outward ? ZONE.acts : ZONE.edge;
		}
		case 'solution': {
			const score = drawn
				.filter((l) => l.source === node.id)
				.map((l) => graph.nodeById.get(l.target)?.kind)
				.reduce(
					(n, k) => n + (k === 'gut-state' || k === 'mediator' || k === 'mechanism' ? -1 : 1),
					0
				);
			return score < 0 ? ZONE.acts : ZONE.edge;
		}
	}
}
