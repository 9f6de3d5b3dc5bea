/** What a summary card says of a node. Pure. */
import { claimsOf } from '$lib/graph/queries';
import type { Graph, GraphNode, NodeKind, Route } from '$lib/graph/types';
import { CLAIM, STUDY, count } from '$lib/graph/words';

export interface Card {
	readonly id: string;
	readonly path: string;
	readonly label: string;
	readonly summary: string;
	readonly kind: NodeKind;
	/** What our collection holds about it, in words. */
	readonly holds: string;
	/** The highway whose colour it may carry. */
	readonly road?: Route;
}

/** How much research our collection holds about a node, counted, never judged. */
function holds(node: GraphNode, graph: Graph): string {
	// Signs and stories carry no claims of their own.
	if (node.mentions) return '';
	const claims = claimsOf(graph, node.id);
	if (claims.length === 0) return 'No claim in our collection';
	const studies = new Set(claims.flatMap((claim) => claim.studies.map((study) => study.id)));
	return `${count(claims.length, CLAIM)}, ${count(studies.size, STUDY)}`;
}

export const cardOf = (node: GraphNode, graph: Graph): Card => ({
	id: node.id,
	path: node.path,
	label: node.label,
	summary: node.summary,
	kind: node.kind,
	holds: holds(node, graph),
	road: node.kind === 'mechanism' ? (node.id as Route) : node.home
});
