import { error } from '@sveltejs/kit';
import { getContent } from '$lib/content/site.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { pages, site } = getContent();
	const page = pages.find((p) => p.id === 'axis');
	if (!page) error(500, 'content/pages/axis.md is missing');
	return { title: page.title, summary: page.summary, dockTitle: site.dock_title };
};
