/** Hides and orders the studies that the page already holds; see `list.server.ts`. */
import type { Sort } from './facets';

interface Item {
	readonly id: string;
	readonly element: HTMLElement;
	readonly home: Element;
	readonly text: string;
	readonly people: number;
}

/** Without accents and capitals: "Rößler" is found by "rossler". */
export const fold = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** Whether every word of the search is somewhere in the text, both folded. */
export const holds = (text: string, search: string): boolean =>
	fold(search)
		.split(/\s+/)
		.every((word) => text.includes(word));

export class ListDom {
	readonly #items: readonly Item[];
	readonly #flat: HTMLElement;
	readonly #sections: readonly HTMLElement[];
	#grouped = true;

	constructor(root: HTMLElement) {
		this.#flat = root.querySelector<HTMLElement>('[data-flat]')!;
		this.#sections = [...root.querySelectorAll<HTMLElement>('section')];
		this.#items = [...root.querySelectorAll<HTMLElement>('[data-study]')].map((element) => ({
			id: element.dataset.study!,
			element,
			home: element.parentElement!,
			text: fold(`${element.textContent} ${element.dataset.authors}`),
			people: Number(element.dataset.people)
		}));
	}

	/** The studies whose words were found. */
	search(text: string): ReadonlySet<string> {
		return new Set(this.#items.filter((i) => holds(i.text, text)).map((i) => i.id));
	}

	/** Shows these studies and no others, in this order. */
	show(ids: ReadonlySet<string>, sort: Sort, year: (id: string) => number): void {
		const left = new Map<Element, number>();
		for (const { id, element, home } of this.#items) {
			element.hidden = !ids.has(id);
			if (ids.has(id)) left.set(home, (left.get(home) ?? 0) + 1);
		}
		const grouped = sort === 'design';
		if (grouped && !this.#grouped) {
			// They were collected in the order of their sections.
			for (const { element, home } of this.#items) home.append(element);
		} else if (!grouped) {
			const rank = (i: Item) => (sort === 'newest' ? year(i.id) : i.people);
			const sorted = [...this.#items].sort((a, b) => rank(b) - rank(a));
			this.#flat.append(...sorted.map((i) => i.element));
		}
		this.#grouped = grouped;
		this.#flat.hidden = grouped;
		for (const section of this.#sections) {
			const count = left.get(section.lastElementChild!) ?? 0;
			section.hidden = !grouped || count === 0;
			section.querySelector('.count')!.textContent = String(count);
		}
	}
}
