/** A View as a picture to take away: what the download and share dialogs and the embed builder offer. Pure. */
import type { Graph } from '../graph/types';
import { drawChoice } from '../paths/choice';
import { scene } from '../scene/scene';
import type { Box, Scene } from '../scene/types';
import type { View } from '../view/view';
import { svgDocument, type PictureOptions } from './svg';

export interface ViewPictureOptions extends Omit<PictureOptions, 'bar'> {
	readonly orientation: Box['orientation'];
}

/** The path that a View of the path finder shows (rule 17); the diagram of its focus for all others. */
function drawingOf(graph: Graph, view: View, box: Box): Scene {
	return (view.path && drawChoice(graph, view.path, box)) ?? scene(graph, view, box);
}

/** @param graph what is left after the View's evidence bar (`filterGraph`) */
export function svgOfView(graph: Graph, view: View, options: ViewPictureOptions): string {
	const drawn = drawingOf(graph, view, { orientation: options.orientation, text: 1 });
	return svgDocument(drawn, graph, { ...options, bar: view });
}

/** "gut-skin-psoriasis-people-low-v0.1.0": what is shown, how much evidence was asked for, which version. No date. */
export function fileStem({ focus, path, who, sure }: View, version: string): string {
	return [
		'gut-skin',
		path ? `path-${path.from}-to-${path.to}-${path.n}` : (focus ?? 'overview'),
		who === 'anything' ? null : who,
		sure === 'any' ? null : `${sure}-certainty`,
		`v${version}`
	]
		.filter((part) => part !== null)
		.join('-');
}
