// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ThemeControl from './ThemeControl.svelte';
import { THEME_KEY } from './theme.svelte';

const html = document.documentElement;
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

beforeEach(() => {
	localStorage.clear();
	delete html.dataset.theme;
});
afterEach(() => vi.restoreAllMocks());

describe('ThemeControl', () => {
	it('starts with the system, as nothing was chosen', () => {
		render(ThemeControl);
		expect(radio(/system/i)).toBeChecked();
		expect(html.dataset.theme).toBeUndefined();
	});

	it('shows and remembers a choice', async () => {
		render(ThemeControl);
		radio(/dark/i).click();
		await tick();
		expect(html.dataset.theme).toBe('dark');
		expect(localStorage.getItem(THEME_KEY)).toBe('dark');
		expect(radio(/dark/i)).toBeChecked();
	});

	it('forgets the choice when the system is to decide again', async () => {
		localStorage.setItem(THEME_KEY, 'light');
		render(ThemeControl);
		await tick();
		expect(radio(/light/i)).toBeChecked();
		radio(/system/i).click();
		expect(html.dataset.theme).toBeUndefined();
		expect(localStorage.getItem(THEME_KEY)).toBeNull();
	});

	it('follows another tab', async () => {
		render(ThemeControl);
		window.dispatchEvent(new StorageEvent('storage', { key: THEME_KEY, newValue: 'dark' }));
		await tick();
		expect(radio(/dark/i)).toBeChecked();
		expect(html.dataset.theme).toBe('dark');
		window.dispatchEvent(new StorageEvent('storage', { key: THEME_KEY, newValue: null }));
		await tick();
		expect(radio(/system/i)).toBeChecked();
	});

	it('works where storage is blocked', async () => {
		const blocked = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
		render(ThemeControl);
		radio(/dark/i).click();
		await tick();
		expect(html.dataset.theme).toBe('dark');
	});

	it('agrees with the script that runs before the first paint', () => {
		const app = readFileSync('src/app.html', 'utf8');
		expect(app).toContain(`localStorage.getItem('${THEME_KEY}')`);
		const script = /<script>([\s\S]*?)<\/script>/.exec(app)![1]!;
		localStorage.setItem(THEME_KEY, 'dark');
		new Function(script)();
		expect(html.dataset.theme).toBe('dark');
		localStorage.setItem(THEME_KEY, 'purple');
		delete html.dataset.theme;
		new Function(script)();
		expect(html.dataset.theme).toBeUndefined();
	});
});
