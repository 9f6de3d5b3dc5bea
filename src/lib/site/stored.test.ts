// @vitest-environment jsdom
/** What a device remembers, and what becomes of it where the browser forbids that. */
import { afterEach, expect, it, vi } from 'vitest';
import { readStored, writeStored } from './stored';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

it('stores, finds again and forgets', () => {
	expect(readStored('a')).toBeNull();
	writeStored('a', 'x');
	expect(localStorage.getItem('a')).toBe('x');
	expect(readStored('a')).toBe('x');
	writeStored('a', null);
	expect(localStorage.getItem('a')).toBeNull();
	expect(readStored('a')).toBeNull();
});

it('remembers until the page is closed where storage is blocked', () => {
	for (const method of ['getItem', 'setItem', 'removeItem'] as const)
		vi.spyOn(Storage.prototype, method).mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
	expect(readStored('b')).toBeNull();
	writeStored('b', 'off');
	expect(readStored('b')).toBe('off');
	writeStored('b', null);
	expect(readStored('b')).toBeNull();
});

it('keeps the newest where storage is full, and stores again when there is room', () => {
	localStorage.setItem('c', 'old');
	const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	writeStored('c', 'new');
	expect(readStored('c')).toBe('new');
	full.mockRestore();
	writeStored('c', 'newer');
	expect(localStorage.getItem('c')).toBe('newer');
	expect(readStored('c')).toBe('newer');
});
