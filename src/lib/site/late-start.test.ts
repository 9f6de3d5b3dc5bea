import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startLate } from './late-start.server';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const scriptOf = (html: string) => /<script>(\s*\{[\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

const start = `
				{
					__sveltekit_1 = { base: new URL(".", location).pathname.slice(0, -1) };
					const element = document.currentScript.parentElement;
					Promise.all([
						import("./_app/start.js"),
						import("./_app/app.js")
					]).then(([kit, app]) => {
						kit.start(app, element, { node_ids: [0, 2] });
					});
				}
			`;
const page = (script: string) => `<head>
	<meta http-equiv="content-security-policy" content="script-src 'self' '${hash(script)}'">
	<link href="./_app/start.js" rel="modulepreload">
	<link href="./_app/node.js" rel="modulepreload">
	<link href="./font.woff2" rel="preload" as="font">
	<script>theme()</script>
</head><body><main>Words</main><script>${script}</script></body>`;

describe('startLate', () => {
	const late = startLate(page(start));

	it('names the scripts once, inside the start script, and nothing asks for them before', () => {
		expect(late).not.toContain('rel="modulepreload"');
		expect(scriptOf(late)).toContain('["./_app/start.js","./_app/node.js"]');
		expect(late.indexOf('_app/node.js')).toBeGreaterThan(late.indexOf('<main>'));
	});

	it('leaves other early files and scripts alone', () => {
		expect(late).toContain('<link href="./font.woff2" rel="preload" as="font">');
		expect(late).toContain('<script>theme()</script>');
	});

	it('lists the hash of what it wrote, and no other', () => {
		expect(late).toContain(`'${hash(scriptOf(late))}'`);
		expect(late).not.toContain(hash(start));
	});

	it('writes a script that starts the page after two frames with letters, and waits for neither in a hidden tab', async () => {
		const run = async (hidden: boolean) => {
			const told: string[] = [];
			const frames: (() => void)[] = [];
			const element = {};
			const code = scriptOf(late).replace(/import\("([^"]+)"\)/g, 'load("$1")');
			const document = {
				hidden,
				fonts: { ready: Promise.resolve() },
				currentScript: { parentElement: element },
				createElement: () => ({}),
				head: { append: (link: { href: string }) => told.push(`ask ${link.href}`) }
			};
			const load = (file: string) => {
				told.push(`import ${file}`);
				return Promise.resolve(
					file.endsWith('start.js')
						? { start: (_: unknown, at: unknown) => told.push(at === element ? 'started' : 'lost') }
						: {}
				);
			};
			const location = 'https://example.org/';
			new Function(
				'document',
				'load',
				'location',
				'requestAnimationFrame',
				'setTimeout',
				`let __sveltekit_1; ${code}`
			)(
				document,
				load,
				location,
				(frame: () => void) => frames.push(frame),
				(then: () => void, ms = 0) => void (ms === 0 && then())
			);
			const steps = [told.length];
			for (let i = 0; i < 2; i++) {
				frames.shift()?.();
				await new Promise((done) => setTimeout(done));
				steps.push(told.length);
			}
			return { told, steps };
		};
		const shown = await run(false);
		expect(shown.steps).toEqual([0, 0, 5]);
		expect(shown.told.at(-1)).toBe('started');
		expect((await run(true)).told).toEqual(shown.told);
	});

	it('gives back what shows nothing without scripts', () => {
		const empty = page(start.replace('element, { node_ids: [0, 2] }', 'element'));
		expect(startLate(empty)).toBe(empty);
	});

	it('stops the build when Kit starts its pages otherwise', () => {
		expect(() => startLate(page(start.replace('Promise.all([', 'Promise.allSettled([')))).toThrow(
			/late-start/
		);
		expect(() => startLate(page(start).replace(hash(start), 'sha256-other'))).toThrow(/late-start/);
	});
});
