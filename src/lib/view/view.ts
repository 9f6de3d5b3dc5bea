/**
 * The View: what someone is looking at. A small plain object; one codec turns it into a URL and back.
 * A shared link is a View, and so is everything the diagram shows. Pure.
 */
import { SURE, WHO } from '../graph/types';
import type { Bar, Graph } from '../graph/types';
import { migrate } from './migrations';

export { SURE, WHO } from '../graph/types';
export type { Sure, Who } from '../graph/types';

export interface View extends Bar {
	/** Node id in focus, or null for the overview. */
	readonly focus: string | null;
}

export const DEFAULT_VIEW: View = { focus: null, who: 'anything', sure: 'any' };

const oneOf = <T extends string>(words: readonly T[], value: string | null): T =>
	words.find((w) => w === value) ?? words[0]!;

/**
 * The address of a View, without base path: the focus is the page, the rest are query parameters, and
 * only what differs from the default is written.
 */
export function viewToPath(view: View, graph: Graph): string {
	const path = (view.focus && graph.nodeById.get(view.focus)?.path) || '/';
	const query = new URLSearchParams();
	if (view.who !== DEFAULT_VIEW.who) query.set('who', view.who);
	if (view.sure !== DEFAULT_VIEW.sure) query.set('sure', view.sure);
	const search = query.toString();
	return search ? `${path}?${search}` : path;
}

/** Total: unknown or bad values fall back to the default, unknown keys are ignored, old addresses are understood. */
export function viewFromUrl(pathname: string, query: URLSearchParams, graph: Graph): View {
	const now = migrate({ path: pathname, query }, graph.renames);
	const id = now.path.split('/').filter(Boolean)[1];
	const node = id === undefined ? undefined : graph.nodeById.get(id);
	return {
		focus: node && node.path === now.path.replace(/\/$/, '') ? node.id : null,
		who: oneOf(WHO, now.query.get('who')),
		sure: oneOf(SURE, now.query.get('sure'))
	};
}
