/** The few calls of Citation.js we make; the package has no types of its own. */
declare module '@citation-js/core' {
	export class Cite {
		/** CSL-JSON, or text in any form it reads. */
		constructor(data: readonly object[] | string, options: { readonly generateGraph: boolean });
		readonly data: readonly Readonly<Record<string, unknown>>[];
		format(name: 'bibtex'): string;
		format(name: 'ris', options: { readonly spec: string; readonly format: 'object' }): object[];
	}
	export const plugins: {
		readonly config: { get(name: '@bibtex'): { readonly format: Record<string, boolean> } };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
