/**
 * Resolves when the browser has shown a frame: what is heavy then never stands between a reader's action, or
 * a page's arrival, and what they see next. In a hidden tab, where no frames come, at once.
 */
export function afterPaint(): Promise<void> {
	if (document.hidden) return Promise.resolve();
	return new Promise((resolve) => {
		// The frame is painted after its animation callbacks; a message sent in one arrives behind the paint, and
		// unlike a timer behind all that was to be told of it before.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve();
			};
			port2.postMessage(null);
		});
		// A tab hidden in the meantime draws no more frames.
		setTimeout(resolve, 250);
	});
}
