/**
 * The browser's way to `scene()`: the overview at once, focuses from a chunk of their own, so that the first
 * page stays light. The pages of nodes wait for that chunk before they render (`+page.ts`), and it is fetched
 * when the overview is idle; results are those of `scene()` to the last digit (a test compares them).
 */
import type { Graph } from '$lib/graph/types';
import { overviewScene } from '$lib/scene/overview';
import type { Box, Scene } from '$lib/scene/types';
import type { View } from '$lib/view/view';

type FocusModule = typeof import('./focus-parts');

let focusModule: FocusModule | null = null;

/** Resolves when focuses can be drawn. Cheap to call again. */
export async function loadFocusScenes(): Promise<void> {
	focusModule ??= await import('./focus-parts');
}

export const hasFocusScenes = (): boolean => focusModule !== null;

/** As `scene()`; a focus whose chunk has not come shows the overview. */
export function sceneOf(graph: Graph, view: Pick<View, 'focus'>, box: Box): Scene {
	const focus = view.focus === null ? undefined : graph.nodeById.get(view.focus);
	return focus && focusModule
		? focusModule.focusScene(graph, focus, box)
		: overviewScene(graph, box);
}

/** The text version of a focus; null until its chunk is there. */
export const focusText = (): FocusModule['FocusText'] | null => focusModule?.FocusText ?? null;
