/** Components written out as markup by the build. In the browser there is no such thing: nothing of it is bundled. */
import type { Component } from 'svelte';

const server = import.meta.env.SSR ? await import('svelte/server') : null;

/**
 * The markup of a component, between Svelte's own marks, so that it can be brought to life later. Empty in the
 * browser.
 *
 * @param idPrefix keeps its ids apart from those of the page around it
 */
export function markup<Props extends Record<string, unknown>>(
	of: Component<Props>,
	props: Props,
	idPrefix: string,
	context?: Map<unknown, unknown>
): string {
	if (!server) return '';
	// Written while the page around it is written, so that addresses are relative to the same page.
	const written = server.render(of as Component<Record<string, unknown>>, {
		props,
		idPrefix,
		...(context && { context })
	});
	return written.body;
}
