import { loadLive } from '$lib/diagram/live';
import { isArriving } from '$lib/site/arrival';
import type { LayoutLoad } from './$types';

/** Someone who comes from another page finds the diagram living; on the page that arrives first it comes later. */
export const load: LayoutLoad = async () => {
	if (!import.meta.env.SSR && !isArriving()) await loadLive();
};
