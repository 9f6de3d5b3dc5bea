import { getContent } from '$lib/content/site.server';
import { graph } from '$lib/graph/data';
import { studyGroups } from '$lib/site/studies';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ groups: studyGroups(getContent().studies, graph) });
