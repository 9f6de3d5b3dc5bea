import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessons } from './lessons.server';
import {
	clock,
	commandOf,
	hashOfSlide,
	KEYS,
	readTold,
	slideFromHash,
	slidesOf,
	within
} from './slides';

const ask = { question: { ask: 'Why?', answer: 'So.' } };
const slides = slidesOf([ask, {}]);

describe('slides', () => {
	test('a step has words and picture, and a question with its answer after it', () =>
		expect(slides.map(({ step, part }) => `${step} ${part}`)).toEqual([
			'0 words',
			'0 picture',
			'0 question',
			'0 answer',
			'1 words',
			'1 picture'
		]));

	test('every slide of every lesson has an address of its own that leads back', () => {
		for (const { steps } of lessons()) {
			const all = slidesOf(steps);
			all.forEach((slide, n) => expect(slideFromHash(hashOfSlide(slide), all)).toBe(n));
		}
	});

	test.each(['', '#', '#step-2-question', '#step-3', '#objectives'])('%s is none', (hash) =>
		expect(slideFromHash(hash, slides)).toBeNull()
	);

	test('there is nothing before the first and after the last', () => {
		expect(within(-1, slides)).toBe(0);
		expect(within(99, slides)).toBe(5);
	});
});

describe('what windows tell each other', () => {
	test('is read as it was said', () =>
		fc.assert(
			fc.property(fc.nat({ max: 5 }), fc.boolean(), fc.nat(), (at, black, since) => {
				expect(readTold({ at, black, since }, slides)).toEqual({ at, black, since });
			})
		));

	test('anything else is left alone', () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				const told = readTold(data, slides);
				if (told !== null && told !== 'ask') expect(slides[told.at]).toBeDefined();
			})
		);
		expect(readTold({ at: 6, black: false, since: 0 }, slides)).toBeNull();
		expect(readTold({ at: 1.5, black: false, since: 0 }, slides)).toBeNull();
		expect(readTold({ at: 1, black: 'no', since: 0 }, slides)).toBeNull();
	});
});

describe('keys', () => {
	const press = (key: string, more = {}) =>
		commandOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...more });

	test.each([
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'previous'],
		['B', 'black'],
		['.', 'black'],
		['n', 'notes'],
		['?', 'help'],
		['Escape', 'leave'],
		['x', null],
		['Tab', null],
		['Enter', null]
	])('%s: %s', (key, command) => expect(press(key)).toBe(command));

	test('a key with a modifier is the browser’s', () => {
		expect(press('n', { ctrlKey: true })).toBeNull();
		expect(press('ArrowLeft', { altKey: true })).toBeNull();
	});

	test('no key asks for two things', () => {
		const all = KEYS.flatMap(({ keys }) => keys);
		expect(new Set(all).size).toBe(all.length);
	});
});

test('the clock', () => {
	expect(clock(0)).toBe('0:00');
	expect(clock(247_900)).toBe('4:07');
	expect(clock(-5)).toBe('0:00');
	expect(clock(3_600_000)).toBe('60:00');
});
