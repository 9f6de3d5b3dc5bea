import { unlessThere } from '$lib/site/arrival';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	Panel: await unlessThere(() => import('$lib/panel/Overview.svelte'))
});
