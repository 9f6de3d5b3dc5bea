import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/lib/content/vite-plugin';
import { embeds } from './src/lib/embed/vite-plugin';
import { offline } from './src/lib/offline/vite-plugin';
import { previews } from './src/lib/previews/vite-plugin';
import { compileBeside } from './src/lib/site/compile-beside';
import { site } from './src/lib/site/vite-plugin';
import { worksheets } from './src/lib/worksheet/vite-plugin';

export default defineConfig({
	plugins: [
		content({ dir: 'content' }),
		site({ dir: 'content', build: 'build' }),
		embeds({ dir: 'content', build: 'build' }),
		sveltekit(),
		previews({ dir: 'content', build: 'build', cache: '.cache/cards' }),
		worksheets({ build: 'build' }),
		offline({ build: 'build' }),
		compileBeside(),
		svelteTesting()
	],
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				// Few chunks instead of many tiny ones: packed together they are smaller, and the list of them is short.
				codeSplitting: {
					groups: [
						// Holds an error object made at once; in one chunk with all else, making it costs as much as reading all.
						{
							name: 'constants',
							test: /node_modules[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]constants\.js/,
							priority: 1
						},
						{ name: 'runtime', test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx)[\\/]/ },
						{
							name: 'parts',
							test: /src[\\/]lib[\\/](graph[\\/](types|words)\.ts|evidence[\\/](Certainty|dash)|evidence-bar[\\/](address|labels|Counting)|diagram[\\/](keys|whole)|panel[\\/](Section|colour|PageTop)|site[\\/](Seo|Still|Part|parts|Fold|arrival|markup|idle|here|href|sections|theme|site-url|search[\\/]shortcut|after-paint)|view[\\/])|virtual:site/
						},
						// What a living diagram reckons with: each file costs a small computer some time. Components stay out, for Kit
						// finds the styles of a page by the names of chunks that are fetched when needed.
						{
							name: 'picture',
							test: /src[\\/]lib[\\/](scene[\\/]|diagram[\\/](?!prepare|zoom-d3|life|live|whole)[\w.-]+\.ts$|picture[\\/]words|evidence-bar[\\/]lost\.ts)/
						},
						{
							name: 'graph',
							test: /src[\\/]lib[\\/](graph[\\/](graph|ramps|data|study-name|wire)\.ts|panel[\\/](prose[\\/]|Prose|claim-href))|virtual:graph/
						}
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/unit/setup.ts'],
		// One core shared with another worker, on a slow machine: how long it takes must decide no test.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
