import { checkViews, topics } from '$lib/checks/checks';
import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const checks = checkViews(getContent(), graph);
	return { checks, topics: topics(checks, graph) };
};
