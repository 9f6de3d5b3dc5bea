/** What a device remembers for a reader. A browser may forbid all of it. */

/** What storage would not take: lasts until the page is closed. */
const unstored = new Map<string, string | null>();

/** What was stored, or `null`; also where the browser forbids asking. */
export function readStored(key: string): string | null {
	const kept = unstored.get(key);
	if (kept !== undefined) return kept;
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Stores or, with `null`, forgets. A browser that forbids storage remembers until the page is closed. */
export function writeStored(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
		unstored.delete(key);
	} catch {
		unstored.set(key, value);
	}
}
