/** The picture of a View inside a lesson, as the rest of the site would show it: with the evidence bar, or a path. */
import { raise } from '$lib/evidence-bar/parts';
import { graph } from '$lib/graph/data';
import type { Graph } from '$lib/graph/types';
import { drawChoice } from '$lib/paths/choice';
import { sceneOf } from '$lib/diagram/scenes';
import type { Box, Scene } from '$lib/scene/types';
import { carriedQuery, viewFromUrl, type View } from '$lib/view/view';

export interface Picture {
	readonly scene: Scene;
	/** What the evidence bar leaves. */
	readonly left: Graph;
	/** What links carry along. */
	readonly query: string;
}

function sceneFor(view: View, left: Graph, box: Box): Scene {
	return (view.path && drawChoice(left, view.path, box)) ?? sceneOf(graph, view, box);
}

export function pictureOf(view: View, box: Box): Picture {
	const bar = raise(view);
	const left = bar?.left ?? graph;
	const whole = sceneFor(view, left, box);
	return {
		// A path is found among what is left already.
		scene: bar && !whole.ends ? bar.picture(whole) : whole,
		left,
		query: carriedQuery(view)
	};
}

/**
 * Where a name in the picture leads, as a View to be shown in place. Null if it is no node: groups and "+n more" lead
 * to lists of their own.
 */
export function viewOfNode(id: string, view: View): View | null {
	const node = graph.nodeById.get(id);
	if (!node) return null;
	const { who, sure } = view;
	return { ...viewFromUrl(node.path, new URLSearchParams(), graph), who, sure };
}
