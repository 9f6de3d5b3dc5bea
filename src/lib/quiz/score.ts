/** Is an answer right, and how much of it? Pure. */
import type { Answer, Item, MatchItem } from './types';

export interface Score {
	readonly right: boolean;
	/** From 0 to 1; 1 exactly when it is right. */
	readonly part: number;
}

const isList = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer);
const isPairs = (answer: Answer | undefined): answer is Readonly<Record<string, string>> =>
	typeof answer === 'object' && !Array.isArray(answer);

const share = (right: number, of: number): Score => ({
	right: right === of,
	part: of === 0 ? 0 : right / of
});

const all = (right: boolean): Score => ({ right, part: right ? 1 : 0 });

/** The answer that is right (one of them, where several are). */
export function rightAnswer(item: Item): Answer {
	switch (item.kind) {
		case 'single':
		case 'multiple':
			return item.options.filter((o) => o.right).map((o) => o.id);
		case 'click':
			return item.right[0]!;
		case 'order':
			return item.entries.map((e) => e.id);
		case 'match':
			return Object.fromEntries(item.pairs.map((p) => [p.id, p.right]));
		case 'bar':
			return item.right;
		case 'numeric':
			return item.right;
	}
}

/** Whether the answer says something about every part of the question. */
export function isComplete(item: Item, answer: Answer | undefined): boolean {
	switch (item.kind) {
		case 'single':
			return isList(answer) && answer.length === 1;
		case 'multiple':
			return isList(answer) && answer.length > 0;
		case 'order':
			return isList(answer) && answer.length === item.entries.length;
		case 'match':
			return isPairs(answer) && item.pairs.every((p) => item.choices.includes(answer[p.id] ?? ''));
		case 'numeric':
			return typeof answer === 'number' && Number.isFinite(answer);
		case 'click':
		case 'bar':
			return typeof answer === 'string' && answer !== '';
	}
}

/** Anything that is no answer to this item scores nothing, and harms nothing. */
export function scoreOf(item: Item, answer: Answer | undefined): Score {
	if (!isComplete(item, answer)) return all(false);
	switch (item.kind) {
		case 'single':
		case 'multiple': {
			const given = new Set(answer as readonly string[]);
			const agree = item.options.filter((o) => o.right === given.has(o.id)).length;
			if (item.kind === 'single') return all(agree === item.options.length);
			return share(agree, item.options.length);
		}
		case 'click':
			return all(item.right.includes(answer as string));
		case 'order': {
			const given = answer as readonly string[];
			return share(item.entries.filter((e, i) => e.id === given[i]).length, item.entries.length);
		}
		case 'match':
			return share(rightPairs(item, answer as Readonly<Record<string, string>>), item.pairs.length);
		case 'bar':
			return all(answer === item.right);
		case 'numeric':
			return all(Math.abs((answer as number) - item.right) <= item.within);
	}
}

export const rightPairs = (item: MatchItem, answer: Readonly<Record<string, string>>): number =>
	item.pairs.filter((p) => answer[p.id] === p.right).length;
