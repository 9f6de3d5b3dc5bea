import { getContent } from '$lib/content/site.server';
import { jsonFile } from '$lib/site/json';

export const prerender = true;

/** The lists as we hold them, with what their licence asks for. */
export const GET = () =>
	jsonFile({
		source: 'BugSigDB, https://bugsigdb.org, export of 5 August 2025',
		licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
		cite: 'https://doi.org/10.1038/s41587-023-01872-y',
		changes:
			'Selected by condition and host, grouped by condition and annotated; DOIs and titles tidied; lineages cut to the last name; repeats inside one list removed.',
		signatures: getContent().microbes
	});
