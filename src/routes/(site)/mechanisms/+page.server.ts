import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { mechanismRows, roadCount } from '$lib/site/mechanism-table';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	rows: mechanismRows(getContent().nodes, graph),
	roads: roadCount(graph)
});
