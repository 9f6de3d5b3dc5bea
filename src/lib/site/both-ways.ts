/**
 * A column beside a long text that goes along with it both ways, although it is taller than the window: on the way down
 * it stays when its end has come into sight, on the way up when its beginning has. CSS alone can hold one end only; the
 * other would be out of reach until the text is over. Between two turns of the reader the browser does it by itself.
 */
export interface Around {
	/** Height of the column. */
	readonly tall: number;
	/** Height of the window. */
	readonly view: number;
	/** What is to stay free at the top, for a header. */
	readonly head: number;
	/** What is to stay free at the bottom. */
	readonly foot: number;
	/** Where in its place the column stands now. */
	readonly offset: number;
}

export interface Hold {
	/** Where in its place the column would be if it were not held. */
	readonly from: number;
	/** Least distance from the top of the window. */
	readonly top?: number;
	/** Least distance from its bottom; negative if that end is out of sight. */
	readonly bottom?: number;
}

/** All lengths in CSS pixels. A column that fits is held at its beginning, whichever way the reader goes. */
export function holdOf(way: 'up' | 'down', { tall, view, head, foot, offset }: Around): Hold {
	if (head + tall + foot <= view) return { from: 0, top: head };
	const from = Math.max(0, offset);
	return way === 'down' ? { from, top: view - tall - foot } : { from, bottom: view - tall - head };
}

/** Space between the column and what is above and below it. */
const GAP = 12;

/**
 * Holds `element` in the column that it is alone in, until told to stop. It says where by `--from` (the height of an empty
 * space before the element), `--top` and `--bottom` on the column; styles do the rest.
 */
export function bothWays(element: HTMLElement): () => void {
	const column = element.parentElement;
	const header = document.querySelector('body header');
	let way: 'up' | 'down' = 'down';
	let last = scrollY;
	/** Whether it matters which way the reader goes: not on phones, and not where all of it fits. */
	let turns = false;
	/** Where in its column the element stood when that was last looked at. */
	let before = 0;
	if (!column) return () => {};

	const offset = (): number =>
		element.getBoundingClientRect().top - column.getBoundingClientRect().top;
	const length = (value?: number): string => (value === undefined ? 'auto' : `${value}px`);
	/** @param stood where in its column the element is to stand, if not where it does */
	const hold = (stood = offset()): void => {
		const head = (header?.getBoundingClientRect().height ?? 0) + GAP;
		// Back where the column begins, all starts over.
		const begins = column.getBoundingClientRect().top >= head;
		if (begins) way = 'down';
		const tall = element.getBoundingClientRect().height;
		const around = { tall, view: innerHeight, head, foot: GAP, offset: begins ? 0 : stood };
		const { from, top, bottom } = holdOf(way, around);
		turns = getComputedStyle(element).position === 'sticky' && top !== head;
		column.style.setProperty('--from', length(from));
		column.style.setProperty('--top', length(top));
		column.style.setProperty('--bottom', length(bottom));
		before = around.offset;
	};
	const again = (): void => hold();

	const scrolled = (): void => {
		if (!turns) {
			last = scrollY;
			return;
		}
		const now = scrollY > last ? 'down' : 'up';
		const turned = scrollY !== last && now !== way;
		last = scrollY;
		if (turned) {
			way = now;
			// It turned where it stood before: what the page was scrolled for, a node with focus perhaps, comes into sight.
			hold(before);
		}
		before = offset();
	};

	const watch = new ResizeObserver(again);
	watch.observe(element);
	addEventListener('resize', again);
	addEventListener('scroll', scrolled, { passive: true });
	return () => {
		watch.disconnect();
		removeEventListener('resize', again);
		removeEventListener('scroll', scrolled);
		for (const name of ['--from', '--top', '--bottom']) column.style.removeProperty(name);
	};
}
