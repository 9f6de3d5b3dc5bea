/** Rules a machine can keep. Formatting belongs to Prettier, types to svelte-check. */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const PURE = 'graph, scene and view are pure: no framework, no DOM. Put this in a feature folder.';
const NO_FILES = 'Only build-time code reads files; the browser gets finished data.';
/** Code that never reaches the browser. */
const BUILD_TIME = [
	'src/lib/content/**',
	'src/lib/**/*.server.ts',
	'src/lib/**/vite-plugin.ts',
	'src/lib/embed/build/**',
	'src/lib/site/postbuild.ts',
	'src/lib/site/site-url.ts',
	'src/lib/offline/manifest.ts',
	'src/lib/previews/answers.ts',
	'src/lib/previews/render.ts'
];
const NO_SELECT = 'd3 computes, Svelte draws: only the zoom action may select elements.';

const noNode = { group: ['node:*', 'fs', 'path', 'fs/*'], message: NO_FILES };
const noSelect = {
	name: 'd3-selection',
	importNames: ['select', 'selectAll'],
	message: NO_SELECT
};

export default defineConfig(
	globalIgnores([
		'build/',
		'build-npm/',
		'.svelte-kit/',
		'.cache/',
		'static/',
		'test-results/',
		'playwright-report/',
		'coverage/'
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-var': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser }
		},
		rules: {
			// The rule that knows $props() and $state().
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// Addresses come from content, through `href()`, which calls `resolve` itself.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},

	// Sizes: a file that needs more is two files.
	{
		files: ['**/*.{ts,js,mjs}'],
		rules: { 'max-lines': ['error', { max: 400 }] }
	},
	{
		files: ['**/*.svelte'],
		rules: { 'max-lines': ['error', { max: 200 }] }
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: { 'max-lines': 'off' }
	},

	// Layers.
	{
		files: ['src/**'],
		rules: { 'no-console': 'error' }
	},
	{
		files: ['src/lib/**'],
		ignores: [...BUILD_TIME, '**/*.test.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [noNode], paths: [noSelect] }] }
	},
	{
		files: ['src/lib/{graph,scene,view}/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						noNode,
						{ group: ['svelte', 'svelte/*', '@sveltejs/*', '$app/*', '*.svelte'], message: PURE }
					],
					paths: [noSelect]
				}
			],
			'no-restricted-globals': [
				'error',
				...['document', 'window', 'navigator', 'localStorage'].map((name) => ({
					name,
					message: PURE
				}))
			]
		}
	},
	{
		files: ['src/lib/diagram/**/*zoom*'],
		rules: { 'no-restricted-imports': ['error', { patterns: [noNode] }] }
	}
);
