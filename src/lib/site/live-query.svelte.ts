/**
 * The query part of the address as state of a page. It does not exist while a page is prerendered, so it is
 * empty until the page is alive in a browser; what is written goes to the address and nowhere else.
 */
import { onMount } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';

const NONE = new URLSearchParams();

export interface LiveQuery {
	/** False while prerendered and until the browser took over. */
	readonly alive: boolean;
	readonly params: URLSearchParams;
	/** Writes a query (without `?`). `quiet` replaces the entry in the history: for typing. */
	go(query: string, options?: { quiet?: boolean }): Promise<void>;
}

/** To be called while a component is set up. */
export function liveQuery(): LiveQuery {
	let alive = $state(false);
	onMount(() => {
		alive = true;
	});
	return {
		get alive() {
			return alive;
		},
		get params() {
			return alive ? page.url.searchParams : NONE;
		},
		async go(query, { quiet = false } = {}) {
			const address = query === '' ? page.url.pathname : `${page.url.pathname}?${query}`;
			await goto(address, { replaceState: quiet, keepFocus: true, noScroll: true });
		}
	};
}
