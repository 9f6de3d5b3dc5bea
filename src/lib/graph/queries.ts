/** Questions to the Graph that the pages ask. Pure: the Graph in, plain lists out. */
import { bestCertainty, certaintyRank } from './graph';
import { DESIGNS, MECHANISMS } from './types';
import type {
	Certainty,
	Claim,
	ClaimStudy,
	Design,
	Graph,
	GraphNode,
	Link,
	MechanismId,
	NodeKind
} from './types';
import { rampCondition, ramps, type Ramp } from './ramps';
import { judgedClaims } from './words';

export { ramps, type Ramp } from './ramps';

const kindOf = (graph: Graph, id: string): NodeKind | undefined => graph.nodeById.get(id)?.kind;

/**
 * Claims that would make a ramp if anyone knew their road: found together with something in the gut, by a
 * way that no study shows.
 */
export const offRoad = (graph: Graph, condition: string): Claim[] =>
	graph.claims.filter((c) => c.mechanism === 'none' && rampCondition(c, graph) === condition);

const byCertainty = (a: { certainty: Certainty }, b: { certainty: Certainty }): number =>
	certaintyRank(b.certainty) - certaintyRank(a.certainty);

/** All conditions, those with a ramp from this mechanism first, the surest of them at the top. */
export function conditionsOf(
	graph: Graph,
	mechanism: string
): { readonly node: GraphNode; readonly ramp: Ramp | null }[] {
	const mine = ramps(graph).filter((r) => r.mechanism === mechanism);
	const all = graph.nodes
		.filter((n) => n.kind === 'condition')
		.map((node) => ({ node, ramp: mine.find((r) => r.end === node.id) ?? null }));
	return [
		...all.filter((x) => x.ramp !== null).sort((a, b) => byCertainty(a.ramp!, b.ramp!)),
		...all.filter((x) => x.ramp === null)
	];
}

/** The four mechanisms with this condition's ramp, or null where there is none. */
export const routesTo = (
	graph: Graph,
	condition: string
): { readonly mechanism: MechanismId; readonly ramp: Ramp | null }[] => {
	const mine = ramps(graph).filter((r) => r.end === condition);
	return MECHANISMS.map((mechanism) => ({
		mechanism,
		ramp: mine.find((r) => r.mechanism === mechanism) ?? null
	}));
};

/** The claims a node's page is about: those that end at it and, for a mechanism, all that use its road. */
export const claimsOf = (graph: Graph, id: string): Claim[] =>
	graph.claims.filter((c) => c.subject === id || c.object === id || c.mechanism === id);

/** The links with at least one such claim, in graph order. */
export const linksFor = (graph: Graph, id: string): Link[] =>
	graph.links.filter(
		(l) => l.source === id || l.target === id || l.claims.some((c) => c.mechanism === id)
	);

/** A solution and its links to the node (or along the mechanism's road). */
export interface Tried {
	readonly node: GraphNode;
	readonly links: readonly Link[];
	/** Of its best tested link that found something; null if none did. */
	readonly certainty: Certainty | null;
}

const foundSomething = (l: Link): boolean => !l.untested && l.drawn && l.sign !== 'none';

/** Solutions that act on a node or along a road, the surest first; then those with no effect or no test. */
export function solutionsOf(graph: Graph, id: string): Tried[] {
	const out = new Map<string, Link[]>();
	for (const link of linksFor(graph, id)) {
		for (const end of [link.source, link.target]) {
			if (end === id || kindOf(graph, end) !== 'solution') continue;
			out.set(end, [...(out.get(end) ?? []), link]);
		}
	}
	const rank = (t: Tried) => (t.certainty === null ? -1 : certaintyRank(t.certainty));
	return [...out]
		.map(([solution, links]) => {
			const found = links.filter(foundSomething);
			return {
				node: graph.nodeById.get(solution)!,
				links,
				certainty: found.length > 0 ? bestCertainty(found.map((l) => l.certainty)) : null
			};
		})
		.sort((a, b) => rank(b) - rank(a));
}

/** What sorting studies needs of one. */
export interface Sortable {
	readonly id: string;
	readonly design: Design;
	/** People, animals or samples; 0 or nothing if not told. */
	readonly n?: number | undefined;
}

/** Strongest design first, then the largest, then by id so that the order never wavers. */
export const byStrength = (a: Sortable, b: Sortable): number =>
	DESIGNS.indexOf(a.design) - DESIGNS.indexOf(b.design) ||
	(b.n ?? 0) - (a.n ?? 0) ||
	(a.id < b.id ? -1 : 1);

/** A study and every claim (of those asked about) that rests on it, with its stance to each. */
export interface Use<S> {
	readonly study: S;
	readonly uses: readonly { readonly claim: Claim; readonly stance: ClaimStudy['stance'] }[];
}

/** The studies behind some claims, strongest design first. Unknown ids are left out. */
export function studiesOf<S extends Sortable>(
	claims: readonly Claim[],
	studyById: ReadonlyMap<string, S>
): Use<S>[] {
	const uses = new Map<string, { claim: Claim; stance: ClaimStudy['stance'] }[]>();
	for (const claim of claims)
		for (const { id, stance } of claim.studies)
			uses.set(id, [...(uses.get(id) ?? []), { claim, stance }]);
	return [...uses]
		.flatMap(([id, list]) => {
			const study = studyById.get(id);
			return study ? [{ study, uses: list }] : [];
		})
		.sort((a, b) => byStrength(a.study, b.study));
}

