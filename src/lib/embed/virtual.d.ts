/** The words of embeds, made by `build/bundle.ts` from `content/`. */
declare module 'virtual:embed-words' {
	/** One sentence for each node. */
	export const summaries: Readonly<Record<string, string>>;
	/** `packStudies` of all studies. */
	export const studies: string;
	/** Title and sentence of the overview. */
	export const home: { readonly title: string; readonly summary: string };
}
