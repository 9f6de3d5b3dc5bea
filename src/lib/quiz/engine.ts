/**
 * A quiz under way: plain data that can be kept and taken up again, and functions from one state to the next.
 * Pure; chance comes in as a seed.
 */
import { isComplete, scoreOf } from './score';
import type { Score } from './score';
import { mixed, seedOf, shuffled } from './shuffle';
import type { Answer, Item } from './types';

/** Feedback after each answer, or all of it at the end. */
export const MODES = ['immediate', 'end'] as const;
export type Mode = (typeof MODES)[number];

export interface Run {
	readonly version: 1;
	readonly mode: Mode;
	readonly seed: number;
	/** Items asked in this run, in order: all, or those that were missed. */
	readonly order: readonly string[];
	/** Which of them is on. */
	readonly at: number;
	readonly answers: Readonly<Record<string, Answer>>;
	/** Items whose answer was checked and is fixed. */
	readonly checked: readonly string[];
	readonly done: boolean;
}

export interface Row {
	readonly item: Item;
	readonly answer: Answer | undefined;
	readonly score: Score;
}

export interface Result {
	readonly right: number;
	readonly of: number;
	readonly rows: readonly Row[];
	/** Ids of what was not right. */
	readonly missed: readonly string[];
}

export function start(items: readonly Item[], mode: Mode, seed: number): Run {
	const order = shuffled(
		items.map((i) => i.id),
		seed
	);
	return { version: 1, mode, seed, order, at: 0, answers: {}, checked: [], done: false };
}

/** The same again with only what was missed, in a new order. */
export function retry(run: Run, items: readonly Item[], seed: number): Run {
	const { missed } = resultOf(run, items);
	const again = items.filter((i) => missed.includes(i.id));
	return start(again.length > 0 ? again : items, run.mode, seed);
}

export const currentItem = (run: Run, items: readonly Item[]): Item | undefined =>
	items.find((i) => i.id === run.order[run.at]);

/** An answer that was checked does not change any more. */
export function give(run: Run, id: string, answer: Answer): Run {
	if (run.done || run.checked.includes(id) || !run.order.includes(id)) return run;
	return { ...run, answers: { ...run.answers, [id]: answer } };
}

/** Fixes the current answer, so that its feedback may be shown. */
export function check(run: Run, items: readonly Item[]): Run {
	const item = currentItem(run, items);
	if (!item || run.mode !== 'immediate' || run.checked.includes(item.id)) return run;
	if (!isComplete(item, run.answers[item.id])) return run;
	return { ...run, checked: [...run.checked, item.id] };
}

/** To another question; past the last one is the end. */
export function go(run: Run, to: number): Run {
	if (to >= run.order.length) return { ...run, done: true };
	return { ...run, at: Math.max(0, to), done: false };
}

export function resultOf(run: Run, items: readonly Item[]): Result {
	const rows = run.order.flatMap((id) => {
		const item = items.find((i) => i.id === id);
		if (!item) return [];
		const answer = run.answers[id];
		return [{ item, answer, score: scoreOf(item, answer) }];
	});
	return {
		right: rows.filter((r) => r.score.right).length,
		of: rows.length,
		rows,
		missed: rows.filter((r) => !r.score.right).map((r) => r.item.id)
	};
}

/** What an item shows first, in the order of this run: options mixed, things to sort never sorted already. */
export function dealt(item: Item, seed: number): Item {
	const own = seedOf(item.id, seed);
	switch (item.kind) {
		case 'single':
		case 'multiple':
			return isScale(item.options.map((o) => o.id))
				? item
				: { ...item, options: shuffled(item.options, own) };
		case 'match':
			return { ...item, pairs: shuffled(item.pairs, own) };
		default:
			return item;
	}
}

/** The order in which things to sort are shown at first. */
export const firstOrder = (ids: readonly string[], item: string, seed: number): string[] =>
	mixed(ids, seedOf(item, seed));

/** Words that have an order of their own, such as "low" before "moderate", keep it. */
const isScale = (ids: readonly string[]): boolean =>
	ids.includes('low') && ids.includes('moderate');

/**
 * A run as it was kept, if it still fits this quiz: null for anything else, such as a quiz that has changed since.
 * Total: whatever a device gives back is looked at, nothing is trusted.
 */
export function restore(kept: unknown, items: readonly Item[]): Run | null {
	if (typeof kept !== 'object' || kept === null) return null;
	const run = kept as Partial<Record<keyof Run, unknown>>;
	const ids = new Set(items.map((i) => i.id));
	const isIds = (x: unknown): x is string[] => Array.isArray(x) && x.every((id) => ids.has(id));
	const { order, checked, at, seed, answers } = run;
	if (run.version !== 1 || !MODES.includes(run.mode as Mode)) return null;
	if (!isIds(order) || order.length === 0 || new Set(order).size < order.length) return null;
	if (!isIds(checked) || typeof run.done !== 'boolean' || !Number.isSafeInteger(seed)) return null;
	if (!Number.isInteger(at) || (at as number) < 0 || (at as number) >= order.length) return null;
	if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return null;
	const kind = new Map(items.map((i) => [i.id, i]));
	const fits = Object.entries(answers).filter(
		([id, answer]) => kind.has(id) && isAnswer(answer)
	) as [string, Answer][];
	return {
		version: 1,
		mode: run.mode as Mode,
		seed: seed as number,
		order,
		at: at as number,
		answers: Object.fromEntries(fits),
		checked: checked.filter((id) => isComplete(kind.get(id)!, Object.fromEntries(fits)[id])),
		done: run.done
	};
}

const isAnswer = (x: unknown): x is Answer =>
	typeof x === 'string' ||
	typeof x === 'number' ||
	(Array.isArray(x) && x.every((y) => typeof y === 'string')) ||
	(typeof x === 'object' && x !== null && Object.values(x).every((y) => typeof y === 'string'));
