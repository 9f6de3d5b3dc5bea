/** The shell's words and addresses, made by `vite-plugin.ts` from `content/site.yaml` and the environment. */
declare module 'virtual:site' {
	export const site: {
		readonly title: string;
		readonly tagline: string;
		readonly disclaimer: string;
		/** Of the site, from `package.json`: what a citation names. */
		readonly version: string;
		/** Only where the build was told: see `site-url.ts`. */
		readonly siteUrl?: string;
		readonly reportUrl?: string;
	};
}
