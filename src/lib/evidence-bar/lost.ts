/** What the evidence bar takes away, in words: counts that say of what, and a sentence of what was lost. Pure. */
import { isRaised } from '../graph/filter';
import { ramps } from '../graph/ramps';
import type { Bar, Graph, GraphNode, Link, Sure, Who } from '../graph/types';
import { count, inSentence, list } from '../graph/words';
import { candidates } from '../scene/select';

export const WHO_WORDS: Record<Who, string> = {
	anything: 'studied in anything',
	people: 'studied in people',
	trials: 'tested in trials with people'
};
export const SURE_WORDS: Record<Sure, string> = {
	any: 'any certainty',
	low: 'at least low certainty',
	moderate: 'at least moderate certainty',
	high: 'high certainty'
};

/** "tested in trials with people, with at least low certainty"; empty when nothing is asked. */
export function barWords({ who, sure }: Bar): string {
	const parts = [
		who === 'anything' ? '' : WHO_WORDS[who],
		sure === 'any' ? '' : `with ${SURE_WORDS[sure]}`
	];
	return parts.filter(Boolean).join(', ');
}

const LINK = { one: 'link', many: 'links' };

/**
 * The links a View is about, drawn or not: all of the collection on the overview; on a focus those its text version
 * lists. They are what "12 of 149 links" counts.
 */
export const linksInView = (graph: Graph, focus: GraphNode | undefined): readonly Link[] =>
	focus ? candidates(graph, focus) : graph.links;

export interface BarCount {
	readonly left: number;
	readonly of: number;
	/** "12 of 149 links in our collection". */
	readonly words: string;
}

const whose = (focus: GraphNode | undefined): string =>
	!focus
		? 'in our collection'
		: focus.kind === 'mechanism'
			? 'along this road'
			: focus.mentions
				? 'between the things it mentions'
				: `of ${inSentence(focus)}`;

/** How many of the links a View is about clear the bar. */
export function barCount(full: Graph, left: Graph, focus: GraphNode | undefined): BarCount {
	const of = linksInView(full, focus).length;
	const n = full === left ? of : linksInView(left, focus).length;
	return { left: n, of, words: `${n} of ${count(of, LINK)} ${whose(focus)}` };
}

/** "acne, rosacea or 3 more". */
function some(nodes: readonly GraphNode[], most = 3): string {
	const shown = nodes.length <= most + 1 ? nodes : nodes.slice(0, most);
	const words = shown.map((n) => inSentence(n));
	if (shown.length < nodes.length) words.push(`${nodes.length - shown.length} more`);
	return list(words, 'or');
}

/** The conditions that ramps reach, by one road or by any. */
const reached = (graph: Graph, road: string | null): Set<string> =>
	new Set(
		ramps(graph)
			.filter((r) => road === null || r.mechanism === road)
			.map((r) => r.end)
	);

/** Conditions a road (or any road) still reached before the bar was raised, and which of them are cut off. */
function routesLost(full: Graph, left: Graph, road: string | null): string {
	const before = reached(full, road);
	const after = reached(left, road);
	const by = road === null ? '' : ' by this road';
	if (before.size === 0) return '';
	if (after.size === 0) return `No gut route to any skin condition is left${by}.`;
	const nodes = full.nodes.filter((n) => before.has(n.id));
	const gone = nodes.filter((n) => !after.has(n.id));
	if (gone.length === 0) return `Every gut route to a skin condition keeps a link${by}.`;
	const still = nodes.filter((n) => after.has(n.id));
	return `No gut route to ${some(gone)} is left${by}; ${list(still.map((n) => inSentence(n)))} can still be reached.`;
}

/** A condition's routes: how many of its ramps are left. */
function routesTo(full: Graph, left: Graph, condition: GraphNode): string {
	const of = ramps(full).filter((r) => r.end === condition.id).length;
	const n = ramps(left).filter((r) => r.end === condition.id).length;
	if (of === 0) return '';
	const name = inSentence(condition);
	if (n === 0) return `No gut route to ${name} is left.`;
	if (n === of) return '';
	return `${n} of ${count(of, { one: 'gut route', many: 'gut routes' })} to ${name} ${n === 1 ? 'is' : 'are'} left.`;
}

/** The nodes a focus was joined with, and those among them that have no link left to it. */
function endsLost(full: Graph, left: Graph, focus: GraphNode): GraphNode[] {
	const ends = (graph: Graph) =>
		new Set(linksInView(graph, focus).flatMap((l) => [l.source, l.target]));
	const after = ends(left);
	const before = ends(full);
	return full.nodes.filter((n) => n.id !== focus.id && before.has(n.id) && !after.has(n.id));
}

/** What the bar takes from a View, in one or two sentences; empty when nothing is asked. */
export function whatWasLost(full: Graph, left: Graph, bar: Bar, focus?: GraphNode): string {
	if (!isRaised(bar)) return '';
	const before = linksInView(full, focus).length;
	const after = linksInView(left, focus).length;
	if (before === 0) return '';
	if (after === before) return 'Nothing is lost here.';
	if (!focus)
		return after === 0
			? 'No link in our collection clears this bar.'
			: routesLost(full, left, null);
	if (after === 0) {
		const asked = [
			bar.who === 'anything' ? '' : `was ${WHO_WORDS[bar.who]}`,
			bar.sure === 'any' ? '' : `has ${SURE_WORDS[bar.sure]}`
		].filter(Boolean);
		const what = focus.mentions
			? 'any two of the things it mentions'
			: focus.kind === 'mechanism'
				? 'two things along this road'
				: `${inSentence(focus)} with anything`;
		return `Nothing in our collection that ${list(asked)} joins ${what}.`;
	}
	const routes =
		focus.kind === 'mechanism'
			? routesLost(full, left, focus.id)
			: focus.kind === 'condition'
				? routesTo(full, left, focus)
				: '';
	const ends = endsLost(full, left, focus);
	const cut =
		ends.length === 0 || focus.kind === 'mechanism' ? '' : `No link to ${some(ends)} is left.`;
	return [routes, cut].filter(Boolean).join(' ') || 'Every thing here keeps a link.';
}
