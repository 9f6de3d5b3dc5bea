/**
 * Rule 17: chains of findings from one thing to another. Pure; `docs/evidence.md` has the rule in words and the reason
 * for each detail. The search itself is graphology's, so this module stays out of what the first page loads.
 */
import { DirectedGraph } from 'graphology';
import { allSimplePaths } from 'graphology-simple-path';
import { certaintyRank } from '../graph/graph';
import { judgedClaims } from '../graph/words';
import type { Certainty, Claim, Graph, Link, NodeKind } from '../graph/types';

/** No path is longer, in links. */
export const MOST_LINKS = 5;
/** How many paths are shown; all are counted. */
export const SHOWN = 10;

/** Where findings end: such a thing is never a step on the way. */
export const ENDS_ONLY: readonly NodeKind[] = ['condition', 'related-condition', 'solution'];

/** One link, walked from one of its nodes to the other. */
export interface Step {
	readonly link: Link;
	readonly from: string;
	readonly to: string;
}

/** What the whole chain would do if every step held: one sign, or `unsaid` where none can be given. */
export type Net = 'raises' | 'lowers' | 'unsaid';

export interface Path {
	readonly steps: readonly Step[];
	readonly net: Net;
	/** Index of the weakest step: least certain, then fewest studies, then first. */
	readonly weakest: number;
	/** Of the weakest step: a chain is no surer than that. */
	readonly certainty: Certainty;
	/** Distinct studies over all steps. */
	readonly studies: number;
}

/** Claims that may carry a step: drawn as an arrow or as an association, and something was found. */
const carrying = (link: Link): Claim[] =>
	link.claims.filter((c) => c.draw === 'arrow' && c.sign !== 'none');

export const isAssociation = ({ sign }: Pick<Claim | Link, 'sign'>): boolean =>
	sign.startsWith('associated');

export const isUsable = (link: Link): boolean => carrying(link).length > 0;

/** An association has two plain ends and no arrowhead, so it may be walked from either; an arrow only forward. */
export const bothWays = (link: Link): boolean => carrying(link).every(isAssociation);

/** Every way a usable link may be walked. */
export const stepsOf = (link: Link): Step[] => [
	{ link, from: link.source, to: link.target },
	...(bothWays(link) ? [{ link, from: link.target, to: link.source }] : [])
];

const netOf = (steps: readonly Step[]): Net => {
	const signs = steps.map((s) => s.link.sign);
	if (!signs.every((s) => s === 'raises' || s === 'lowers')) return 'unsaid';
	return signs.filter((s) => s === 'lowers').length % 2 === 0 ? 'raises' : 'lowers';
};

const weakestOf = (steps: readonly Step[]): number =>
	steps.reduce((best, { link }, i) => {
		const least = steps[best]!.link;
		const by = certaintyRank(link.certainty) - certaintyRank(least.certainty);
		return by < 0 || (by === 0 && link.studies < least.studies) ? i : best;
	}, 0);

/** Sums up a chain of steps. Throws on an empty one: a path has at least one link. */
export function pathOf(steps: readonly Step[]): Path {
	const weakest = weakestOf(steps);
	const studies = steps.flatMap((s) => judgedClaims(s.link).flatMap((c) => c.studies));
	return {
		steps,
		net: netOf(steps),
		weakest,
		certainty: steps[weakest]!.link.certainty,
		studies: new Set(studies.map((s) => s.id)).size
	};
}

/** Ids of the nodes a path visits, both ends included. */
export const stops = (path: Pick<Path, 'steps'>): string[] => [
	path.steps[0]!.from,
	...path.steps.map((s) => s.to)
];

const key = (path: Path): string => path.steps.map((s) => s.link.id).join(' ');

/** Surest weakest link first, then the shortest, then most studies; ties by name, so that the order never wavers. */
export const byWeakestLink = (a: Path, b: Path): number =>
	certaintyRank(b.certainty) - certaintyRank(a.certainty) ||
	a.steps.length - b.steps.length ||
	b.studies - a.studies ||
	(key(a) < key(b) ? -1 : 1);

export interface FindOptions {
	/** Longest path, in links. */
	readonly most?: number;
	/** Kinds that may only be an end. */
	readonly endsOnly?: readonly NodeKind[];
}

/** Which nodes may be walked through, and every way from one to the next. */
function network(graph: Graph, ends: readonly string[], endsOnly: readonly NodeKind[]) {
	const net = new DirectedGraph<object, { steps: Step[] }>();
	for (const { id, kind } of graph.nodes)
		if (ends.includes(id) || !endsOnly.includes(kind)) net.addNode(id);
	for (const step of graph.links.filter(isUsable).flatMap(stepsOf)) {
		if (!net.hasNode(step.from) || !net.hasNode(step.to)) continue;
		const there = net.edge(step.from, step.to);
		if (there) net.getEdgeAttribute(there, 'steps').push(step);
		else net.addEdge(step.from, step.to, { steps: [step] });
	}
	return net;
}

/** All paths from one node to another, in the order they are shown. Unknown ids and equal ends have none. */
export function findPaths(
	graph: Graph,
	from: string,
	to: string,
	{ most = MOST_LINKS, endsOnly = ENDS_ONLY }: FindOptions = {}
): Path[] {
	const net = network(graph, [from, to], endsOnly);
	if (from === to || !net.hasNode(from) || !net.hasNode(to)) return [];
	// Two links may join the same two nodes: each choice of one is a path of its own.
	return allSimplePaths(net, from, to, { maxDepth: most })
		.flatMap((nodes) =>
			nodes
				.slice(1)
				.reduce<Step[][]>(
					(begun, id, i) =>
						begun.flatMap((steps) =>
							net.getEdgeAttribute(net.edge(nodes[i]!, id), 'steps').map((step) => [...steps, step])
						),
					[[]]
				)
		)
		.map(pathOf)
		.sort(byWeakestLink);
}

/** Fewest links from one node to another by the same rule without its limit on length; null if there is no way. */
export function shortest(graph: Graph, from: string, to: string): number | null {
	const net = network(graph, [from, to], ENDS_ONLY);
	if (from === to || !net.hasNode(from) || !net.hasNode(to)) return null;
	const far = new Map([[from, 0]]);
	for (const [id, links] of far) {
		if (id === to) return links;
		for (const next of net.outNeighbors(id)) if (!far.has(next)) far.set(next, links + 1);
	}
	return null;
}
