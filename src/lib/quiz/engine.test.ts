import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	check,
	currentItem,
	dealt,
	firstOrder,
	give,
	go,
	restore,
	resultOf,
	retry,
	start
} from './engine';
import type { Run } from './engine';
import { isComplete, rightAnswer, scoreOf } from './score';
import { mixed, shuffled } from './shuffle';
import type { Answer, Item } from './types';
import { ITEMS } from './items.fixture';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const items = fc.constantFrom(...ITEMS);
/** Anything a page, a device or a bug could hand over. */
const answers = fc.oneof(
	fc.string(),
	fc.double(),
	fc.array(fc.string()),
	fc.dictionary(fc.string(), fc.string()),
	fc.constant(undefined),
	items.map(rightAnswer)
) as fc.Arbitrary<Answer | undefined>;

const answerAll = (run: Run, of: (item: Item) => Answer): Run =>
	run.order.reduce((r, id) => give(r, id, of(ITEMS.find((i) => i.id === id)!)), run);

describe('score', () => {
	test.each(ITEMS)('the right answer to $kind is right', (item) => {
		expect(isComplete(item, rightAnswer(item))).toBe(true);
		expect(scoreOf(item, rightAnswer(item))).toEqual({ right: true, part: 1 });
	});

	test('is between nothing and all, and all exactly when it is right', () => {
		fc.assert(
			fc.property(items, answers, (item, answer) => {
				const { right, part } = scoreOf(item, answer);
				expect(part).toBeGreaterThanOrEqual(0);
				expect(part).toBeLessThanOrEqual(1);
				expect(part === 1).toBe(right);
				if (!isComplete(item, answer)) expect(part).toBe(0);
			})
		);
	});

	test('does not ask in which order options were ticked', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const item = ITEMS.find((i) => i.kind === 'multiple')!;
				const ticked = shuffled(rightAnswer(item) as string[], seed);
				expect(scoreOf(item, ticked).right).toBe(true);
			})
		);
	});

	test.each<[Item['kind'], Answer, number]>([
		['single', ['b'], 0],
		['multiple', ['a'], 2 / 3],
		['multiple', ['a', 'b', 'c'], 2 / 3],
		['click', 'rosacea', 0],
		['order', ['b', 'a', 'c'], 1 / 3],
		['match', { p: 'Hot', q: 'Hot' }, 1 / 2],
		['bar', 'low', 0],
		['numeric', 9.4, 1],
		['numeric', 9.6, 0]
	])('%s answered with %j scores %d', (kind, answer, part) => {
		expect(
			scoreOf(
				ITEMS.find((i) => i.kind === kind)!,
				answer
			).part
		).toBeCloseTo(part);
	});
});

describe('shuffle', () => {
	test('keeps everything, repeats itself, and changes the order where that can be seen', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer()), seeds, (list, seed) => {
				expect([...shuffled(list, seed)].sort()).toEqual([...list].sort());
				expect(shuffled(list, seed)).toEqual(shuffled(list, seed));
				if (list.length > 1) expect(mixed(list, seed)).not.toEqual(list);
			})
		);
	});

	test('changes neither what is asked nor what is right', () => {
		fc.assert(
			fc.property(items, seeds, (item, seed) => {
				expect(scoreOf(dealt(item, seed), rightAnswer(item)).right).toBe(true);
				expect(scoreOf(item, rightAnswer(dealt(item, seed))).right).toBe(true);
			})
		);
	});

	test('never shows things to sort in their right order', () => {
		const order = ITEMS.find((i) => i.kind === 'order')!;
		fc.assert(
			fc.property(seeds, (seed) => {
				expect(scoreOf(order, firstOrder(['a', 'b', 'c'], order.id, seed)).right).toBe(false);
			})
		);
	});
});

describe('a run', () => {
	test('asks everything once, and the same seed asks it the same way', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const run = start(ITEMS, 'end', seed);
				expect([...run.order].sort()).toEqual(ITEMS.map((i) => i.id).sort());
				expect(start(ITEMS, 'end', seed)).toEqual(run);
			})
		);
	});

	test('all right is a full score; retrying what was missed asks only that', () => {
		fc.assert(
			fc.property(seeds, fc.subarray(ITEMS.map((i) => i.id)), (seed, wrong) => {
				const run = answerAll(start(ITEMS, 'end', seed), (item) =>
					wrong.includes(item.id) ? '' : rightAnswer(item)
				);
				const result = resultOf(run, ITEMS);
				expect(result.right).toBe(ITEMS.length - wrong.length);
				expect([...result.missed].sort()).toEqual([...wrong].sort());
				const again = retry(run, ITEMS, seed + 1);
				const asked = wrong.length > 0 ? wrong : ITEMS.map((i) => i.id);
				expect([...again.order].sort()).toEqual([...asked].sort());
				expect(again.answers).toEqual({});
			})
		);
	});

	test('an answer that was checked stays; one that is not complete cannot be checked', () => {
		const run = start(ITEMS, 'immediate', 1);
		const item = currentItem(run, ITEMS)!;
		expect(check(run, ITEMS)).toBe(run);
		const checked = check(give(run, item.id, rightAnswer(item)), ITEMS);
		expect(checked.checked).toEqual([item.id]);
		expect(give(checked, item.id, '')).toBe(checked);
	});

	test('with feedback at the end nothing is checked on the way, and answers may change until then', () => {
		const run = start(ITEMS, 'end', 1);
		const item = currentItem(run, ITEMS)!;
		const given = give(run, item.id, rightAnswer(item));
		expect(check(given, ITEMS)).toBe(given);
		expect(give(given, item.id, 'x').answers[item.id]).toBe('x');
		const done = go(given, ITEMS.length);
		expect(done.done).toBe(true);
		expect(give(done, item.id, 'x')).toBe(done);
	});

	test('goes no further back than the first question', () => {
		expect(go(start(ITEMS, 'end', 1), -1).at).toBe(0);
	});
});

describe('kept on a device', () => {
	test('comes back as it was', () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom('immediate' as const, 'end' as const), (seed, mode) => {
				let run = answerAll(start(ITEMS, mode, seed), rightAnswer);
				run = go(check(run, ITEMS), 1);
				expect(restore(JSON.parse(JSON.stringify(run)), ITEMS)).toEqual(run);
			})
		);
	});

	test('whatever else is found there is no run, or one that works', () => {
		const run = start(ITEMS, 'end', 1);
		const broken = fc.oneof(
			fc.anything(),
			fc.record(
				Object.fromEntries(
					Object.entries(run).map(([k, v]) => [k, fc.oneof(fc.constant(v), fc.anything())])
				)
			)
		);
		fc.assert(
			fc.property(broken, (found) => {
				const back = restore(found, ITEMS);
				if (back === null) return;
				expect(currentItem(back, ITEMS)).toBeDefined();
				expect(resultOf(back, ITEMS).of).toBe(back.order.length);
			})
		);
	});

	test('a quiz that has lost a question since starts afresh', () => {
		expect(restore(start(ITEMS, 'end', 1), ITEMS.slice(1))).toBeNull();
	});
});
