/** What a summary card says of a node. Pure. */
import { claimsOf } from '$lib/graph/queries';
import { ramps } from '$lib/graph/ramps';
import { summaryOf } from '$lib/graph/texts';
import type { Certainty, Graph, GraphNode, MechanismId, NodeKind, Route } from '$lib/graph/types';
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
	/** Conditions: the highways that reach it (rule 4), with how sure that is. */
	readonly roads?: readonly CardRoad[];
}

export interface CardRoad {
	readonly id: MechanismId;
	readonly label: string;
	readonly certainty: Certainty;
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

function roadsTo(node: GraphNode, graph: Graph): CardRoad[] {
	return ramps(graph)
		.filter((ramp) => ramp.end === node.id)
		.map(({ mechanism, certainty }) => {
			const { label, short } = graph.nodeById.get(mechanism)!;
			return { id: mechanism, label: short ?? label, certainty };
		});
}

export const cardOf = (node: GraphNode, graph: Graph): Card => ({
	id: node.id,
	path: node.path,
	label: node.label,
	summary: summaryOf(node.id),
	kind: node.kind,
	holds: holds(node, graph),
	road: node.kind === 'mechanism' ? (node.id as Route) : node.home,
	...(node.kind === 'condition' && { roads: roadsTo(node, graph) })
});
