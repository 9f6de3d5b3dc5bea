/** Scenes as the browser asks for them: the last few are kept, so that none is laid out twice. */
import type { Graph } from '$lib/graph/types';
import { scene } from '$lib/scene/scene';
import type { Box, Scene } from '$lib/scene/types';
import type { View } from '$lib/view/view';

const KEPT = 12;
const made = new WeakMap<Graph, Map<string, Scene>>();

/** As `scene()`. */
export function sceneOf(graph: Graph, view: Pick<View, 'focus'>, box: Box): Scene {
	const mine = made.get(graph) ?? new Map<string, Scene>();
	made.set(graph, mine);
	const key = `${view.focus ?? ''} ${box.orientation} ${box.text}`;
	const found = mine.get(key) ?? scene(graph, view, box);
	// Last used, last to go.
	mine.delete(key);
	mine.set(key, found);
	if (mine.size > KEPT) mine.delete(mine.keys().next().value!);
	return found;
}
