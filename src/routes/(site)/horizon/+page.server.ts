import { getContent, getSafety } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	items: getContent().horizon.map(({ id, label, summary, mentions, safety, reviewed, status }) => ({
		id,
		label,
		summary,
		reviewed,
		status,
		safety: getSafety(safety),
		mentions: mentions.flatMap((node) => {
			const found = graph.nodeById.get(node);
			return found ? { label: found.label, path: found.path } : [];
		})
	}))
});
