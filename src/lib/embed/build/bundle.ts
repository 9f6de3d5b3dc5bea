/** Bundles of our own beside the site's: the frame's script, `embed.js`, the custom element, and what draws embeds. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import config from '../../../../svelte.config.js';
import { loadContent } from '../../content/load';
import { content } from '../../content/vite-plugin';
import { shadowCss } from '../element/shadow-css';
import { packStudies } from '../studies';
import { compileBeside } from '../../site/compile-beside';
import { site } from '../../site/vite-plugin';

const HERE = 'src/lib/embed';
const WORDS = 'virtual:embed-words';

/** Names and sentences of nodes, from the content. */
function words(dir: string): Plugin {
	let module: string | undefined;
	return {
		name: 'gut-skin-embed-words',
		resolveId: (id) => (id === WORDS ? `\0${WORDS}` : undefined),
		load(id) {
			if (id === `\0${WORDS}`) return (module ??= wordsModule(dir));
		}
	};
}

function wordsModule(dir: string): string {
	const { nodes, pages, claims, studies } = loadContent(resolve(dir)).content;
	const letters = packStudies(claims, new Map(studies.map((s) => [s.id, s])));
	const axis = pages.find((p) => p.id === 'axis');
	const summaries = Object.fromEntries(nodes.map((n) => [n.id, n.summary]));
	const home = { title: axis?.title ?? '', summary: axis?.summary ?? '' };
	return (
		`export const summaries = JSON.parse(${JSON.stringify(JSON.stringify(summaries))});` +
		`export const studies = ${JSON.stringify(letters)};` +
		`export const home = ${JSON.stringify(home)};`
	);
}

/** What bundles need to know of the content, read once for all of them. */
export const contentPlugins = (dir: string): readonly Plugin[] => [
	content({ dir }),
	site({ dir, build: '' }),
	words(dir)
];

export interface Bundle {
	readonly code: string;
	readonly css: string;
}

export interface BundleOptions {
	/** Entry below `src/lib/embed`. */
	readonly entry: string;
	readonly format: 'iife' | 'es';
	/** For Node, to draw pages with. */
	readonly server?: boolean;
	/** Knows the content; otherwise one that needs none. */
	readonly plugins?: readonly Plugin[];
	/** Words of the source that stand for others in this bundle. */
	readonly define?: Readonly<Record<string, string>>;
}

/** Builds one file, in memory. */
export async function bundle(options: BundleOptions): Promise<Bundle> {
	const { entry, format, server = false, plugins = [], define = {} } = options;
	const settings: InlineConfig = {
		configFile: false,
		logLevel: 'warn',
		// The site's own build sets this for its parts; here nothing of Kit takes part.
		mode: 'production',
		define: { 'process.env.NODE_ENV': '"production"', ...define },
		resolve: {
			alias: [
				{ find: /^\$lib\/site\/href$/, replacement: resolve(HERE, 'href.svelte.ts') },
				{ find: /^graphology(-simple-path)?$/, replacement: resolve(HERE, 'small-graph.ts') },
				{ find: '$lib', replacement: resolve('src/lib') }
			]
		},
		plugins: [
			...plugins,
			svelte({
				configFile: false,
				preprocess: config.preprocess,
				compilerOptions: { ...config.compilerOptions, dev: false }
			}),
			// Not the element: whoever imports it may bundle it with much else.
			format === 'iife' && compileBeside()
		],
		build: {
			write: false,
			target: 'es2022',
			minify: !server,
			cssCodeSplit: false,
			ssr: server ? resolve(HERE, entry) : false,
			copyPublicDir: false,
			modulePreload: false,
			reportCompressedSize: false,
			rolldownOptions: {
				input: resolve(HERE, entry),
				// What a file exports it exports, whatever else is made of it.
				preserveEntrySignatures: format === 'es' ? 'strict' : false,
				output: { format, codeSplitting: false, entryFileNames: 'bundle.js' }
			},
			...(server && { target: 'node20' })
		},
		...(server && { ssr: { noExternal: true } })
	};
	const result = (await build(settings)) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
	const output = (Array.isArray(result) ? result : [result]).flatMap((r) => r.output);
	const chunk = output.find((o) => o.type === 'chunk' && o.isEntry);
	if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
	const css = output
		.flatMap((o) => (o.type === 'asset' && o.fileName.endsWith('.css') ? [String(o.source)] : []))
		.join('\n');
	return { code: chunk.code, css };
}

/** The custom element as one file: its styles travel in it, as text for a sheet that it adopts. */
export async function elementBundle(
	plugins: readonly Plugin[],
	siteUrl: string | undefined
): Promise<string> {
	const { code, css } = await bundle({
		entry: 'element/element.ts',
		format: 'es',
		plugins,
		define: {
			GUT_SKIN_CSS: '"__GUT_SKIN_CSS__"',
			GUT_SKIN_SITE: JSON.stringify(siteUrl ?? '')
		}
	});
	const marked = /(["'`])__GUT_SKIN_CSS__\1/;
	if (!marked.test(code)) throw new Error('the element has no place for its styles');
	return code.replace(marked, () => JSON.stringify(shadowCss(css)));
}

/**
 * The two small upright faces inside a style sheet: a frame without an origin may not fetch a font, but may have one
 * that came with its styles.
 */
export function fontSheet(): string {
	const rules =
		readFileSync('src/lib/styles/fonts.css', 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
	const faces = rules.filter((rule) => /letters-\d+\.woff2/.test(rule));
	const fallback = rules.find((rule) => rule.includes('Atkinson Fallback'));
	if (faces.length === 0 || !fallback)
		throw new Error('fonts.css has no small upright face any more');
	const inside = (_: string, file: string): string =>
		`url(data:font/woff2;base64,${readFileSync(resolve('src/lib/styles', file)).toString('base64')})`;
	const written = faces.map((face) => face.replace(/url\('([^']*)'\)/, inside));
	return `${[fallback, ...written].join('\n')}\n`;
}
