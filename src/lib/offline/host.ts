/** The real browser for `Offline`. */
import { href } from '$lib/site/href';
import type { Host } from './offline.svelte';

export const browserHost = (): Host => {
	const scope = new URL(href('/'), location.href).href;
	return {
		container: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
		script: new URL('service-worker.js', scope).href,
		scope
	};
};
