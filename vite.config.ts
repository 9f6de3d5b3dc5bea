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
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				// Few chunks instead of many tiny ones: packed together they are smaller, and the list of them is short.
				advancedChunks: {
					groups: [
						{ name: 'runtime', test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx)[\\/]/ },
						{
							name: 'parts',
							test: /src[\\/]lib[\\/](evidence[\\/](Certainty|dash)|panel[\\/](prose[\\/]|Prose|Section|colour|PageTop|claim-href)|site[\\/](Seo|theme|site-url|search[\\/]shortcut|after-paint))|virtual:site/
						},
						{
							name: 'graph',
							test: /src[\\/]lib[\\/](graph[\\/](graph|ramps|types|words|study-name|data|wire)\.ts|site[\\/]href)|virtual:graph/
						}
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/unit/setup.ts']
	}
});
