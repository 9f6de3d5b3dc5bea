/** The picture of a worksheet in sentences, for who cannot see it: numbers for the names to fill in. Pure. */
import { speakSceneLink } from '../diagram/speak';
import type { Graph } from '../graph/types';
import type { Scene } from '../scene/types';
import { placeOf, type Numbered } from './blank';

/** One sentence a line. */
export function readOut(scene: Scene, names: readonly Numbered[], graph: Graph): string[] {
	const nodeById = new Map(graph.nodeById);
	for (const { id, n } of names) {
		const node = nodeById.get(id);
		if (node) nodeById.set(id, { ...node, label: placeOf(n) });
	}
	const nameless = { ...graph, nodeById };
	return scene.links.map((link) => {
		const said = speakSceneLink(link, nameless);
		return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
	});
}