/** Steps from the gut's side to the skin's, each a link of one road. */
export interface Chain {
	readonly steps: readonly Link[];
	/** Of the least sure step: a chain is no surer than that. */
	readonly weakest: Certainty;
	/** True if a step only "goes with", so that cause along the chain cannot be said. */
	readonly associated: boolean;
}

const CHAIN_END: readonly NodeKind[] = ['skin-effect', 'condition'];
const isAssociation = (l: Pick<Link, 'sign'>): boolean => l.sign.startsWith('associated');

/**
 * The chains a road's claims form by themselves: from `starts`, through at least one messenger, to the
 * skin. Only drawn, tested claims of this road that found something; nothing is added to close a gap
 * (rule 3). Empty means "not established". Surest first, then shortest.
 */
export function chains(
	graph: Graph,
	mechanism: string,
	starts: readonly NodeKind[] = ['driver', 'gut-state']
): Chain[] {
	const steps = graph.links.filter(
		(l) =>
			foundSomething(l) &&
			judgedClaims(l).some(
				(c) => c.mechanism === mechanism && c.draw === 'arrow' && c.sign !== 'none'
			)
	);
	const found: Link[][] = [];
	const walk = (path: Link[]): void => {
		const here = path.at(-1)!.target;
		const kind = kindOf(graph, here);
		if (kind && CHAIN_END.includes(kind)) {
			if (path.length > 1) found.push(path);
			return;
		}
		if (kind !== 'mediator' || path.length >= 5) return;
		const been = new Set(path.flatMap((l) => [l.source, l.target]));
		for (const l of steps) if (l.source === here && !been.has(l.target)) walk([...path, l]);
	};
	for (const l of steps) {
		const kind = kindOf(graph, l.source);
		if (kind && starts.includes(kind)) walk([l]);
	}
	return found
		.map((path) => ({
			steps: path,
			weakest: path
				.map((l) => l.certainty)
				.reduce((a, b) => (certaintyRank(b) < certaintyRank(a) ? b : a)),
			associated: path.some(isAssociation)
		}))
		.sort(
			(a, b) =>
				certaintyRank(b.weakest) - certaintyRank(a.weakest) || a.steps.length - b.steps.length
		);
}

/** Every link of a node once, by what the reader would ask. */
export interface Neighbours {
	/** It is acted on. */
	readonly into: readonly Link[];
	/** It acts. */
	readonly out: readonly Link[];
	/** Found together; which leads to which is not shown. */
	readonly with: readonly Link[];
	/** Looked for, not found. */
	readonly nulls: readonly Link[];
	/** Popular, with no study behind it. */
	readonly untested: readonly Link[];
	/** Told in words only. */
	readonly notes: readonly Link[];
	/** Mechanisms only: links between two other nodes along its road. */
	readonly along: readonly Link[];
}

const strongestFirst = (links: readonly Link[]): Link[] =>
	[...links].sort((a, b) => byCertainty(a, b) || b.studies - a.studies);

/** All links of a node (and, for a mechanism, of its road), each in exactly one group. */
export function neighbours(graph: Graph, id: string): Neighbours {
	const groups: Record<keyof Neighbours, Link[]> = {
		into: [],
		out: [],
		with: [],
		nulls: [],
		untested: [],
		notes: [],
		along: []
	};
	const groupOf = (l: Link): keyof Neighbours => {
		if (l.untested) return 'untested';
		if (!l.drawn) return 'notes';
		if (l.sign === 'none') return 'nulls';
		if (l.source !== id && l.target !== id) return 'along';
		if (isAssociation(l)) return 'with';
		return l.target === id ? 'into' : 'out';
	};
	for (const l of linksFor(graph, id)) groups[groupOf(l)].push(l);
	return Object.fromEntries(
		Object.entries(groups).map(([key, links]) => [key, strongestFirst(links)])
	) as unknown as Neighbours;
}

/** Something that names nodes: a sign, a story, something on the horizon. */
interface Mentioning {
	readonly mentions?: readonly string[] | undefined;
}

/** Those of `items` that mention the node. */
export const mentioning = <T extends Mentioning>(items: readonly T[], id: string): T[] =>
	items.filter((x) => x.mentions?.includes(id));

/** Those of `items` (checks, gaps) that list the node. */
export const about = <T extends { readonly nodes: readonly string[] }>(
	items: readonly T[],
	id: string
): T[] => items.filter((x) => x.nodes.includes(id));

/** The nodes before and after this one among its kind, in graph order; round at the ends. */
export function siblings(
	graph: Graph,
	node: GraphNode
): { readonly previous: GraphNode; readonly next: GraphNode } | null {
	const kin = graph.nodes.filter((n) => n.kind === node.kind);
	if (kin.length < 2) return null;
	const at = kin.findIndex((n) => n.id === node.id);
	return {
		previous: kin[(at - 1 + kin.length) % kin.length]!,
		next: kin[(at + 1) % kin.length]!
	};
}

/** Claims among the things a sign or story mentions: what research says of each pair of them. */
export const claimsAmong = (graph: Graph, ids: readonly string[]): Claim[] =>
	graph.claims.filter((c) => ids.includes(c.subject) && ids.includes(c.object));
