/**
 * A presentation: where it is, whether the screen is black, and its clock. All windows that show the same lesson keep in
 * step through a BroadcastChannel; which one a key was pressed in makes no difference.
 */
import type { LessonStep } from './lessons.server';
import { hashOfSlide, readTold, slideFromHash, slidesOf, within, type Slide } from './slides';

export class Presentation {
	at = $state(0);
	black = $state(false);
	since = $state(0);
	/** Now, once a second. */
	now = $state(0);
	readonly slides: readonly Slide[];
	#channel: BroadcastChannel | null = null;

	constructor(
		readonly lesson: string,
		readonly steps: readonly LessonStep[]
	) {
		this.slides = slidesOf(steps);
	}

	slide = $derived.by(() => this.slides[this.at]!);
	step = $derived.by(() => this.steps[this.slide.step]!);
	next = $derived.by(() => this.slides[this.at + 1]);

	get #key(): string {
		return `present:${this.lesson}`;
	}

	/** Joins the other windows of this lesson. Returns how to leave them. */
	join(): () => void {
		this.now = Date.now();
		this.since = this.#kept() ?? this.now;
		this.#keep();
		this.at = slideFromHash(location.hash, this.slides) ?? this.at;
		const tick = setInterval(() => (this.now = Date.now()), 1000);
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel(`gut-skin ${this.#key}`);
			this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
			this.#channel.postMessage('ask');
		}
		return () => {
			clearInterval(tick);
			this.#channel?.close();
			this.#channel = null;
		};
	}

	go(to: number): void {
		this.black = false;
		this.#move(within(to, this.slides));
		this.#tell();
	}

	darken(): void {
		this.black = !this.black;
		this.#tell();
	}

	zero(): void {
		this.now = this.since = Date.now();
		this.#keep();
		this.#tell();
	}

	#move(to: number): void {
		this.at = to;
		// The address holds the place, so that a reload comes back to it.
		history.replaceState(history.state, '', hashOfSlide(this.slides[to]!));
	}

	#tell(): void {
		const { at, black, since } = this;
		this.#channel?.postMessage({ at, black, since });
	}

	#hear(data: unknown): void {
		const told = readTold(data, this.slides);
		if (told === 'ask') this.#tell();
		else if (told) {
			this.black = told.black;
			this.since = told.since;
			this.#keep();
			this.#move(told.at);
		}
	}

	/** When the clock started, as kept over a reload of this window. */
	#kept(): number | null {
		try {
			return Number(sessionStorage.getItem(this.#key)) || null;
		} catch {
			return null;
		}
	}

	#keep(): void {
		try {
			sessionStorage.setItem(this.#key, String(this.since));
		} catch {
			// Not kept: the clock starts anew after a reload.
		}
	}
}
