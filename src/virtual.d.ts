/** Modules made from `content/` by `src/lib/content/vite-plugin.ts`. */

declare module 'virtual:graph' {
	const data: import('./lib/graph/wire').PackedGraph;
	export default data;
}

declare module 'virtual:studies' {
	const studies: readonly import('./lib/graph/types').GraphStudy[];
	export default studies;
}

declare module 'virtual:texts' {
	const texts: import('./lib/graph/types').Texts;
	export default texts;
}

/** Server only: the plugin refuses it to the browser. */
declare module 'virtual:content' {
	const content: import('./lib/content/content').Content;
	export default content;
}
