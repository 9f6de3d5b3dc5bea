/** Made by `vite-plugin.ts`. */
declare module 'virtual:worksheets' {
	/** Whether this build makes the PDFs of `files.ts`. */
	export const PDF: boolean;
}
