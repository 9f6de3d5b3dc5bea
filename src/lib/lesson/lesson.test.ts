// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { graph } from '$lib/graph/data';
import { figureWords } from '$lib/graph/figures';
import { lessonOf, lessons, standardsOf } from './lessons.server';
import { lessonWords } from './words';

vi.mock('$app/state', () => ({ page: { params: {} } }));
afterEach(cleanup);

describe('every lesson', () => {
	test.each(lessons().map((l) => l.id))('%s has words for each of its steps', async (id) => {
		const Words = (await lessonWords(id))!;
		const seen = new Set<string>();
		for (const step of lessonOf(id)!.steps.keys()) {
			const { container } = render(Words, { step });
			const text = container.textContent ?? '';
			expect(text.split(/\s+/).length, `step ${step}`).toBeGreaterThan(30);
			expect(text).not.toMatch(/\[[@#[]|\]\]/);
			// The heading is the reader's of this component: player, presenter and article set it their own way.
			expect(container.querySelector('h1, h2')).toBeNull();
			seen.add(text);
			cleanup();
		}
		expect(seen.size).toBe(lessonOf(id)!.steps.length);
	});

	test.each(lessons().map((l) => l.id))('%s serves standards, each with a notice', (id) => {
		const standards = standardsOf(id);
		expect(standards.length).toBeGreaterThan(0);
		for (const { how, set } of standards) {
			expect(how).not.toBe('');
			expect(set.notice).toMatch(/endorse/);
		}
	});
});

test('lessons come in the order of the course, and an unknown one is not there', async () => {
	expect(lessons()[0]?.id).toBe('two-organs');
	const order = lessons().map((l) => l.order);
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect(new Set(order).size).toBe(order.length);
	expect(lessonOf('nothing')).toBeUndefined();
	expect(await lessonWords('nothing')).toBeUndefined();
});

test('a figure in the words is counted, not typed', async () => {
	const Words = (await lessonWords('two-organs'))!;
	const { container } = render(Words, { step: 5 });
	expect(container.textContent).toContain(`Of the ${figureWords('ramps', graph)} places`);
});
