import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CSS_PROPERTIES } from './manifest';
import { shadowCss } from './shadow-css';

it('the root of the tree stands for the document', () => {
	expect(shadowCss(":root{--a:1}:root[data-theme='dark']{--a:2}body{margin:0}")).toBe(
		".gut-skin{--a:1}.gut-skin[data-theme='dark']{--a:2}.gut-skin{margin:0}"
	);
	expect(shadowCss('html{scroll-padding-top:5rem}p{margin:0}')).toBe('p{margin:0}');
});

it('sizes do not depend on the root of the host', () => {
	expect(shadowCss('p{margin:-.5rem 1rem}')).toBe(
		'p{margin:calc(-.5*var(--gs-rem)) calc(1*var(--gs-rem))}'
	);
	expect(shadowCss('@media (min-width:48rem){p{margin:1rem}}')).toBe(
		'@media (min-width:48rem){p{margin:calc(1*var(--gs-rem))}}'
	);
	expect(shadowCss('.a1rem{color:red}')).toBe('.a1rem{color:red}');
});

it('only documented names reach the inside', () => {
	expect(shadowCss(':root{--paper:#fff;--gut-1:#eee}')).toBe(
		'.gut-skin{--paper:var(--gut-skin-paper,#fff);--gut-1:#eee}'
	);
});

it('every documented name has a token in both themes', () => {
	const css = shadowCss(readFileSync('src/lib/styles/tokens.css', 'utf8').replace(/: /g, ':'));
	for (const { name } of CSS_PROPERTIES)
		expect(css.split(`var(${name},`).length - 1, name).toBeGreaterThanOrEqual(
			name === '--gut-skin-font' ? 1 : 3
		);
	expect(css).not.toMatch(/:root|(?<![\w-])rem\b/);
});
