/**
 * What one embed shows. The frame and the custom element own one each; nothing here knows of messages, addresses of
 * windows or storage.
 */
import { graph } from '../graph/data';
import { filterGraph } from '../graph/filter';
import { studies } from 'virtual:embed-words';
import type { Graph, GraphNode, Group } from '../graph/types';
import type { Box, Scene } from '../scene/types';
import { carriedQuery, DEFAULT_VIEW, viewToPath, type PathChoice, type View } from '../view/view';
import { DEFAULT_OPTIONS, type EmbedOptions } from './options';
import { unpackStudies } from './studies';

/** Draws a chosen path; null where there is none. */
export type DrawPath = (graph: Graph, choice: PathChoice, box: Box) => Scene | null;

const studyById = unpackStudies(graph.claims, studies);

export class EmbedState {
	readonly graph = graph;
	options = $state.raw<EmbedOptions>(DEFAULT_OPTIONS);
	/** A group of the overview whose members are listed: the way to what the overview has no room for. */
	group = $state.raw<Group | null>(null);
	/** Scripts run: buttons do something. */
	live = $state(false);
	/** The site's address is known, so that links can leave. */
	linked = $state(true);
	/** Set where paths can be drawn. */
	drawPath: DrawPath | null = null;
	/** Grows when the reader, not the host, changes the View. */
	version = $state(0);
	#view = $state.raw<View>(DEFAULT_VIEW);
	#first = $state.raw<View>(DEFAULT_VIEW);

	/** The Graph that clears the evidence bar. */
	readonly shown = $derived(filterGraph(graph, this.#view, studyById));
	readonly node: GraphNode | undefined = $derived(
		this.#view.focus === null ? undefined : graph.nodeById.get(this.#view.focus)
	);
	/** What is shown, by name; empty on the overview. */
	readonly title = $derived.by(() => {
		const { from, to } = this.#view.path ?? {};
		const name = (id: string | null | undefined) => (id && graph.nodeById.get(id)?.label) || '…';
		return this.node?.label ?? (from || to ? `${name(from)} → ${name(to)}` : '');
	});
	/** Its address inside the site: `/conditions/acne?sure=low`. */
	readonly path = $derived(viewToPath(this.#view, graph));
	/** The modifiers alone: `?sure=low`, or nothing. */
	readonly query = $derived(carriedQuery(this.#view));
	readonly moved = $derived(this.path !== viewToPath(this.#first, graph));

	get view(): View {
		return this.#view;
	}

	/** Shows a View as the one that this embed was made for. */
	begin(view: View): void {
		this.#first = view;
		this.show(view);
	}

	show(view: View): void {
		this.group = null;
		this.#view = view;
	}

	/** The reader moves the focus and keeps the evidence bar. */
	focus(id: string | null): void {
		const { who, sure } = this.#view;
		this.show({ focus: id, who, sure });
		this.version++;
	}

	/** The reader looks at another path between the same two things. */
	turn(n: number): void {
		const { path } = this.#view;
		if (!path || path.n === n) return;
		this.show({ ...this.#view, path: { ...path, n } });
		this.version++;
	}

	/** The reader goes back to the View it was made for. */
	restart(): void {
		this.show(this.#first);
		this.version++;
	}

	openGroup(id: string): void {
		this.group = graph.groups.find((g) => g.id === id) ?? null;
	}
}
