/** Markdown compiled by mdsvex: a component. */
declare module '*.md' {
	import type { Component } from 'svelte';
	const prose: Component;
	export default prose;
}
