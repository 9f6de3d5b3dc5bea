declare global {
	namespace App {}

	namespace svelteHTML {
		// The elements' own types do not know it yet: https://html.spec.whatwg.org/#blocking-attributes
		// eslint-disable-next-line @typescript-eslint/no-unused-vars -- declarations that merge must name the same parameter
		interface HTMLAttributes<T> {
			blocking?: 'render';
		}
	}
}

declare module '*.md' {
	import type { Component } from 'svelte';
	const component: Component;
	export default component;
	export const metadata: Record<string, unknown>;
}

export {};
