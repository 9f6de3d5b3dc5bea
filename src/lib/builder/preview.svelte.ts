/**
 * The builder's side of the talk with its preview (`docs/embedding.md`): a new View goes there as a message, so that
 * nothing is loaded again, and where the reader clicks inside, the builder follows.
 */
import { readFrameMessage } from '../embed/parse-frame';
import type { HostMessage } from '../embed/protocol';
import { viewOf } from '../embed/view-of';
import type { Graph } from '../graph/types';
import { viewToPath, type View } from '../view/view';

export class Preview {
	/** Of what is in the frame, in pixels, once it has said so. */
	height = $state<number | null>(null);
	readonly #graph: Graph;
	readonly #onview: (view: View) => void;
	/** What it should show; null until somebody said so. */
	#wanted: string | null = null;
	/** What the frame shows; null until it lives. */
	#shown: string | null = null;
	/** What it was told to show and has not shown yet: until then what it says is not the reader's wish. */
	#told: string | null = null;
	#target: Window | null = null;

	constructor(graph: Graph, onview: (view: View) => void) {
		this.#graph = graph;
		this.#onview = onview;
	}

	/** Shows a View, at once or as soon as the frame lives. */
	show(view: View): void {
		this.#wanted = viewToPath(view, this.#graph);
		this.#tell();
	}

	/** The frame is about to load another document. */
	loads(): void {
		this.#shown = null;
		this.#told = null;
		this.height = null;
	}

	/** Listens to one frame; returns how to stop. */
	follow(frame: HTMLIFrameElement): () => void {
		const hear = (event: MessageEvent): void => {
			if (event.source === frame.contentWindow) this.#hear(event.data, frame.contentWindow);
		};
		window.addEventListener('message', hear);
		return () => window.removeEventListener('message', hear);
	}

	#hear(data: unknown, from: Window | null): void {
		const message = readFrameMessage(data);
		if (!message) return;
		if (message.type === 'ready' || message.type === 'height') this.height = message.height;
		if (message.type === 'ready') {
			this.#target = from;
			this.#shown = viewToPath(viewOf(message.view), this.#graph);
			this.#told = null;
			this.#tell();
		} else if (message.type === 'view') {
			const view = viewOf(message.view);
			this.#shown = viewToPath(view, this.#graph);
			if (this.#told !== null) {
				if (this.#told === this.#shown) this.#told = null;
				// What is wanted may have changed, and changed back, meanwhile.
				this.#tell();
			} else if (this.#shown !== this.#wanted) this.#onview(view);
		}
	}

	#tell(): void {
		if (this.#shown === null || this.#wanted === null || this.#shown === this.#wanted) return;
		this.#told = this.#wanted;
		this.#target?.postMessage(
			{
				protocol: 'gut-skin',
				version: 1,
				type: 'set-view',
				view: this.#wanted
			} satisfies HostMessage,
			'*'
		);
	}
}
