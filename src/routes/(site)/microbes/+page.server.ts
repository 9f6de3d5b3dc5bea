import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { microbeData } from '$lib/microbes/data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { microbes, pages, studies } = getContent();
	const conditions = graph.nodes
		.filter((node) => node.kind === 'condition')
		.map(({ id, label, path }) => ({ id, label, path }));
	const ours = new Map(studies.flatMap(({ id, pmid }) => (pmid ? [[pmid, id] as const] : [])));
	const page = pages.find(({ id }) => id === 'microbes');
	return {
		title: page?.title ?? '',
		summary: page?.summary ?? '',
		all: microbes.length,
		microbes: microbeData(microbes, conditions, ours)
	};
};
