import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfStep, reach, readProgress, stepFromHash } from './progress';

const IDS = ['one', 'two', 'three', 'four'];

describe('the address of a step', () => {
	test.each([
		['#step-1', 0],
		['#step-4', 3],
		['#two', 1],
		['#step-0', null],
		['#step-5', null],
		['#step-01', null],
		['', null],
		['#', null],
		['#objectives', null]
	])('%s is step %s', (hash, step) => expect(stepFromHash(hash, IDS)).toBe(step));

	test('leads back to its step', () =>
		fc.assert(
			fc.property(fc.nat({ max: 3 }), (n) => {
				expect(stepFromHash(hashOfStep(n), IDS)).toBe(n);
			})
		));
});

describe('progress', () => {
	test('keeps every step that was open, in the order of the lesson, and the last', () =>
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 1 }), (walk) => {
				const end = walk.reduce<ReturnType<typeof reach> | null>((p, n) => reach(p, n, IDS), null)!;
				const open = walk.map((n) => IDS[Math.min(Math.max(n, 0), 3)]!);
				expect(end.at).toBe(open.at(-1));
				expect(end.seen).toEqual(IDS.filter((id) => open.includes(id)));
				expect(readProgress(JSON.stringify(end), IDS)).toEqual(end);
			})
		));

	test('nothing that storage may hold is an obstacle', () =>
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
				const found = readProgress(text, IDS);
				if (found) expect(IDS).toContain(found.at);
			})
		));

	test('a step that is gone is forgotten, the others are not', () => {
		expect(readProgress('{"at":"two","seen":["gone","one"]}', IDS)).toEqual({
			at: 'two',
			seen: ['one', 'two']
		});
		expect(readProgress('{"at":"gone","seen":["one"]}', IDS)).toBeNull();
		expect(readProgress('{"at":"two","seen":7}', IDS)).toEqual({ at: 'two', seen: ['two'] });
	});
});
