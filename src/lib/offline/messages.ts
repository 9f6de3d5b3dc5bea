/** What the pages and the service worker say to each other. Pure. */

/** From the worker while it fetches the site. */
export interface Progress {
	readonly type: 'offline-progress';
	readonly done: number;
	readonly all: number;
}

/** From a page to a worker that waits with a newer site: take over. */
export interface TakeOver {
	readonly type: 'offline-take-over';
}

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Null for anything else that may arrive. */
export function readProgress(data: unknown): Progress | null {
	if (typeof data !== 'object' || data === null) return null;
	const { type, done, all } = data as Record<string, unknown>;
	return type === 'offline-progress' && isCount(done) && isCount(all) && done <= all
		? { type, done, all }
		: null;
}

export const isTakeOver = (data: unknown): data is TakeOver =>
	typeof data === 'object' &&
	data !== null &&
	(data as { type?: unknown }).type === 'offline-take-over';
