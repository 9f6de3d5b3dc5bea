// @vitest-environment jsdom
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SearchDialog from './SearchDialog.svelte';
import type { SearchDoc } from './search';

// Longer than any pause of a busy machine: one second is not.
configure({ asyncUtilTimeout: 30_000 });

const { goto } = vi.hoisted(() => ({ goto: vi.fn() }));
vi.mock('$app/navigation', () => ({ goto }));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path, base: '' }));

const docs: SearchDoc[] = [
	{ id: 'acne', kind: 'condition', label: 'Acne', path: '/conditions/acne', summary: 'Spots.' },
	{ id: 'rosacea', kind: 'condition', label: 'Rosacea', path: '/conditions/rosacea' },
	{ id: 'x-2020', kind: 'study', label: 'Xu 2020', path: '/evidence/x-2020', title: 'Acne in mice' }
];

/** jsdom knows no modal dialogs: opening and closing is enough for these tests. */
beforeEach(() => {
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
	Element.prototype.scrollIntoView = vi.fn();
	vi.stubGlobal(
		'fetch',
		vi.fn(() => Promise.resolve(new Response(JSON.stringify(docs))))
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
	goto.mockReset();
});

async function setup() {
	render(SearchDialog, { open: true });
	const field = screen.getByRole('combobox');
	// What is offered before typing shows that the list has come.
	await screen.findByRole('link', { name: 'Rosacea' });
	const type = (value: string) => fireEvent.input(field, { target: { value } });
	const press = (key: string) => fireEvent.keyDown(field, { key });
	return { field, type, press };
}

describe('SearchDialog', () => {
	it('groups results and speaks their count', async () => {
		const { type } = await setup();
		await type('acne');
		expect(screen.getAllByRole('option')).toHaveLength(2);
		expect(screen.getByRole('group', { name: /conditions/i })).toBeInTheDocument();
		expect(screen.getByRole('status')).toHaveTextContent('2 results');
	});

	it('moves through results with the arrows, around the ends, and opens with Enter', async () => {
		const { field, type, press } = await setup();
		await type('acne');
		await press('ArrowDown');
		const [first, second] = screen.getAllByRole('option');
		expect(first).toHaveAttribute('aria-selected', 'true');
		expect(field).toHaveAttribute('aria-activedescendant', first!.id);
		await press('ArrowUp');
		expect(second).toHaveAttribute('aria-selected', 'true');
		await press('ArrowDown');
		await press('Enter');
		expect(goto).toHaveBeenCalledWith('/conditions/acne/');
	});

	it('opens the best result when none is marked', async () => {
		const { type, press } = await setup();
		await type('roscea');
		await press('Enter');
		expect(goto).toHaveBeenCalledWith('/conditions/rosacea/');
	});

	it('offers a way on when nothing is found', async () => {
		const { type } = await setup();
		await type('qqqq');
		expect(screen.getByText(/nothing found for “qqqq”/i)).toBeInTheDocument();
		expect(screen.getByRole('link', { name: 'Acne' })).toBeInTheDocument();
		expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
	});

	it('points to the list that needs no search when the index cannot be had', async () => {
		vi.stubGlobal(
			'fetch',
			vi.fn(() => Promise.reject(new Error('offline')))
		);
		render(SearchDialog, { open: true });
		await waitFor(() => expect(screen.getByText(/could not be loaded/i)).toBeInTheDocument());
		expect(screen.getByRole('link', { name: /everything from a to z/i })).toHaveAttribute(
			'href',
			'/glossary/'
		);
	});

	it('lets the reader switch the single-key shortcut off', async () => {
		await setup();
		const box = screen.getByRole('checkbox', { name: /open with the/i });
		expect(box).toBeChecked();
		await fireEvent.click(box);
		expect(localStorage.getItem('gut-skin-search-slash')).toBe('off');
	});
});
