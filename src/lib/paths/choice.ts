/**
 * Which path a choice shows (rule 17): the same on `/paths`, in pictures to take away, lessons and frames. The custom
 * element has no room for it and shows the overview instead.
 */
import type { Graph } from '../graph/types';
import type { Box, Scene } from '../scene/types';
import type { PathChoice } from '../view/view';
import { drawPath } from './draw';
import { SHOWN, findPaths, type Path } from './find';

export interface PathFound {
	/** Every path, the surest first; at most `SHOWN` of them can be seen. */
	readonly paths: readonly Path[];
	readonly shown: number;
	/** Which one is seen, from 1; 0 where there is none. */
	readonly at: number;
	readonly path: Path | undefined;
}

const found = new WeakMap<Graph, Map<string, readonly Path[]>>();

/** What is shown of a choice: the last path where there are fewer. Searched once for each pair and each place of the evidence bar. */
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
export const drawChoice = (graph: Graph, choice: PathChoice, box: Box): Scene | null => {
	const { path } = pathFound(graph, choice);
	return path ? drawPath(graph, path, box) : null;
};
