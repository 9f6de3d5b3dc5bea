/** Brings a prerendered diagram to life where it stands. Nothing moves, and the keyboard stays where it is. */
import { flushSync, hydrate, unmount } from 'svelte';
import type { View } from '$lib/view/view';
import { afterPaint } from '$lib/site/after-paint';
import { Parts } from '$lib/site/parts.svelte';
import { isOurs } from './keys';
import { loadLive } from './live';
import { WHOLE } from './whole';

/** Signs that someone turns to the picture. */
const SIGNS = ['pointerover', 'touchstart', 'focusin', 'keydown'] as const;

export interface Life {
	/** Resolves when the diagram lives. Cheap to call again. Rejects if its code cannot be fetched. */
	wake(): Promise<void>;
	end(): void;
}

/**
 * @param target the element around the prerendered diagram, whose links work as they are
 * @param props what it was prerendered with, as getters: the living diagram follows them
 */
export function bringToLife(
	target: Element,
	props: { readonly view: View; readonly query: string }
): Life {
	let ended = false;
	let root: object | null = null;
	let coming: Promise<void> | null = null;

	async function toLife(): Promise<void> {
		const { Diagram, graph, preparations } = await loadLive();
		for (const prepare of preparations(graph, props.view)) {
			prepare();
			await afterPaint();
		}
		if (ended) return;
		stopListening();
		const parts = new Parts();
		const given = { graph, parts, ids: WHOLE };
		const own = Object.defineProperties(given, Object.getOwnPropertyDescriptors(props));
		root = hydrate(Diagram, { target, props: own as typeof given & typeof props });
		flushSync();
		await parts.wake();
	}

	const wake = (): Promise<void> => {
		coming ??= toLife().catch((fault: unknown) => {
			// Off line, or a newer version was put in its place: the links still work, and the next sign asks again.
			coming = null;
			throw fault;
		});
		return coming;
	};

	function onsign(event: Event): void {
		const waking = wake();
		if (event instanceof KeyboardEvent && isOurs(event)) {
			// Not lost, and the page does not scroll: the living picture gets it.
			event.preventDefault();
			const { key, target: at } = event;
			const again = () => at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
			waking.then(again, () => {});
		} else waking.catch(() => {});
	}
	for (const sign of SIGNS)
		target.addEventListener(sign, onsign, { capture: true, passive: sign === 'touchstart' });
	function stopListening(): void {
		for (const sign of SIGNS) target.removeEventListener(sign, onsign, { capture: true });
	}

	return {
		wake,
		end() {
			ended = true;
			stopListening();
			if (root) void unmount(root);
		}
	};
}
