/** Keeps a quiz on this device. Storage that is blocked, full or garbled is no obstacle: the quiz just starts afresh. */
import { restore } from './engine';
import type { Run } from './engine';
import type { Item } from './types';

const key = (lesson: string): string => `quiz:${lesson}`;

export function kept(lesson: string, items: readonly Item[]): Run | null {
	try {
		return restore(JSON.parse(localStorage.getItem(key(lesson)) ?? 'null'), items);
	} catch {
		return null;
	}
}

export function keep(lesson: string, run: Run | null): void {
	try {
		if (run === null) localStorage.removeItem(key(lesson));
		else localStorage.setItem(key(lesson), JSON.stringify(run));
	} catch {
		// Not kept: the quiz goes on all the same.
	}
}
