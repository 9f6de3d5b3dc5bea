import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { searchDocs } from '$lib/site/search-docs';
import type { PageServerLoad } from './$types';

/** Whatever has a page beside the diagram can be in the middle of an embed. Summaries stay at home. */
export const load: PageServerLoad = () => ({
	docs: searchDocs(graph, getContent())
		.filter(({ id, path }) => graph.nodeById.get(id)?.path === path)
		.map(({ id, kind, label, path, aliases }) => ({
			id,
			kind,
			label,
			path,
			...(aliases && { aliases })
		}))
});
