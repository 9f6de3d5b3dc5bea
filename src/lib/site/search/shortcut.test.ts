// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { opensSearch, setSlashEnabled } from './shortcut';

const press = (key: string, on: HTMLElement = document.body, more: KeyboardEventInit = {}) => {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	let opens = false;
	const listen = (e: Event) => (opens = opensSearch(e as KeyboardEvent));
	document.addEventListener('keydown', listen, { once: true });
	on.dispatchEvent(event);
	return opens;
};

const add = (html: string): HTMLElement => {
	document.body.innerHTML = html;
	return document.body.firstElementChild as HTMLElement;
};

afterEach(() => {
	document.body.innerHTML = '';
	localStorage.clear();
});

describe('the search shortcut', () => {
	it('is "/" and Ctrl-K and Cmd-K', () => {
		expect(press('/')).toBe(true);
		expect(press('k', document.body, { ctrlKey: true })).toBe(true);
		expect(press('k', document.body, { metaKey: true })).toBe(true);
		expect(press('k')).toBe(false);
		expect(press('K', document.body, { ctrlKey: true, shiftKey: true })).toBe(false);
	});

	it.each(['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'])(
		'leaves "/" to %s',
		(html) => {
			expect(press('/', add(html))).toBe(false);
		}
	);

	it('acts on controls that take no text', () => {
		expect(press('/', add('<button>x</button>'))).toBe(true);
		expect(press('/', add('<input type="radio">'))).toBe(true);
	});

	it('works with Ctrl-K even in a text field', () => {
		expect(press('k', add('<input>'), { ctrlKey: true })).toBe(true);
	});

	it('can be switched off, and on again', () => {
		setSlashEnabled(false);
		expect(press('/')).toBe(false);
		expect(press('k', document.body, { ctrlKey: true })).toBe(true);
		setSlashEnabled(true);
		expect(press('/')).toBe(true);
	});
});
