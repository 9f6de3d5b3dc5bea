/** Runs something when the browser has time for it; returns how to call it off. */
export function whenIdle(then: () => void, timeout?: number): () => void {
	if ('requestIdleCallback' in window) {
		const id = requestIdleCallback(then, timeout === undefined ? {} : { timeout });
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(then, 300);
	return () => clearTimeout(id);
}
