import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { pickerDocs } from '$lib/paths/picker-docs';
import type { PageServerLoad } from './$types';

/** Whatever has a page beside the diagram can be in the middle of an embed. */
export const load: PageServerLoad = () => ({ docs: pickerDocs(graph, getContent()) });
