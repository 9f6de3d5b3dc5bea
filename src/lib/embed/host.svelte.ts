/** The frame's side of the talk with its host: what it says, and what it listens to. */
import { MAX_HEIGHT, readHostMessage, seal, type FrameMessage } from './protocol';
import type { SelectDetail } from './select';
import type { EmbedState } from './state.svelte';
import { viewOf } from './view-of';

type Body = FrameMessage extends infer M
	? M extends FrameMessage
		? Omit<M, 'protocol' | 'version'>
		: never
	: never;

/** The window around this one; null where the page stands alone. */
const host = (): Window | null => (window.parent === window ? null : window.parent);

/** Nothing in a message is secret, and an embed does not know who embeds it: hence any origin. */
const say = (body: Body): void => host()?.postMessage(seal(body), '*');

const viewPath = (embed: EmbedState): string => embed.path.replace(/^([^?]*[^/?])(\?|$)/, '$1/$2');

/** Tells the host that somebody chose a node. */
export const saySelect = ({ id, label, path }: SelectDetail): void =>
	say({ type: 'select', id, label, path });

/**
 * Says ready, height and view, and does what the host asks. Only the window right around the frame is listened to;
 * of many requests at a time the last one counts.
 *
 * @param content whose height the host is told
 * @returns how to stop
 */
export function talk(embed: EmbedState, content: HTMLElement): () => void {
	let told = 0;
	const heightNow = () =>
		Math.min(MAX_HEIGHT, Math.max(1, Math.ceil(content.getBoundingClientRect().height)));
	const resize = new ResizeObserver(() => {
		const height = heightNow();
		if (height === told) return;
		told = height;
		say({ type: 'height', height });
	});

	let wanted: string | null = null;
	const onmessage = (event: MessageEvent): void => {
		if (event.source !== host()) return;
		const message = readHostMessage(event.data);
		if (message === null) return;
		// Not an animation frame: there are none while the embed is out of sight.
		if (wanted === null) setTimeout(follow, 16);
		wanted = message.view;
	};
	const follow = (): void => {
		const view = wanted;
		wanted = null;
		if (view !== null) embed.show(viewOf(view));
	};

	told = heightNow();
	say({ type: 'ready', view: viewPath(embed), height: told });
	resize.observe(content);
	window.addEventListener('message', onmessage);
	let said = embed.path;
	const stop = $effect.root(() => {
		$effect(() => {
			if (embed.path === said) return;
			said = embed.path;
			say({ type: 'view', view: viewPath(embed), title: embed.title });
		});
	});
	return () => {
		resize.disconnect();
		window.removeEventListener('message', onmessage);
		stop();
	};
}
