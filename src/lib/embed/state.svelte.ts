/**
 * What one embed shows. The frame and the custom element own one each; nothing here knows of messages, addresses of
 * windows or storage.
 */
import { graph } from '../graph/data';
import { filterGraph } from '../graph/filter';
import { studies } from 'virtual:embed-words';
import type { GraphNode, Group } from '../graph/types';
import { DEFAULT_VIEW, viewToPath, type View } from '../view/view';
import { DEFAULT_OPTIONS, type EmbedOptions } from './options';
import { unpackStudies } from './studies';

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
	/** Grows when the reader, not the host, changes the View. */
	version = $state(0);
	#view = $state.raw<View>(DEFAULT_VIEW);
	#first = $state.raw<View>(DEFAULT_VIEW);

	/** The Graph that clears the evidence bar. */
	readonly shown = $derived(filterGraph(graph, this.#view, studyById));
	readonly node: GraphNode | undefined = $derived(
		this.#view.focus === null ? undefined : graph.nodeById.get(this.#view.focus)
	);
	/** Its address inside the site: `/conditions/acne?sure=low`. */
	readonly path = $derived(viewToPath(this.#view, graph));
	/** The modifiers alone: `?sure=low`, or nothing. */
	readonly query = $derived(this.path.includes('?') ? `?${this.path.split('?')[1]}` : '');
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

	/** The reader moves the focus and keeps everything else. */
	focus(id: string | null): void {
		this.show({ ...this.#view, focus: id });
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
