/**
 * How far someone is in a lesson, and the addresses of its steps. Steps are remembered by id, so that a lesson that
 * gains a step forgets nothing. Pure.
 */
export interface Progress {
	/** The step that was open last. */
	readonly at: string;
	/** Every step that was open, in the order of the lesson. */
	readonly seen: readonly string[];
}

/** The step an address names, counted from 0: `#step-2`, or the step's own id. Null if it names none. */
export function stepFromHash(hash: string, ids: readonly string[]): number | null {
	const name = hash.replace(/^#/, '');
	const number = /^step-([1-9]\d{0,2})$/.exec(name)?.[1];
	const at = number === undefined ? ids.indexOf(name) : Number(number) - 1;
	return at >= 0 && at < ids.length ? at : null;
}

export const hashOfStep = (step: number): string => `#step-${step + 1}`;

/** Opens a step. Out of range is brought into range. */
export function reach(progress: Progress | null, step: number, ids: readonly string[]): Progress {
	const at = ids[Math.min(Math.max(step, 0), ids.length - 1)]!;
	const seen = new Set([...(progress?.seen ?? []), at]);
	return { at, seen: ids.filter((id) => seen.has(id)) };
}

/** Reads what was kept. Anything that does not fit the lesson as it is today is left out. */
export function readProgress(text: string | null, ids: readonly string[]): Progress | null {
	let kept: unknown;
	try {
		kept = JSON.parse(text ?? 'null');
	} catch {
		return null;
	}
	if (typeof kept !== 'object' || kept === null) return null;
	const { at, seen } = kept as Record<string, unknown>;
	const found = ids.find((id) => id === at);
	if (found === undefined) return null;
	const were = Array.isArray(seen) ? (seen as unknown[]) : [];
	return { at: found, seen: ids.filter((id) => id === found || were.includes(id)) };
}
