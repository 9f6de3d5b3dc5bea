import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestOf } from './manifest';
import { isTakeOver, readProgress } from './messages';
import { embedPage } from '../embed/build/page';
import { makeEmbedShell, makeShell, placeEmbed, placeShell } from './shell';
import { answerTo } from './visit';
import { writeOffline } from './vite-plugin';

const notFound = (base: string) =>
	`<!doctype html><html lang="en"><head><link rel="icon" href="${base}/favicon.svg"><link href="${base}/_app/immutable/assets/0.css" rel="stylesheet"><style>@font-face{src:url(${base}/_app/immutable/assets/f.woff2)}</style><script>var theme;</script><title>Page not found</title></head><body><noscript data-not-found><p>gone</p></noscript><div><script>
				{
					__sveltekit_1ab = {
						base: "${base}"
					};
					const element = document.currentScript.parentElement;
					Promise.all([
						import("${base}/_app/immutable/entry/start.A.js"),
						import("${base}/_app/immutable/entry/app.B.js")
					]).then(([kit, app]) => { kit.start(app, element); });
				}
			</script></div></body></html>`;

describe('the shell', () => {
	it.each(['', '/explorer'])(
		'has no start script of its own and no base, built for "%s"',
		(base) => {
			const { page, start } = makeShell(notFound(base), base);
			expect(page).toContain('<script src="/offline-start.js"></script>');
			expect(page).toContain('<script>var theme;</script>');
			expect(page).not.toContain('noscript');
			expect(page).not.toContain('__sveltekit');
			expect(page).toContain('href="/_app/immutable/assets/0.css"');
			expect(start).toContain('base: document.documentElement.dataset.base');
			expect(start).toContain(
				'import(document.documentElement.dataset.base + "/_app/immutable/entry/app.B.js")'
			);
		}
	);

	it('is the same whatever base it was built for, and is placed where the site lives', () => {
		const plain = makeShell(notFound(''), '');
		const based = makeShell(notFound('/explorer'), '/explorer');
		expect(based).toEqual(plain);
		const placed = placeShell(plain.page, '/school/gut');
		expect(placed).toContain('<html data-base="/school/gut" lang="en">');
		expect(placed).toContain('href="/school/gut/_app/immutable/assets/0.css"');
		expect(placed).toContain('src="/school/gut/offline-start.js"');
		expect(placed).toContain('url(/school/gut/_app/immutable/assets/f.woff2)');
	});

	it('stops the build when the page starts in a way we do not know', () => {
		expect(() => makeShell('<html></html>', '')).toThrow(/makeShell/);
	});
});

const overview = embedPage({
	path: '/',
	root: '../',
	body: '<h1>Two organs</h1><a href="../embed/gut/y/">Y</a>',
	title: 'Two organs, a diagram – The Site',
	description: 'Of the overview.',
	siteUrl: 'https://example.org/gut',
	files: { script: '_app/f.js', style: '_app/f.css', font: '_app/font.css' }
});

