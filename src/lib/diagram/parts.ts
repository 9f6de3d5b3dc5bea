/**
 * The larger parts of a picture that is being brought to life. All at once they would keep a small computer busy for
 * a tenth of a second; one after the other, with a frame between, a reader can always get a word in.
 */
import { afterPaint } from '$lib/site/after-paint';

export class Parts {
	#waiting: (() => void)[] = [];
	#collecting = true;

	/** While the markup is there and without life: parts that appear later are drawn anew and need no waking. */
	get collecting(): boolean {
		return this.#collecting;
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
	}
}
