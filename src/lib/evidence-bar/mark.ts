/**
 * The page beside the picture under a raised evidence bar. It is prerendered and may never be brought to life, so its
 * markup only says which claims each of its lines rests on (`data-claims`, `data-claim`), and this marks what does not
 * clear. Nothing is taken out of the page.
 */
import type { Graph } from '../graph/types';

const TAG = 'bar-tag';
const NOTE = 'bar-note';

/** A claim's own card, or a line that rests on several claims. */
const idsOf = (el: HTMLElement): readonly string[] =>
	(el.dataset.claim ?? el.dataset.claims ?? '').split(' ').filter(Boolean);

const make = (name: 'span' | 'p', className: string, words: string): HTMLElement => {
	const el = document.createElement(name);
	el.className = className;
	el.textContent = words;
	return el;
};

/** "does not clear the evidence bar", or how much of it does. */
function verdict(ids: readonly string[], left: Graph): string | null {
	const n = ids.filter((id) => left.claimById.has(id)).length;
	if (n === ids.length) return null;
	return n === 0
		? 'does not clear the evidence bar'
		: `${n} of ${ids.length} claims clear${n === 1 ? 's' : ''} the evidence bar`;
}

function markLines(page: Element, left: Graph): void {
	const lists = new Map<Element, { lost: number; of: number }>();
	for (const el of page.querySelectorAll<HTMLElement>('[data-claims], [data-claim]')) {
		const ids = idsOf(el);
		if (ids.length === 0) continue;
		const words = verdict(ids, left);
		const lost = ids.every((id) => !left.claimById.has(id));
		if (el.dataset.claims !== undefined && el.parentElement) {
			const n = lists.get(el.parentElement) ?? { lost: 0, of: 0 };
			lists.set(el.parentElement, { lost: n.lost + (lost ? 1 : 0), of: n.of + 1 });
		}
		if (words === null) continue;
		el.dataset.bar = lost ? 'lost' : 'part';
		// A line that shows its claims' cards has the words there.
		if (!el.querySelector('[data-claim]')) el.append(make('span', TAG, words));
	}
	for (const [list, { lost, of }] of lists)
		if (lost > 0)
			list.before(
				make(
					'p',
					NOTE,
					`${lost} of ${of} ${lost === 1 ? 'does' : 'do'} not clear the evidence bar.`
				)
			);
}

/** Links to pages that have the diagram. */
function* linksToViews(page: Element, graph: Graph): Generator<HTMLAnchorElement> {
	const paths = new Set(graph.nodes.map((n) => n.path));
	for (const a of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		if (a.origin !== location.origin || a.getAttribute('href')?.startsWith('#')) continue;
		const tail = /\/[^/]+\/[^/]+(?=\/?$)/.exec(a.pathname)?.[0];
		if (tail && paths.has(tail)) yield a;
	}
}

/** Marks a page and carries the View along in its links. Returns how to undo both. */
export function markPanel(page: Element, left: Graph, query: string): () => void {
	markLines(page, left);
	for (const a of linksToViews(page, left)) a.search = query;
	return () => {
		for (const el of page.querySelectorAll(`.${TAG}, .${NOTE}`)) el.remove();
		for (const el of page.querySelectorAll<HTMLElement>('[data-bar]')) delete el.dataset.bar;
		for (const a of linksToViews(page, left)) if (a.search === query) a.search = '';
	};
}
