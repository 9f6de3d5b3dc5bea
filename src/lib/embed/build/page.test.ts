import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { embedPage, outward, POLICY } from './page';

const parts = {
	path: '/conditions/acne',
	root: '../../../',
	body: '<a href="../../../embed/mediators/il-17/">IL-17</a>',
	title: 'A & B',
	description: 'Says "so"',
	siteUrl: undefined as string | undefined,
	files: { script: 'f.js', style: 'f.css', font: 'font.css' }
};

describe('the page around an embed', () => {
	it('is kept out of search engines, and points to the full page only where it knows its address', () => {
		expect(embedPage(parts)).toContain('<meta name="robots" content="noindex">');
		expect(embedPage(parts)).not.toContain('canonical');
		expect(embedPage({ ...parts, siteUrl: 'https://example.org/gut' })).toContain(
			'<link rel="canonical" href="https://example.org/gut/conditions/acne/">'
		);
	});

	it('allows exactly the one script it holds, and no connection', () => {
		const root = parse(embedPage(parts));
		const scripts = root.querySelectorAll('script');
		expect(scripts).toHaveLength(1);
		const hash = createHash('sha256').update(scripts[0]!.textContent).digest('base64');
		expect(POLICY).toContain(`'sha256-${hash}'`);
		expect(POLICY).toContain(`default-src 'none'`);
		expect(POLICY).not.toMatch(/unsafe-eval|connect-src|script-src[^;]*unsafe-inline/);
	});

	it('escapes what it is told', () => {
		const page = embedPage(parts);
		expect(page).toContain('<title>A &amp; B</title>');
		expect(page).toContain('content="Says &quot;so&quot;"');
	});
});

it('links that leave open a tab of their own, links between embeds do not', () => {
	const html =
		'<a class="x" href="../embed/gut/y/">in</a><a href="../drivers/#x" class="y">out</a>' +
		'<a href="#z">here</a><a href="https://a.example" target="_top">kept</a>';
	expect(outward(html, '../')).toBe(
		'<a class="x" href="../embed/gut/y/">in</a>' +
			'<a href="../drivers/#x" class="y" target="_blank" rel="noopener">out</a>' +
			'<a href="#z">here</a><a href="https://a.example" target="_top">kept</a>'
	);
});
