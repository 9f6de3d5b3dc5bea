import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import { proseMarkup } from './src/lib/content/prose.js';
import { readTerms } from './src/lib/content/index.js';

/**
 * Inline scripts of `app.html` (the theme must be set before the first paint) run under the strict
 * Content-Security-Policy because their hashes are listed; Kit only hashes the scripts it writes itself.
 */
const inlineScriptHashes = [
	...readFileSync(new URL('./src/app.html', import.meta.url), 'utf8').matchAll(
		/<script>([\s\S]*?)<\/script>/g
	)
].map(
	([, code]) =>
		/** @type {`sha256-${string}`} */ (
			`sha256-${createHash('sha256')
				.update(code ?? '')
				.digest('base64')}`
		)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [
		vitePreprocess(),
		mdsvex({ extensions: ['.md'], smartypants: true, highlight: false }),
		proseMarkup(readTerms)
	],
	compilerOptions: {
		// Ours are all runes, the compiled Markdown too: the old runtime stays out of the bundle.
		runes: true,
		// Short, and the same on every machine.
		cssHash: ({ hash, css, filename }) =>
			`s${hash(`${filename.replace(/^.*\/(src|content)\//, '')}${css}`).slice(0, 5)}`
	},
	kit: {
		adapter: adapter({ fallback: '404.html', strict: true }),
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			relative: true
		},
		alias: { $content: 'content' },
		// Offline use is for those who ask for it (`src/lib/offline`).
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...inlineScriptHashes],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		prerender: {
			handleHttpError: ({ path, message }) => {
				// Embeds and PDFs are added when Kit has finished; a test follows every link of the finished site.
				if (
					/\/(embed\/|embed\.js$|gut-skin-diagram\.js$|lessons\/[^/]+\/worksheet-[a-z0-9-]+\.pdf$)/.test(
						path
					)
				)
					return;
				throw new Error(message);
			},
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		// Every style sheet is in the page itself: a first paint waits for nothing else. They are smaller than the
		// round trip they save, and pages reached from another page need none of them again.
		inlineStyleThreshold: 40_000,
		output: { preloadStrategy: 'modulepreload' }
	}
};
