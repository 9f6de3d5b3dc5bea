/** Files that some forms need besides their code. Fetched when somebody asks for one. */
import { site } from 'virtual:site';
import { speakSceneLink } from '../diagram/speak';
import { embedTitle, pageAddress } from '../embed/snippets';
import { leftFor } from '../export/left';
import type { Graph } from '../graph/types';
import { pngOfSvg } from '../picture/png';
import { typeface } from '../picture/typeface';
import { svgOfView } from '../picture/view-picture';
import { LANDSCAPE } from '../scene/box';
import { scene } from '../scene/scene';
import type { View } from '../view/view';
import { htmlPage } from './html-page';

const drawn = (left: Graph, view: View, address: string, font?: string): string =>
	svgOfView(left, view, {
		orientation: 'landscape',
		theme: 'light',
		...(font && { font }),
		source: { title: site.title, version: site.version, address }
	});

/** @param root where the site is, with a slash at its end */
export async function pictureFile(graph: Graph, view: View, root: string): Promise<Blob> {
	const address = pageAddress({ site: root, view, title: '' }, graph);
	return pngOfSvg(drawn(await leftFor(graph, view), view, address, await typeface()), 2);
}

export async function htmlFile(graph: Graph, view: View, root: string): Promise<string> {
	const left = await leftFor(graph, view);
	const address = pageAddress({ site: root, view, title: '' }, graph);
	return htmlPage({
		title: embedTitle(view, graph),
		svg: drawn(left, view, address),
		words: scene(left, view, LANDSCAPE).links.map((link) => speakSceneLink(link, left)),
		address
	});
}
