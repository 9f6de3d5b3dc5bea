/**
 * After the site is built: a picture for each page's link preview, and its oEmbed answer. Only where the build
 * knows the site's address, as both must be named in full (rule 23); `PREVIEWS=off` leaves them out all the same.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { toGraphData, toTexts } from '../content/graph-data';
import { loadContent } from '../content/load';
import { makeGraph } from '../graph/graph';
import { SITE_URL } from '../site/site-url';
import { writeAnswers } from './answers';
import { allCards } from './cards';
import { renderCards } from './render';

export interface PreviewOptions {
	/** The content folder. */
	readonly dir: string;
	/** Where the finished site is. */
	readonly build: string;
	/** Where drawn cards are kept from one build to the next. */
	readonly cache: string;
}

/** Draws all cards and writes all oEmbed answers. */
export async function writePreviews(
	{ dir, build, cache }: PreviewOptions,
	siteUrl: string,
	say: (text: string) => void
): Promise<void> {
	const { content } = loadContent(dir);
	const graph = makeGraph(toGraphData(content));
	let told = Date.now();
	const drawn = await renderCards(
		graph,
		allCards(graph, content.site, toTexts(content).summaries),
		{
			build,
			cache,
			report: (done, _, all) => {
				if (Date.now() - told < 5000) return;
				told = Date.now();
				say(`  ${done} of ${all} preview pictures`);
			}
		}
	);
	say(`Preview pictures: ${drawn} drawn, the others as they were.`);
	writeAnswers(build, graph, { title: content.site.title, url: siteUrl });
}

export function previews(options: PreviewOptions): Plugin {
	return {
		name: 'link-previews',
		apply: 'build',
		closeBundle: {
			sequential: true,
			order: 'post',
			async handler() {
				// Kit closes two bundles; the site is there after the second.
				if (!SITE_URL || process.env.PREVIEWS === 'off') return;
				if (!existsSync(join(options.build, '404.html'))) return;
				const { dir, build, cache } = options;
				await writePreviews(
					{ dir: resolve(dir), build: resolve(build), cache: resolve(cache) },
					SITE_URL,
					(text) => this.info(text)
				);
			}
		}
	};
}
