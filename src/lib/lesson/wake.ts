/** Keeps the screen on where the browser can. Returns how to let it sleep again. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let wanted = true;
	const ask = async (): Promise<void> => {
		if (!('wakeLock' in navigator) || document.hidden) return;
		try {
			const got = await navigator.wakeLock.request('screen');
			if (wanted) lock = got;
			else await got.release();
		} catch {
			// The battery is low, or it is not allowed: the screen sleeps as usual.
		}
	};
	const again = (): void => void ask();
	// A window that was hidden has lost it.
	document.addEventListener('visibilitychange', again);
	again();
	return () => {
		wanted = false;
		document.removeEventListener('visibilitychange', again);
		void lock?.release().catch(() => undefined);
	};
}
