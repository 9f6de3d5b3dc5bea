import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { studyById } from '$lib/graph/studies';
import { figures } from '$lib/site/figures';
import { limits } from '$lib/site/limits';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { gaps, pages, safety, identifierSources } = getContent();
	const page = pages.find(({ id }) => id === 'about');
	return {
		title: page?.title ?? 'About',
		summary: page?.summary ?? '',
		reviewed: page?.reviewed,
		figures: figures(graph),
		limits: limits(graph, studyById, gaps.length),
		safety,
		// Only the parts that are meant for readers; where each licence was read stays with the source files.
		licences: identifierSources.licences_seen.map(({ source, licence }) => ({
			source,
			licence: /not seen/.test(licence)
				? 'under their own terms'
				: licence.replace(/ \(read before redistributing\)$/, '')
		}))
	};
};
