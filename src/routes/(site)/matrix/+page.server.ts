import { getContent } from '$lib/content/site.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	gaps: getContent().gaps.map(({ text, nodes }) => ({ text, nodes }))
});
