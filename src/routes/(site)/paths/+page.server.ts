import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { examples } from '$lib/paths/examples';
import { searchDocs } from '$lib/site/search-docs';
import type { PageServerLoad } from './$types';

/** What can be an end: everything that carries claims of its own. Their summaries stay at home. */
export const load: PageServerLoad = () => ({
	docs: searchDocs(graph, getContent())
		.filter(({ id, path }) => {
			const node = graph.nodeById.get(id);
			return node?.path === path && !node.mentions;
		})
		.map(({ id, kind, label, path, aliases }) => ({
			id,
			kind,
			label,
			path,
			...(aliases && { aliases })
		})),
	examples: examples(graph)
});
