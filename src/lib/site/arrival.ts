/**
 * The page as it came from the server. Some of its parts are still: they hold only words, links and drawings, which
 * work without a script, so the browser keeps their markup as it is and fetches no code for them (`Still.svelte`).
 * Only a page that is reached from another one needs that code, and its `load` fetches it then.
 */
import type { Component } from 'svelte';

/** Marks the element around a still part. */
const STILL = 'data-still';

/** A still part's markup in a box that is none. @param name unique among the still parts of a page */
export const stillBox = (name: string, inside: string): string =>
	`<div ${STILL}="${name}" style="display:contents">${inside}</div>`;

let arriving = typeof document !== 'undefined' && document.querySelector(`[${STILL}]`) !== null;

/** True while the page that came from the server is being brought to life. Always false on the server. */
export const isArriving = (): boolean => arriving;

/** Called once the first page lives. */
export function arrived(): void {
	arriving = false;
}

/** What a still part is made of, or null where its markup is there already. */
export async function unlessThere<Of extends Component<never>>(
	load: () => Promise<{ default: Of }>
): Promise<Of | null> {
	return arriving ? null : (await load()).default;
}
