// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import Board from './Board.svelte';

const site = vi.hoisted((): { siteUrl?: string } => ({}));
vi.mock('virtual:site', () => ({ site }));
afterEach(cleanup);

const lesson = { id: 'two-organs', title: 'Two organs' };
const code = () => screen.queryByRole('img', { name: /^Code that leads to/ });

describe('a code for the board', () => {
	test('leads where the site lives, if the build was told', () => {
		site.siteUrl = 'https://example.org/gut';
		render(Board, { lesson, of: 'quiz' });
		expect(code()).toHaveAccessibleName(
			'Code that leads to example.org/gut/lessons/two-organs/quiz'
		);
		expect(screen.getByRole('heading', { name: 'Quiz: Two organs' })).toBeVisible();
	});

	test('is not drawn where only this computer could follow it: jsdom lives on localhost', () => {
		delete site.siteUrl;
		render(Board, { lesson, of: 'lesson' });
		expect(code()).toBeNull();
		expect(screen.getByText(/no phone could open its address/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'To the lesson on this computer' })).toBeVisible();
	});
});
