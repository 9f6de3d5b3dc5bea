import { unlessThere } from '$lib/site/arrival';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	Body: await unlessThere(() => import('$lib/worksheet/Sheet.svelte'))
});
