import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { examples } from '$lib/paths/examples';
import { pickerDocs } from '$lib/paths/picker-docs';
import type { PageServerLoad } from './$types';

/** What can be an end: everything that carries claims of its own. */
export const load: PageServerLoad = () => ({
	docs: pickerDocs(graph, getContent(), (node) => !node.mentions),
	examples: examples(graph)
});
