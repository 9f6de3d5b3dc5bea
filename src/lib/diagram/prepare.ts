/** What bringing a picture to life needs to know, in steps that are each soon done. */
import type { Graph } from '$lib/graph/types';
import { art } from '$lib/scene/art';
import { overviewParts } from '$lib/scene/overview';
import type { View } from '$lib/view/view';
import { orientationNow } from './diagram.svelte';
import { sceneOf } from './scenes';

/** Each leaves its result where the diagram will look for it. */
export function preparations(graph: Graph, view: View): (() => void)[] {
	const orientation = orientationNow();
	return [
		() => void art(orientation),
		...(view.focus === null ? [() => void overviewParts(graph)] : []),
		() => void sceneOf(graph, view, { orientation, text: 1 })
	];
}
