/**
 * The View: what someone is looking at. A small plain object; one codec turns it into a URL and back.
 * A shared link is a View, and so is everything the diagram shows. Pure.
 */
import { SURE, WHO } from '../graph/types';
import type { Bar, Graph } from '../graph/types';
import { migrate, migrateId } from './migrations';

export { SURE, WHO } from '../graph/types';
export type { Sure, Who } from '../graph/types';

/** What the path finder was asked: two node ids, and which of the paths is drawn (the first is 1). */
export interface PathChoice {
	readonly from: string | null;
	readonly to: string | null;
	readonly n: number;
}

export interface View extends Bar {
	/** Node id in focus, or null for the overview. */
	readonly focus: string | null;
	/** Set on the page of the path finder only. */
	readonly path?: PathChoice;
}

export const DEFAULT_VIEW: View = { focus: null, who: 'anything', sure: 'any' };

const PATHS = '/paths';

const oneOf = <T extends string>(words: readonly T[], value: string | null): T =>
	words.find((w) => w === value) ?? words[0]!;

function writeBar(query: URLSearchParams, { who, sure }: Bar): void {
	if (who !== DEFAULT_VIEW.who) query.set('who', who);
	if (sure !== DEFAULT_VIEW.sure) query.set('sure', sure);
}

const readBar = (query: URLSearchParams): Bar => ({
	who: oneOf(WHO, query.get('who')),
	sure: oneOf(SURE, query.get('sure'))
});

const asText = (query: URLSearchParams): string => {
	const search = query.toString();
	return search && `?${search}`;
};

/**
 * The address of a View, without base path: the focus is the page, the rest are query parameters, and
 * only what differs from the default is written.
 */
export function viewToPath(view: View, graph: Graph): string {
	const page = (view.focus && graph.nodeById.get(view.focus)?.path) || '/';
	const path = view.path ? PATHS : page;
	const query = new URLSearchParams();
	if (view.path?.from) query.set('from', view.path.from);
	if (view.path?.to) query.set('to', view.path.to);
	if (view.path && view.path.n > 1) query.set('n', String(view.path.n));
	writeBar(query, view);
	return path + asText(query);
}

/** What links carry along from page to page, as a query: `?who=people`, or nothing. */
export function carriedQuery(view: Bar): string {
	const query = new URLSearchParams();
	writeBar(query, view);
	return asText(query);
}

/**
 * The inverse of `carriedQuery`; total, as `viewFromUrl`. Without the Graph, so that a page can read its address
 * before the Graph is there.
 */
export const carriedFrom = (query: URLSearchParams): Bar =>
	readBar(migrate({ path: '/', query }).query);

function pathChoice(query: URLSearchParams, graph: Graph): PathChoice {
	const known = (key: string): string | null =>
		graph.nodeById.get(migrateId(query.get(key) ?? '', graph.renames ?? []))?.id ?? null;
	const n = query.get('n') ?? '';
	return { from: known('from'), to: known('to'), n: /^[1-9]\d{0,2}$/.test(n) ? Number(n) : 1 };
}

/** Total: unknown or bad values fall back to the default, unknown keys are ignored, old addresses are understood. */
export function viewFromUrl(pathname: string, query: URLSearchParams, graph: Graph): View {
	const now = migrate({ path: pathname, query }, graph.renames);
	const id = now.path.split('/').filter(Boolean)[1];
	const node = id === undefined ? undefined : graph.nodeById.get(id);
	return {
		focus: node && node.path === now.path.replace(/\/$/, '') ? node.id : null,
		...readBar(now.query),
		...(now.path.replace(/\/$/, '') === PATHS && { path: pathChoice(now.query, graph) })
	};
}
