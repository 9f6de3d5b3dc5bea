import type { Graph } from '../graph/types';
import type { View } from '../view/view';
import { focusScene } from './focus';
import { overviewScene } from './overview';
import type { Box, Scene } from './types';

/**
 * The one function behind every picture: prerendered pages, the browser, exports and tests all call it.
 * Pure and deterministic: the same Graph, View and Box give the same Scene, to the last digit.
 *
 * @param graph what is known (already filtered, if the View filters)
 * @param view what is looked at; only `focus` shapes the scene
 * @param box orientation and text size; the scene's width is fixed by it, its height follows the content
 * @returns positions and looks in user units of the box
 */
export function scene(graph: Graph, view: Pick<View, 'focus'>, box: Box): Scene {
	const focus = view.focus === null ? undefined : graph.nodeById.get(view.focus);
	return focus ? focusScene(graph, focus, box) : overviewScene(graph, box);
}
