/**
 * What a raised evidence bar needs, in one chunk with the studies it filters by. Fetched at the first raise; see
 * `bar.svelte.ts`.
 */
import './lost.css';
import { graph } from '../graph/data';
import { filterGraph, isRaised } from '../graph/filter';
import { studyById } from '../graph/studies';
import type { Bar, Graph } from '../graph/types';
import { raiseScene } from '../scene/raise';
import type { Scene } from '../scene/types';
import { barCount, whatWasLost, type BarCount } from './lost';

export { markPanel } from './mark';

export interface Raised {
	/** What is left of the Graph. */
	readonly left: Graph;
	/** A scene of the whole Graph with what is lost marked. */
	picture(scene: Scene): Scene;
	/** Of the links a focus is about (all, on the overview). */
	count(focus: string | null): BarCount;
	/** In a sentence or two. */
	lost(focus: string | null): string;
}

const known = new Map<string, Raised>();

/** What the bar leaves; null where it asks nothing. Worked out once for each place of the two controls. */
export function raise({ who, sure }: Bar): Raised | null {
	const bar: Bar = { who, sure };
	if (!isRaised(bar)) return null;
	const key = `${who} ${sure}`;
	const done = known.get(key);
	if (done) return done;
	const left = filterGraph(graph, bar, studyById);
	const node = (id: string | null) => (id === null ? undefined : graph.nodeById.get(id));
	const raised: Raised = {
		left,
		picture: (scene) => raiseScene(scene, graph, left),
		count: (focus) => barCount(graph, left, node(focus)),
		lost: (focus) => whatWasLost(graph, left, bar, node(focus))
	};
	known.set(key, raised);
	return raised;
}
