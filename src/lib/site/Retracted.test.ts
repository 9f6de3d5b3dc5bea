// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Retracted from './Retracted.svelte';

it('says that a study was withdrawn, when and why, and where to read it', () => {
	render(Retracted, {
		retracted: {
			date: '2025-03-01',
			reason: 'The data could not be found.',
			notice: 'https://example.org/notice'
		}
	});
	expect(screen.getByRole('complementary', { name: 'This study was retracted' })).toHaveTextContent(
		'Withdrawn on 1 March 2025. The data could not be found.'
	);
	expect(screen.getByRole('link', { name: /notice/ })).toHaveAttribute(
		'href',
		'https://example.org/notice'
	);
});
