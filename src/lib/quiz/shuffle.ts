/** Chance that can be repeated: the same seed gives the same order, on every device. Pure. */

/** Numbers from 0 up to 1 (mulberry32). */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A number from a word, so that each item has a chance of its own. */
export function seedOf(word: string, seed: number): number {
	let hash = seed >>> 0;
	for (const char of word) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
	return hash;
}

/** In a new order; the list itself stays as it is. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
	const out = [...list];
	const next = random(seed);
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(next() * (i + 1));
		[out[i], out[j]] = [out[j]!, out[i]!];
	}
	return out;
}

/** As `shuffled`, but never in the order it came in, where there is another. */
export function mixed<T>(list: readonly T[], seed: number): T[] {
	for (let tries = 0; tries < 20; tries++) {
		const out = shuffled(list, seed + tries);
		if (out.some((x, i) => x !== list[i])) return out;
	}
	return [...list].reverse();
}