describe('the shell of embeds', () => {
	const shell = makeEmbedShell(overview);

	it('is an embed with nothing in it, and says nothing of the overview', () => {
		expect(shell).toContain(
			'<main id="embed" aria-label="Embedded diagram" data-root="/" data-view=""></main>'
		);
		expect(shell).toContain('<title>A diagram – The Site</title>');
		expect(shell).not.toMatch(/Two organs|Of the overview|canonical|\.\.\//);
	});

	it('is placed where the site lives, and told its View', () => {
		const page = placeEmbed(shell, '/school/gut', '/school/gut/embed/conditions/acne/');
		expect(page).toContain('data-root="/school/gut/" data-view="/conditions/acne">');
		expect(page).toContain('data-frame="/school/gut/_app/f.js"');
		expect(page).toContain('href="/school/gut/_app/font.css"');
		expect(placeEmbed(shell, '', '/embed/')).toContain('data-root="/" data-view="/">');
	});

	it('lets nothing into the page that is no id', () => {
		fc.assert(
			fc.property(fc.webPath(), (path) => {
				expect(placeEmbed(shell, '', `/embed${path}`)).toMatch(/ data-view="[a-z0-9/-]+"><\/main>/);
			})
		);
		expect(placeEmbed(shell, '', '/embed/&quot;')).toContain('data-view="/">');
	});

	it('stops the build when an embed looks otherwise', () => {
		expect(() => makeEmbedShell('<main></main>')).toThrow(/makeEmbedShell/);
	});
});

describe('a visit', () => {
	it.each([
		['/', 'page'],
		['/data/', 'page'],
		['/data', 'page'],
		['/embed-builder/', 'page'],
		['/embed-gallery/', 'page'],
		['/conditions/acne/', 'page'],
		['/embed/', 'embed'],
		['/embed', 'embed'],
		['/embed/conditions/acne/', 'embed'],
		['/data/graph.json', 'file'],
		['/cards/site.png', 'file'],
		['/oembed/conditions/acne.json', 'file'],
		['/lessons/fair-test/worksheet-a4.pdf', 'file'],
		['/conditions/acne/index.html', 'file']
	])('to %s gets a %s, wherever the site lives', (path, answer) => {
		for (const base of ['', '/gut', '/data/gut', '/embed/oembed', '/gut.skin/v1.2'])
			expect(answerTo(base + path, base)).toBe(answer);
	});
});

describe('what is kept', () => {
	let build: string;
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(build, file)), { recursive: true });
		writeFileSync(join(build, file), text);
	};
	beforeEach(() => {
		build = mkdtempSync(join(tmpdir(), 'offline-'));
		for (const file of ['index.html', 'data/index.html', 'cards/site.png', 'oembed/site.json'])
			write(file, 'x');
		for (const file of ['data/__data.json', 'data/graph.json', 'embed.js']) write(file, '{}');
		write('embed/index.html', overview);
		write('lessons/fair-test/worksheet-a4.pdf', 'x');
		write('conditions/acne/__data.json', '{}');
		write('conditions/acne/index.html', '<html></html>');
		write('conditions/eczema/index.html', '<meta http-equiv="refresh" content="0">');
		write('_app/immutable/a.js', 'a');
		write('data/search.json', '[]');
		write('404.html', notFound(''));
		write('service-worker.js', 'keep(self.__WB_MANIFEST)');
	});
	afterEach(() => rmSync(build, { recursive: true }));

	it('is data, scripts and moved pages, not HTML, embeds, cards or PDFs', () => {
		expect(manifestOf(build).entries.map((e) => e.url)).toEqual([
			'_app/immutable/a.js',
			'conditions/acne/__data.json',
			'conditions/eczema/index.html',
			'data/__data.json',
			'data/graph.json',
			'data/search.json',
			'embed.js'
		]);
	});

	it('gets a new revision when a file changes, and none where the name says it', () => {
		const revision = (url: string) =>
			manifestOf(build).entries.find((e) => e.url === url)?.revision;
		const before = revision('data/search.json');
		write('data/search.json', '[1]');
		expect(revision('data/search.json')).not.toBe(before);
		expect(revision('_app/immutable/a.js')).toBeNull();
	});

	it('is written into the worker once, with the shells and the size', () => {
		writeOffline(build, '');
		const worker = readFileSync(join(build, 'service-worker.js'), 'utf8');
		expect(worker).toContain('"url":"offline.html"');
		expect(worker).toContain('"url":"offline-embed.html"');
		const { files, bytes } = JSON.parse(readFileSync(join(build, 'offline.json'), 'utf8'));
		expect({ files, bytes }).toEqual({
			files: manifestOf(build).entries.length,
			bytes: manifestOf(build).bytes
		});
		writeOffline(build, '');
		expect(readFileSync(join(build, 'service-worker.js'), 'utf8')).toBe(worker);
	});
});

describe('messages', () => {
	it('of any other shape are nothing', () => {
		expect(readProgress({ type: 'offline-progress', done: 1, all: 2 })?.done).toBe(1);
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(readProgress(data)).toBeNull();
				expect(isTakeOver(data)).toBe(false);
			})
		);
		expect(readProgress({ type: 'offline-progress', done: 3, all: 2 })).toBeNull();
	});
});
