/** Why there is no path, by rule: "no path" is an answer. Pure. */
import type { Graph, Link } from '../graph/types';
import { ENDS_ONLY, findPaths, isUsable, shortest, stepsOf, stops } from './find';

/** What links a node has that carry no path. */
export interface Barren {
	readonly nulls: number;
	readonly untested: number;
	readonly notes: number;
}

export type WhyNot =
	| { readonly rule: 'same' }
	/** Without the evidence bar there would be `without`. */
	| { readonly rule: 'bar'; readonly without: number }
	/** Signs and stories carry no claims of their own. */
	| { readonly rule: 'words-only'; readonly id: string }
	| { readonly rule: 'no-claims'; readonly id: string }
	/** Claims, but none that found something and may be drawn. */
	| { readonly rule: 'nothing-found'; readonly id: string; readonly barren: Barren }
	/** Every arrow at the start points towards it. */
	| { readonly rule: 'no-way-out'; readonly id: string }
	/** Every arrow at the end points away from it. */
	| { readonly rule: 'no-way-in'; readonly id: string }
	| { readonly rule: 'other-way'; readonly back: number }
	/** A chain exists only through things where findings end. */
	| { readonly rule: 'through-ends'; readonly via: readonly string[] }
	| { readonly rule: 'too-long'; readonly links: number }
	/** Both ends have links; nothing joins them. */
	| { readonly rule: 'apart' };

const barren = (links: readonly Link[]): Barren => ({
	nulls: links.filter((l) => l.drawn && !l.untested && l.sign === 'none').length,
	untested: links.filter((l) => l.untested).length,
	notes: links.filter((l) => !l.drawn).length
});

/** What is wrong at one end by itself, or null. */
function atEnd(graph: Graph, id: string, which: 'from' | 'to'): WhyNot | null {
	if (graph.nodeById.get(id)?.mentions) return { rule: 'words-only', id };
	const links = graph.linksOf.get(id) ?? [];
	if (links.length === 0) return { rule: 'no-claims', id };
	const usable = links.filter(isUsable);
	if (usable.length === 0) return { rule: 'nothing-found', id, barren: barren(links) };
	if (usable.flatMap(stepsOf).some((s) => s[which] === id)) return null;
	return { rule: which === 'from' ? 'no-way-out' : 'no-way-in', id };
}

/**
 * Why nothing joins two nodes, what matters most first. Only to be asked where `findPaths(graph, …)` is empty.
 *
 * @param whole the Graph before the evidence bar
 * @param graph what is left of it
 */
export function whyNot(whole: Graph, graph: Graph, from: string, to: string): WhyNot[] {
	if (from === to) return [{ rule: 'same' }];
	const without = graph === whole ? 0 : findPaths(whole, from, to).length;
	if (without > 0) return [{ rule: 'bar', without }];
	const ends = [atEnd(whole, from, 'from'), atEnd(whole, to, 'to')].filter((r) => r !== null);
	const reasons: WhyNot[] = [...ends];
	if (ends.length === 0) {
		const through = findPaths(whole, from, to, { endsOnly: [] })[0];
		const links = shortest(whole, from, to);
		if (through) {
			const via = stops(through)
				.slice(1, -1)
				.filter((id) => ENDS_ONLY.includes(whole.nodeById.get(id)!.kind));
			reasons.push({ rule: 'through-ends', via });
		} else if (links !== null) reasons.push({ rule: 'too-long', links });
		else reasons.push({ rule: 'apart' });
	}
	const back = findPaths(whole, to, from).length;
	if (back > 0) reasons.push({ rule: 'other-way', back });
	return reasons;
}
