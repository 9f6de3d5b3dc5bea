/**
 * Resolves when the browser has shown a frame: what is heavy then never stands between a reader's action, or
 * a page's arrival, and what they see next. In a hidden tab, where no frames come, at once.
 */
export function afterPaint(): Promise<void> {
	if (document.hidden) return Promise.resolve();
	return new Promise((resolve) => {
		// The frame is painted after its animation callbacks; a timer set in one runs behind the paint.
		requestAnimationFrame(() => setTimeout(resolve));
		// A tab hidden in the meantime draws no more frames.
		setTimeout(resolve, 250);
	});
}
