/** The picture's colours are the page's: every one is the token of the same name. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MECHANISMS } from '../graph/types';
import { PALETTES, roadColour, roadSoft } from './palette';

const read = (file: string): string =>
	readFileSync(`src/lib/styles/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

function properties(css: string, selector: string): Record<string, string> {
	const start = css.indexOf(`${selector} {`);
	expect(start, selector).toBeGreaterThanOrEqual(0);
	const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
	return Object.fromEntries(
		[...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()])
	);
}

it.each([
	['light', ':root'],
	['dark', ":root[data-theme='dark']"]
] as const)('has the tokens of the %s theme', (theme, selector) => {
	const tokens = properties(read('tokens.css'), selector);
	for (const [name, colour] of Object.entries(PALETTES[theme]))
		expect(colour, `--${name} of the ${theme} theme`).toBe(tokens[name]);
});

it('gives each road the colours roads.css gives it', () => {
	const css = read('roads.css');
	for (const road of [...MECHANISMS, 'none'] as const) {
		const rule = properties(css, `.m-${road}`);
		for (const theme of ['light', 'dark'] as const) {
			const palette: Record<string, string> = PALETTES[theme];
			const named = (value: string) => palette[/^var\(--(.+)\)$/.exec(value)![1]!];
			expect(roadColour(PALETTES[theme], road)).toBe(named(rule.road!));
			expect(roadSoft(PALETTES[theme], road)).toBe(named(rule['road-soft']!));
		}
	}
});
