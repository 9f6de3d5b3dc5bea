/**
 * Paths in an embed (rule 17): found and drawn as on `/paths`. Only the frame has this; the custom element has no room
 * for it and shows the overview instead.
 */
import { drawPath } from '../paths/draw';
import { SHOWN, findPaths, type Path } from '../paths/find';
import type { Graph } from '../graph/types';
import type { PathChoice } from '../view/view';
import type { DrawPath } from './state.svelte';

export interface PathFound {
	/** Every path, the surest first; at most `SHOWN` of them can be seen. */
	readonly paths: readonly Path[];
	readonly shown: number;
	/** Which one is seen, from 1; 0 where there is none. */
	readonly at: number;
	readonly path: Path | undefined;
}

const found = new WeakMap<Graph, Map<string, readonly Path[]>>();

/** What an embed shows of a choice. Searched once for each pair and each place of the evidence bar. */
export function pathFound(graph: Graph, { from, to, n }: PathChoice): PathFound {
	const known = found.get(graph) ?? new Map<string, readonly Path[]>();
	found.set(graph, known);
	const key = `${from} ${to}`;
	const paths = known.get(key) ?? (from && to ? findPaths(graph, from, to) : []);
	known.set(key, paths);
	const shown = Math.min(paths.length, SHOWN);
	const at = Math.min(n, shown);
	return { paths, shown, at, path: paths[at - 1] };
}

/** Null where there is no path: then the overview stands there. */
export const drawChoice: DrawPath = (graph, choice, box) => {
	const { path } = pathFound(graph, choice);
	return path ? drawPath(graph, path, box) : null;
};
