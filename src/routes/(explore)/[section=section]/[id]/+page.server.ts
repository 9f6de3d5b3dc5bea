import { error } from '@sveltejs/kit';
import { site } from 'virtual:site';
import { getContent, getNode } from '$lib/content/site.server';
import { citePage } from '$lib/export/cite';
import { nodeJsonLd, scriptText } from '$lib/export/json-ld';
import { graph } from '$lib/graph/data';
import { SECTION_OF } from '$lib/graph/types';
import { headOf, nodePage } from '$lib/panel/node-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	graph.nodes.map((n) => ({ section: SECTION_OF[n.kind], id: n.id }));

export const load: PageServerLoad = ({ params }) => {
	const node = graph.nodeById.get(params.id);
	const page =
		node && SECTION_OF[node.kind] === params.section
			? nodePage(params.id, getContent(), graph)
			: null;
	const content = getNode(params.id);
	if (!node || !page || !content) error(404, 'There is no such page');
	return {
		page,
		head: headOf(params.id, getContent(), graph),
		citations: [
			citePage({
				id: node.id,
				title: node.label,
				reviewed: content.reviewed,
				site,
				address: site.siteUrl && `${site.siteUrl}${node.path}/`
			})
		],
		jsonLd: scriptText(nodeJsonLd(node, content, site))
	};
};
