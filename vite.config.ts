import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/content/vite-plugin';
import { site } from './src/lib/site/vite-plugin';

export default defineConfig({
	plugins: [
		content({ dir: 'content' }),
		site({ dir: 'content', build: 'build' }),
		sveltekit(),
		svelteTesting()
	],
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/unit/setup.ts']
	}
});
