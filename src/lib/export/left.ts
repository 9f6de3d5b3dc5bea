/** The Graph after a View's evidence bar; the studies it filters by come when they are needed. */
import { filterGraph, isRaised } from '../graph/filter';
import type { Graph } from '../graph/types';
import type { View } from '../view/view';

export async function leftFor(graph: Graph, view: View): Promise<Graph> {
	if (!isRaised(view)) return graph;
	const { studyById } = await import('../graph/studies');
	return filterGraph(graph, view, studyById);
}
