/** What the embed builder is set to, and how its address says so: whatever is missing or bad is as by default. Pure. */
import {
	DEFAULT_OPTIONS,
	oneOf,
	readOptions,
	writeOptions,
	type EmbedOptions
} from '../embed/options';
import { FRAME_HEIGHT } from '../embed/snippets';
import type { Graph } from '../graph/types';
import { migrateId } from '../view/migrations';
import { carriedFrom, carriedQuery, DEFAULT_VIEW, type View } from '../view/view';

/** In which form the code is; the first is for people who have never seen any. */
export const FORMS = ['lms', 'frame', 'script', 'element', 'markdown'] as const;
export type Form = (typeof FORMS)[number];

export interface BuilderState {
	readonly view: View;
	readonly options: EmbedOptions;
	readonly form: Form;
	/** In pixels; undefined: as wide as its place. */
	readonly width: number | undefined;
	/** In pixels, of frames that cannot follow their content. */
	readonly height: number;
}

export const DEFAULT_STATE: BuilderState = {
	view: DEFAULT_VIEW,
	options: DEFAULT_OPTIONS,
	form: 'lms',
	width: undefined,
	height: FRAME_HEIGHT
};

/** Narrower than this no embed is promised to work; larger than a wall of screens nobody needs. */
export const WIDTHS = { min: 280, max: 3000 } as const;
export const HEIGHTS = { min: 300, max: 5000 } as const;

/** A whole number within bounds, or undefined. */
export function pixels(
	text: string | null,
	{ min, max }: { readonly min: number; readonly max: number }
): number | undefined {
	const value = /^\d{1,5}$/.test(text ?? '') ? Number(text) : NaN;
	return value >= min && value <= max ? value : undefined;
}

/** Total. `/embed-builder/?focus=psoriasis&sure=low&theme=dark&as=script` */
export function readState(query: URLSearchParams, graph: Graph): BuilderState {
	const id = migrateId(query.get('focus') ?? '', graph.renames ?? []);
	return {
		view: { ...carriedFrom(query), focus: graph.nodeById.has(id) ? id : null },
		options: { ...readOptions(query), autoHeight: false },
		form: oneOf(FORMS, query.get('as')),
		width: pixels(query.get('width'), WIDTHS),
		height: pixels(query.get('height'), HEIGHTS) ?? DEFAULT_STATE.height
	};
}

/** The query, without its `?`: only what differs from the default. */
export function writeState(state: Partial<BuilderState>): string {
	const { view, options, form, width, height } = { ...DEFAULT_STATE, ...state };
	const query = new URLSearchParams();
	if (view.focus) query.set('focus', view.focus);
	for (const [key, value] of new URLSearchParams(carriedQuery(view))) query.set(key, value);
	writeOptions({ ...options, autoHeight: false }, query);
	if (width !== undefined) query.set('width', String(width));
	if (height !== DEFAULT_STATE.height) query.set('height', String(height));
	if (form !== DEFAULT_STATE.form) query.set('as', form);
	return query.toString();
}

/** The builder, set to this. */
export function builderPath(state: Partial<BuilderState>): string {
	const query = writeState(state);
	return query ? `/embed-builder?${query}` : '/embed-builder';
}
