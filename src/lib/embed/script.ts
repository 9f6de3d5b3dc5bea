/**
 * `embed.js`: turns every `<a data-gut-skin href=".../embed/...">` and `<div data-gut-skin="..." >` of a page, also those
 * that come later, into a frame that is as tall as what is in it. Without this script the link, or what stands in the
 * `<div>`, remains. Leaves no global behind; safe to include twice, also in two versions.
 */
import { readFrameMessage } from './parse-frame';

/** Attributes of the element, without `data-`, by the words of the address. */
const WORDS: Readonly<Record<string, string>> = {
	focus: 'focus',
	inWhom: 'who',
	howSure: 'sure',
	theme: 'theme',
	panel: 'panel',
	controls: 'controls'
};

/** Whose change makes another embed of it. */
const ATTRIBUTES = Object.keys(WORDS).map(
	(key) => `data-${key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`
);

/** Until a frame says how tall it is, and at least. */
const HEIGHT = 480;
/** On the element itself, where another copy of this script finds it, and a copy of the element does not. */
const MARK = Symbol.for('gut-skin');
const SELECTOR = '[data-gut-skin]';

type Marked = HTMLElement & { [MARK]?: true };

const script = document.currentScript as HTMLScriptElement | null;
/** The site this script came from. */
const home = script?.src ? new URL('.', script.src).href : '';

/** Frames made by this copy, by the element they stand for. */
const frames = new Map<Marked, { frame: HTMLIFrameElement; href: string; drop: () => void }>();

/** The address of the embed, or null if the element names none. */
function address(element: HTMLElement): URL | null {
	try {
		const link = element instanceof HTMLAnchorElement;
		const given = element.dataset['gutSkin'] || '';
		const url = link
			? new URL(element.href)
			: new URL(
					/^https?:/.test(given) ? given : `embed/${given.replace(/^\/+/, '')}`,
					home || undefined
				);
		if (!/^https?:$/.test(url.protocol)) return null;
		for (const [key, word] of Object.entries(WORDS)) {
			const value = element.dataset[key];
			if (value) url.searchParams.set(word, value);
		}
		// Pages are folders: without the slash not every host finds them.
		url.pathname = url.pathname.replace(/\/*$/, '/');
		url.searchParams.set('height', 'auto');
		return url;
	} catch {
		return null;
	}
}

function start(element: Marked): void {
	if (element[MARK]) return;
	const url = address(element);
	if (!url) return;
	element[MARK] = true;

	const frame = document.createElement('iframe');
	frame.src = url.href;
	frame.title = element.title || element.dataset['title'] || 'Diagram of the gut-skin axis';
	frame.loading = 'lazy';
	frame.style.cssText = `display:block;width:100%;height:${HEIGHT}px;border:0;color-scheme:normal`;
	const sandbox = element.dataset['sandbox'];
	if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);

	// Inside a shadow tree no style of the host reaches the frame, and what stands in the element stays as it was.
	const link = element instanceof HTMLAnchorElement;
	const box = link ? document.createElement('div') : element;
	(box.shadowRoot ?? box.attachShadow({ mode: 'open' })).replaceChildren(frame);
	if (link) {
		box.style.cssText = 'display:block';
		element.after(box);
		element.hidden = true;
		element.style.setProperty('display', 'none', 'important');
	}

	if (frames.size === 0) addEventListener('message', hear);
	frames.set(element, {
		frame,
		href: url.href,
		drop: () => {
			delete element[MARK];
			frame.remove();
			if (!link) return;
			box.remove();
			element.hidden = false;
			element.style.removeProperty('display');
		}
	});
}

function hear(event: MessageEvent): void {
	for (const [element, { frame }] of frames) {
		if (event.source !== frame.contentWindow) continue;
		const message = readFrameMessage(event.data);
		if (!message) return;
		if (message.type === 'ready' || message.type === 'height')
			frame.style.height = `${message.height}px`;
		else
			element.dispatchEvent(
				new CustomEvent(`gutskin-${message.type}`, { detail: message, bubbles: true })
			);
	}
}

function look(): void {
	for (const [element, { href, drop }] of frames)
		if (!element.isConnected || address(element)?.href !== href) {
			frames.delete(element);
			drop();
			if (frames.size === 0) removeEventListener('message', hear);
		}
	document.querySelectorAll<Marked>(SELECTOR).forEach(start);
}

new MutationObserver(look).observe(document, {
	childList: true,
	subtree: true,
	attributeFilter: ['href', 'data-gut-skin', ...ATTRIBUTES]
});
look();
