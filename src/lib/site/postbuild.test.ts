import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addNoscript, notFoundMessage } from './not-found';
import { finish, redirectPage, robots, sitemap } from './postbuild';
import { rootFrom } from './root-from';
import { parseAddress } from './site-url';

describe('the 404 page without JavaScript', () => {
	it('has links that start at the base path', () => {
		const message = notFoundMessage('Site & Co', '/base');
		expect(message).toContain('href="/base/conditions/"');
		expect(message).toContain('Site &amp; Co');
	});

	it('is put into the body once', () => {
		const page = '<html><head></head><body class="x"><div></div></body></html>';
		const once = addNoscript(page, notFoundMessage('Site', ''));
		expect(once).toContain('<body class="x"><noscript');
		expect(once).toContain('<title>');
		expect(addNoscript(once, notFoundMessage('Site', ''))).toBe(once);
	});
});

describe('addresses', () => {
	it('are taken in full, without the slash at the end', () => {
		expect(parseAddress('SITE_URL', 'https://example.org/gut/')).toBe('https://example.org/gut');
		expect(parseAddress('SITE_URL', ' ')).toBeUndefined();
		expect(parseAddress('SITE_URL', undefined)).toBeUndefined();
	});

	it('stop the build when they are none', () => {
		expect(() => parseAddress('SITE_URL', 'example.org')).toThrow(/SITE_URL.*https/);
		expect(() => parseAddress('SITE_URL', 'ftp://example.org')).toThrow(/SITE_URL/);
	});
});

it('a page knows its way to the root', () => {
	expect(rootFrom('/')).toBe('');
	expect(rootFrom('embed/')).toBe('../');
	expect(rootFrom('embed/conditions/acne')).toBe('../../../');
});

describe('moved pages', () => {
	const page = (from: string, to: string, siteUrl?: string) => redirectPage({ from, to }, siteUrl);
	/** Every address by which a page leads on, as it stands there. */
	const addresses = (html: string): string[] =>
		[
			/location\.replace\("([^"]*)"/,
			/http-equiv="refresh" content="0; url=([^"]*)"/,
			/<a href="([^"]*)"/,
			/rel="canonical" href="([^"]*)"/
		].map((pattern) => pattern.exec(html)?.[1] ?? 'none');

	it('lead to the new address, with a script that keeps query and hash and without one', () => {
		expect(page('/conditions/eczema', '/conditions/acne')).toContain(
			'<script>location.replace("../../conditions/acne/"+location.search+location.hash)</script><noscript><meta'
		);
		expect(page('/b', '/a</script>').match(/<script/g)).toHaveLength(1);
	});

	it.each([
		['/facts', '/checks'],
		['/facts/', '/checks/'],
		['/conditions/eczema', '/conditions/atopic-dermatitis'],
		['/conditions/eczema', '/'],
		['/lessons/old/quiz/board', '/lessons/new/quiz/board'],
		['/lessons/old/quiz/board', '/teach']
	])('%s leads to %s wherever the site lies', (from, to) => {
		for (const home of ['https://a.example/', 'https://a.example/school/gut/']) {
			const folder = (path: string) => home + path.replace(/^\/|\/$/g, '') + '/';
			const wanted = new URL(folder(to).replace(/([^:])\/+/g, '$1/')).href;
			for (const address of addresses(page(from, to)))
				expect(new URL(address, folder(from)).href).toBe(wanted);
		}
	});

	it('keep what the old address asked for', () => {
		const [target = ''] = addresses(page('/conditions/eczema', '/conditions/acne'));
		expect(
			new URL(`${target}?sure=low#studies`, 'https://a.example/gut/conditions/eczema/').href
		).toBe('https://a.example/gut/conditions/acne/?sure=low#studies');
	});

	it('name the new address in full where the site knows its own', () => {
		expect(page('/eczema', '/conditions/acne', 'https://example.org/gut')).toContain(
			'rel="canonical" href="https://example.org/gut/conditions/acne/"'
		);
	});
});

it('robots.txt names the sitemap only where there is one', () => {
	expect(robots(undefined)).not.toContain('Sitemap');
	expect(robots('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml');
});

it('the sitemap is sorted and in full', () => {
	const xml = sitemap(['/b/', '/'], 'https://example.org');
	expect(xml.indexOf('org/<')).toBeLessThan(xml.indexOf('org/b/<'));
});

describe('finishing a build', () => {
	let build: string;
	beforeEach(() => {
		build = mkdtempSync(join(tmpdir(), 'site-'));
		mkdirSync(join(build, 'about'));
		writeFileSync(join(build, 'index.html'), '<html></html>');
		writeFileSync(join(build, 'about/index.html'), '<html></html>');
		writeFileSync(join(build, '404.html'), '<html><head></head><body></body></html>');
	});
	afterEach(() => rmSync(build, { recursive: true }));

	const renames = [{ from: '/conditions/eczema', to: '/conditions/atopic-dermatitis' }];
	const read = (file: string) => readFileSync(join(build, file), 'utf8');

	it('adds words, moved pages, robots.txt and sitemap', () => {
		finish({ build, title: 'Site', base: '', siteUrl: 'https://example.org', renames });
		expect(read('404.html')).toContain('This page does not exist');
		expect(read('conditions/eczema/index.html')).toContain(
			'<a href="../../conditions/atopic-dermatitis/">'
		);
		expect(read('sitemap.xml').match(/<loc>[^<]*/g)).toEqual([
			'<loc>https://example.org/',
			'<loc>https://example.org/about/'
		]);
	});

	it('writes moved pages that do not know the base path: only the 404 page does', () => {
		finish({ build, title: 'Site', base: '/gut', siteUrl: undefined, renames });
		expect(read('404.html')).toContain('"/gut/');
		expect(read('conditions/eczema/index.html')).not.toContain('/gut');
	});

	it('writes no sitemap without an address, and changes nothing the second time', () => {
		const run = () => finish({ build, title: 'Site', base: '', siteUrl: undefined, renames: [] });
		run();
		const first = read('404.html');
		run();
		expect(read('404.html')).toBe(first);
		expect(() => read('sitemap.xml')).toThrow();
	});
});
