/**
 * The living diagram and what it draws, in chunks of their own: nothing of them is among the first scripts of a
 * page. Fetched when someone turns to the picture, or when the browser has time.
 */
import { afterPaint } from '$lib/site/after-paint';

export interface Live {
	readonly Diagram: typeof import('./Diagram.svelte').default;
	readonly graph: typeof import('$lib/graph/data').graph;
	readonly preparations: typeof import('./prepare').preparations;
}

let loaded: Live | null = null;

/** What has been fetched so far. */
export const live = (): Live | null => loaded;

/** Fetches it; cheap to call again. In two steps with a frame between, so that neither holds up the page for long. */
export async function loadLive(): Promise<Live> {
	if (loaded) return loaded;
	const code = Promise.all([import('./Diagram.svelte'), import('./prepare')]);
	const { graph } = await import('$lib/graph/data');
	if (!import.meta.env.SSR) await afterPaint();
	const [{ default: Diagram }, { preparations }] = await code;
	return (loaded = { Diagram, graph, preparations });
}

/** While pages are built: there to be written out. In the browser null, and no code. */
export const drawn: Live | null = import.meta.env.SSR ? await loadLive() : null;
