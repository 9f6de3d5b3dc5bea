import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { jsonFile } from '$lib/site/json';
import { publicGraph } from '$lib/site/public-data';
import { SITE_URL } from '$lib/site/site-url';

export const prerender = true;

export const GET = () => jsonFile(publicGraph(graph, getContent(), SITE_URL));
