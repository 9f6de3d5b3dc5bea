declare global {
	namespace App {}

	namespace svelteHTML {
		// The elements' own types do not know it yet: https://html.spec.whatwg.org/#blocking-attributes
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
