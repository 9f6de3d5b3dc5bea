// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import ItemAsk from './ItemAsk.svelte';
import { ITEMS } from './items.fixture';
import QuizPlayer from './QuizPlayer.svelte';
import { scoreOf } from './score';
import type { Answer, Item, ItemKind } from './types';

vi.mock('$app/state', () => ({ page: { params: {} } }));
// jsdom draws nothing, so it has neither sizes nor scrolling.
vi.stubGlobal(
	'ResizeObserver',
	class {
		observe() {}
		unobserve() {}
		disconnect() {}
	}
);
Element.prototype.scrollIntoView = () => {};
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const itemOf = (kind: ItemKind): Item => ITEMS.find((i) => i.kind === kind)!;

/** Asks one item, and hands its answers back to it as the player does. */
function ask(kind: ItemKind) {
	const item = itemOf(kind);
	let answer: Answer | undefined;
	const props = (fixed = false) => ({
		item,
		answer,
		fixed,
		seed: 1,
		onanswer: (given: Answer) => {
			answer = given;
			queueMicrotask(() => void view.rerender(props()));
		}
	});
	const view = render(ItemAsk, props());
	return {
		score: () => scoreOf(item, answer),
		answer: () => answer,
		fix: () => view.rerender(props(true))
	};
}

describe('each kind of question', () => {
	test('is a group with its question as its name', () => {
		ask('single');
		expect(screen.getByRole('group', { name: 'Which one?' })).toBeInTheDocument();
	});

	test('one of several', async () => {
		const { score, fix } = ask('single');
		await fireEvent.click(screen.getByRole('radio', { name: 'That' }));
		expect(score().right).toBe(false);
		await fireEvent.click(screen.getByRole('radio', { name: 'This' }));
		expect(score().right).toBe(true);
		await fix();
		expect(screen.getByRole('radio', { name: /This/ })).toBeDisabled();
		expect(screen.getByText('right')).toBeInTheDocument();
	});

	test('some of several: ticking again takes back', async () => {
		const { score, answer } = ask('multiple');
		for (const name of ['First', 'Third', 'Second', 'Third']) {
			await fireEvent.click(screen.getByRole('checkbox', { name }));
		}
		expect(answer()).toEqual(['a', 'b']);
		expect(score().right).toBe(true);
	});

	test('on the diagram: a click picks and leads nowhere; a name does as well', async () => {
		const { score, answer } = ask('click');
		const node = screen.getByRole('link', { name: /^Rosacea/ });
		const followed = !(await fireEvent.click(node));
		expect(followed, 'the link was left to the browser').toBe(true);
		expect(answer()).toBe('rosacea');
		expect(screen.getByText('You chose: Rosacea')).toBeInTheDocument();
		await fireEvent.change(screen.getByLabelText('Or choose it by name'), {
			target: { value: 'acne' }
		});
		expect(score().right).toBe(true);
	});

	test('on the diagram: space picks, arrows walk', async () => {
		const { answer } = ask('click');
		const node = screen.getByRole('link', { name: /^Psoriasis/ });
		node.focus();
		await fireEvent.keyDown(node, { key: ' ' });
		expect(answer()).toBe('psoriasis');
		await fireEvent.keyDown(node, { key: 'ArrowUp' });
		expect(document.activeElement).not.toBe(node);
		expect(document.activeElement).toHaveAttribute('data-node');
	});

	test('in order: buttons and arrow keys move, the keyboard stays with what moved', async () => {
		const { answer, score } = ask('order');
		const texts = () =>
			screen.getAllByRole('listitem').map((li) => li.textContent?.trim().slice(0, 4));
		const before = texts();
		expect(score().right, 'shown sorted already').toBe(false);
		const up = (name: string) => screen.getByRole('button', { name: `Move up: ${name}` });
		for (const name of ['Gamma', 'Beta', 'Alpha']) {
			for (let i = 0; i < 2; i++) {
				up(name).focus();
				await fireEvent.keyDown(up(name), { key: 'ArrowUp' });
			}
			expect(document.activeElement?.getAttribute('aria-label')).toContain(name);
		}
		expect(texts()).not.toEqual(before);
		expect(answer()).toEqual(['a', 'b', 'c']);
		await fireEvent.click(screen.getByRole('button', { name: 'Move down: Alpha' }));
		expect(answer()).toEqual(['b', 'a', 'c']);
	});

	test('pairs: a list for each', async () => {
		const { score } = ask('match');
		await fireEvent.change(screen.getByLabelText('Fire'), { target: { value: 'Hot' } });
		expect(score().part).toBe(0);
		await fireEvent.change(screen.getByLabelText('Ice'), { target: { value: 'Cold' } });
		expect(score().right).toBe(true);
	});

	test('the bar: the picture loses the link, and the count says how many are left', async () => {
		const { score } = ask('bar');
		const bar = screen.getByRole('radiogroup', { name: 'How sure must it be?' });
		const lines = () =>
			screen.queryAllByRole('img', { name: /bowel disease and psoriasis/i }).length;
		expect(lines()).toBe(1);
		await fireEvent.click(within(bar).getByRole('radio', { name: 'High' }));
		expect(lines()).toBe(0);
		expect(screen.getByText(/of \d+ links of the whole map are left/)).toBeInTheDocument();
		expect(score().right).toBe(true);
	});

	test.each([
		['9', true],
		['9,4', true],
		['nine', false],
		['', false]
	])('a number typed as "%s"', async (typed, right) => {
		const { score } = ask('numeric');
		const box = screen.getByLabelText('Your number');
		await fireEvent.input(box, { target: { value: '1' } });
		await fireEvent.input(box, { target: { value: typed } });
		expect(score().right).toBe(right);
		expect(box.hasAttribute('aria-invalid')).toBe(typed === 'nine');
	});
});

describe('a quiz', () => {
	const two = [itemOf('single'), itemOf('numeric')];
	const start = (lesson = 'x') => render(QuizPlayer, { lesson, items: two });
	const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
	async function answerOne(right: boolean): Promise<void> {
		const box = screen.queryByLabelText('Your number');
		if (box) await fireEvent.input(box, { target: { value: right ? '9' : '1' } });
		else await fireEvent.click(screen.getByRole('radio', { name: right ? 'This' : 'That' }));
	}

	test('tells at once, scores at the end, and asks again what was missed', async () => {
		start();
		await press('Start');
		expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
		await answerOne(false);
		await press('Check');
		expect(within(screen.getByRole('status')).getByText('Not right.')).toBeInTheDocument();
		await press('Next');
		await answerOne(true);
		await press('Check');
		await press('See the result');
		expect(screen.getByRole('heading', { name: '1 of 2 right' })).toHaveFocus();
		await press('Try the missed ones again');
		expect(screen.getByText(/Question 1 of 1/)).toBeInTheDocument();
	});

	test('is taken up where it was left', async () => {
		const { unmount } = start();
		await press('Start');
		await answerOne(true);
		await press('Check');
		await press('Next');
		unmount();
		start();
		expect(screen.getByText('You left this quiz at question 2 of 2.')).toBeInTheDocument();
		await press('Go on');
		expect(screen.getByText(/Question 2 of 2/)).toBeInTheDocument();
	});

	test('goes on where storage is blocked', async () => {
		const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		start();
		await press('Start');
		await answerOne(true);
		await press('Check');
		expect(screen.getByText('Right.')).toBeInTheDocument();
		blocked.mockRestore();
		read.mockRestore();
	});
});
