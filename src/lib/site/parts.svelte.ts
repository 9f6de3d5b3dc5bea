/**
 * The larger parts of what is being brought to life. All at once they would keep a small computer busy for a fifth of
 * a second; one after the other, with a frame between, a reader can always get a word in.
 */
import { afterPaint } from './after-paint';
import { isArriving } from './arrival';

export class Parts {
	#waiting: (() => void)[] = [];
	#collecting: boolean;
	#awake = $state(false);

	/** @param collecting false where there is no markup to bring to life: everything is made anew */
	constructor(collecting = true) {
		this.#collecting = collecting;
	}

	/** While the markup is there and without life: parts that appear later are made anew and need no waking. */
	get collecting(): boolean {
		return this.#collecting;
	}

	/** All of them live. */
	get awake(): boolean {
		return this.#awake;
	}

	/** @param wake brings one part to life; @returns how to call it off */
	add(wake: () => void): () => void {
		this.#waiting.push(wake);
		return () => void (this.#waiting = this.#waiting.filter((other) => other !== wake));
	}

	/** Brings all of them to life in order, each after a frame of its own. */
	async wake(): Promise<void> {
		this.#collecting = false;
		while (this.#waiting.length > 0) {
			await afterPaint();
			this.#waiting.shift()?.();
		}
		this.#awake = true;
	}
}

/** The parts around a page: its header, its footer. Woken once, when the first page lives. */
export const shellParts = new Parts(import.meta.env.SSR || isArriving());
