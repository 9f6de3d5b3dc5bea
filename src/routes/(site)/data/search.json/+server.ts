import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { jsonFile } from '$lib/site/json';
import { searchDocs } from '$lib/site/search-docs';

export const prerender = true;

export const GET = () => jsonFile(searchDocs(graph, getContent()));
