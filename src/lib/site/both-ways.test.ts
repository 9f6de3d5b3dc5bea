import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdOf } from './both-ways';

const around = { view: 700, head: 68, foot: 12, offset: 250 };

test('what fits is held at its beginning, whichever way the reader goes', () => {
	for (const way of ['up', 'down'] as const)
		expect(holdOf(way, { ...around, tall: 620 })).toEqual({ from: 0, top: 68 });
});

test('what is taller stays where it is at a turn, and is held when the end ahead is in sight', () => {
	expect(holdOf('down', { ...around, tall: 1000 })).toEqual({ from: 250, top: -312 });
	expect(holdOf('up', { ...around, tall: 1000 })).toEqual({ from: 250, bottom: -368 });
});

test('held, the end ahead is in sight, clear of the header', () => {
	const length = fc.integer({ min: 0, max: 5000 });
	fc.assert(
		fc.property(length, length, length, (tall, view, offset) => {
			const all = { ...around, tall, view, offset };
			const down = holdOf('down', all);
			const up = holdOf('up', all);
			const foot = (down.top ?? NaN) + tall;
			expect(foot).toBeLessThanOrEqual(Math.max(view - all.foot, 0));
			const head = up.top ?? view - (up.bottom ?? NaN) - tall;
			expect(head).toBe(all.head);
		})
	);
});
