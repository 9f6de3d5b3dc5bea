/**
 * The evidence bar's code, fetched when someone first raises it: the studies it filters by are no part of the first
 * page. Where the controls stand is in the address, not here.
 */
import type { Bar, Graph } from '../graph/types';
import type { Scene } from '../scene/types';

type Parts = typeof import('./parts');

let parts = $state.raw<Parts | null>(null);
let coming: Promise<void> | null = null;

/** Null until it has been fetched; reactive. */
export const barParts = (): Parts | null => parts;

/** Fetches it; cheap to call again. Rejects if it cannot be fetched, and the next call tries again. */
export function loadBar(): Promise<void> {
	coming ??= import('./parts').then(
		(module) => {
			parts = module;
		},
		(fault: unknown) => {
			coming = null;
			throw fault;
		}
	);
	return coming;
}

/** What the bar leaves of the Graph: all of it while nothing is asked, or while its code is on the way. */
export const leftOf = (graph: Graph, bar: Bar): Graph => parts?.raise(bar)?.left ?? graph;

/** A scene of the whole Graph with what is lost marked. */
export const underBar = (scene: Scene, bar: Bar): Scene =>
	parts?.raise(bar)?.picture(scene) ?? scene;
