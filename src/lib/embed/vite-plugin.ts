/**
 * Embeds as part of the one build: after Kit has written the site, the frame's files, every page below `/embed/`,
 * `embed.js` and the custom element are added. While developing they are made when somebody asks for them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { rootFrom } from '../site/root-from';
import { SITE_URL } from '../site/site-url';
import { bundle, contentPlugins, elementBundle, fontSheet } from './build/bundle';
import { embedPage } from './build/page';

type Render = typeof import('./render');

/** Everything but the pages: file name in the site, and content. */
interface Made {
	readonly files: ReadonlyMap<string, string>;
	readonly names: { readonly script: string; readonly style: string; readonly font: string };
	readonly render: Render;
}

const short = (text: string): string =>
	createHash('sha256').update(text).digest('hex').slice(0, 10);
/** Names with a hash live where hosts and our server know that files never change. */
const immutable = (name: string, ext: string, text: string): string =>
	`_app/immutable/embed/${name}.${short(text)}.${ext}`;

async function make(dir: string): Promise<Made> {
	const plugins = contentPlugins(dir);
	const frame = await bundle({ entry: 'frame.ts', format: 'iife', plugins });
	const server = await bundle({ entry: 'render.ts', format: 'es', server: true, plugins });
	const script = await bundle({ entry: 'script.ts', format: 'iife' });
	const font = fontSheet();
	const names = {
		script: immutable('frame', 'js', frame.code),
		style: immutable('frame', 'css', frame.css),
		font: immutable('font', 'css', font)
	};
	const files = new Map([
		[names.script, frame.code],
		[names.style, frame.css],
		[names.font, font],
		['embed.js', script.code],
		['gut-skin-diagram.js', await elementBundle(plugins, SITE_URL)]
	]);
	const cache = join('.svelte-kit', 'embed', `render.${short(server.code)}.mjs`);
	mkdirSync(dirname(cache), { recursive: true });
	writeFileSync(cache, server.code);
	// By its address: a path that begins with a drive is none.
	const render = (await import(/* @vite-ignore */ pathToFileURL(resolve(cache)).href)) as Render;
	return { files, names, render };
}

/** The page at `/embed` + path. */
function page({ names, render }: Made, path: string): string {
	const root = rootFrom(`embed${path}`);
	return embedPage({
		...render.draw(path, root),
		path: render.currentPath(path),
		root,
		siteUrl: SITE_URL,
		files: names
	});
}

/** @param options.dir the content folder; @param options.build where the finished site is written */
export function embeds({ dir, build }: { dir: string; build: string }): Plugin {
	let made: Promise<Made> | undefined;
	const ready = () => (made ??= make(dir));
	let last = false;

	return {
		name: 'gut-skin-embeds',
		configResolved(config) {
			// Kit builds twice, the browser's part inside the server's: what closes last is the server's.
			last = config.command === 'build' && Boolean(config.build.ssr) && !process.env['VITEST'];
		},
		configureServer: (server) => serveWhileDeveloping(server, ready, () => (made = undefined)),
		closeBundle: {
			sequential: true,
			order: 'post',
			async handler() {
				if (!last || !existsSync(join(build, '404.html'))) return;
				const all = await ready();
				const write = (name: string, text: string) => {
					const file = join(build, name);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, text);
				};
				for (const [name, text] of all.files) write(name, text);
				for (const path of all.render.paths())
					write(join('embed', path, 'index.html'), page(all, path));
			}
		}
	};
}

/** The same answers as the finished site would give, made on demand and forgotten when anything changes. */
function serveWhileDeveloping(
	server: ViteDevServer,
	ready: () => Promise<Made>,
	forget: () => void
): void {
	server.watcher.on('all', forget);
	server.middlewares.use((req, res, next) => {
		const path = decodeURI((req.url ?? '/').split('?')[0]!).replace(/^\/+/, '');
		const wanted = /^(embed\/|_app\/immutable\/embed\/|embed\.js$|gut-skin-diagram\.js$)/.test(
			path
		);
		if (!wanted) return next();
		ready()
			.then((all) => {
				const file = all.files.get(path);
				const view = `/${path.slice('embed/'.length).replace(/\/$/, '')}`;
				const html = file === undefined && all.render.paths().includes(view);
				if (file === undefined && !html) return next();
				const type = html ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
				res.setHeader('Content-Type', `${type}; charset=utf-8`);
				res.end(html ? page(all, view) : file);
			})
			.catch(next);
	});
}
