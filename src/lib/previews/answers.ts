/** Writes the oEmbed answer of every page that has a diagram into the finished site. Build-time only. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { iframeSnippet } from '../embed/snippets';
import type { Graph } from '../graph/types';
import { DEFAULT_VIEW } from '../view/view';
import { CARD, cardPath, nodeCard, oembedPath, SITE_CARD } from './names';
import { oembed, oembedXml } from './oembed';

/** Size of the frame that other sites put in: wide enough for the landscape picture, no taller than a screen. */
const FRAME = { width: 960, height: 760 } as const;

/** @param site its `url` has no slash at the end */
export function writeAnswers(
	build: string,
	graph: Graph,
	site: { readonly title: string; readonly url: string }
): void {
	const pages = [
		{ path: '/', title: site.title, card: SITE_CARD, focus: null },
		...graph.nodes.map((n) => ({
			path: `${n.path}/`,
			title: n.label,
			card: nodeCard(n.id),
			focus: n.id
		}))
	];
	for (const { path, title, card, focus } of pages) {
		const view = { ...DEFAULT_VIEW, focus };
		const html = iframeSnippet({ site: site.url, view, title, ...FRAME }, graph);
		const answer = oembed({ title, card: cardPath(card), html, ...FRAME }, site, CARD);
		const file = join(build, oembedPath(path));
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(`${file}.json`, JSON.stringify(answer));
		writeFileSync(`${file}.xml`, oembedXml(answer));
	}
}
