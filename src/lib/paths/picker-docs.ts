/** What a `NodePicker` can find. Build-time only: it needs the content; a page carries the result. */
import type { Content } from '../content/content';
import type { Graph, GraphNode } from '../graph/types';
import { searchDocs } from '../site/search-docs';

/**
 * Nodes that have a page beside the diagram, without their summaries, which a picker does not show.
 *
 * @param canPick leaves out more of them
 */
export const pickerDocs = (
	graph: Graph,
	content: Content,
	canPick: (node: GraphNode) => boolean = () => true
) =>
	searchDocs(graph, content)
		.filter(({ id, path }) => {
			const node = graph.nodeById.get(id);
			return node?.path === path && canPick(node);
		})
		.map(({ id, kind, label, path, aliases }) => ({
			id,
			kind,
			label,
			path,
			...(aliases && { aliases })
		}));
