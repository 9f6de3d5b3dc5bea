import { error } from '@sveltejs/kit';
import { getContent } from '$lib/content/site.server';
import type { PageHead } from '$lib/panel/head';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { pages, site, nodes } = getContent();
	const page = pages.find((p) => p.id === 'axis');
	if (!page) error(500, 'content/pages/axis.md is missing');
	const summaries = Object.fromEntries(
		nodes.filter((n) => n.kind === 'mechanism').map((n) => [n.id, n.summary])
	);
	return {
		head: { label: page.title, summary: page.summary } satisfies PageHead,
		summaries,
		dockTitle: site.dock_title
	};
};
