import { getContent } from '$lib/content/site.server';
import { jsonFile } from '$lib/site/json';
import { publicEvidence } from '$lib/site/public-data';
import { SITE_URL } from '$lib/site/site-url';

export const prerender = true;

export const GET = () => jsonFile(publicEvidence(getContent(), SITE_URL));
