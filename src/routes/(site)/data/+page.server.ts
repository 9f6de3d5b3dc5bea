import { DATA_FILES, fileSize } from '$lib/export/formats';
import { makeFile } from '$lib/export/files';
import { whole } from '$lib/export/whole.server';
import { newestReview } from '$lib/site/public-data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const all = whole();
	const { nodes, links, claims } = all.graph;
	return {
		reviewed: newestReview(all.content),
		counts: {
			nodes: nodes.length,
			links: links.length,
			claims: claims.length,
			studies: all.content.studies.length,
			checks: all.content.checks.length,
			lists: all.content.microbes.length
		},
		files: DATA_FILES.map((file) => ({
			...file,
			size: fileSize(Buffer.byteLength(makeFile(file.name, all)))
		}))
	};
};
