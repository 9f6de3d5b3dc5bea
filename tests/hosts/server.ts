/**
 * Sites of other people, on an origin of their own: pages in which our embeds stand. Static pages from `pages/`, and a
 * React and a Vue app that Vite builds once.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = join(process.cwd(), 'tests/hosts');
const CACHE = join(process.cwd(), '.cache/hosts');

const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html',
	js: 'text/javascript',
	css: 'text/css'
};

/** The strictest policy under which all three kinds of embed work; `docs/embedding.md` has it for people. */
export const strictPolicy = (site: string): string =>
	[
		`default-src 'none'`,
		`script-src 'self' ${site}`,
		`style-src 'self'`,
		`frame-src ${site}`,
		`require-trusted-types-for 'script'`,
		`trusted-types svelte-trusted-html`
	].join('; ');

/** Builds an app of `tests/hosts` unless exactly this one has been built; returns its folder. */
export async function hostApp(name: 'react' | 'vue'): Promise<string> {
	const root = join(HERE, name);
	const sources = readdirSync(root).map((file) => readFileSync(join(root, file), 'utf8'));
	const lock = readFileSync('package-lock.json', 'utf8');
	const version = createHash('sha256')
		.update(sources.join('\0') + lock)
		.digest('hex');
	const out = join(CACHE, `${name}-${version.slice(0, 12)}`);
	if (existsSync(out)) return out;
	mkdirSync(CACHE, { recursive: true });
	const part = `${out}.${process.pid}`;
	await build({
		root,
		base: './',
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		define: {
			'process.env.NODE_ENV': '"production"',
			__VUE_OPTIONS_API__: 'false',
			__VUE_PROD_DEVTOOLS__: 'false',
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'
		},
		build: { outDir: part, emptyOutDir: true, modulePreload: false, reportCompressedSize: false }
	});
	// Two workers may build at once: whoever is first has the name, and both have the same files.
	if (existsSync(out)) rmSync(part, { recursive: true });
	else renameSync(part, out);
	return out;
}

export interface Host {
	/** `http://localhost:1234`: another site than ours, not only another port. */
	readonly origin: string;
	/** Puts a file there, such as a page that somebody has just written. */
	put(path: string, file: { readonly type: string; readonly body: string | Buffer }): void;
	close(): Promise<void>;
}

/** @param site address of our built site, without a slash at its end */
export async function serveHosts(site: string): Promise<Host> {
	const written = new Map<string, { readonly type: string; readonly body: string | Buffer }>();
	const server = createServer((req, res) => {
		const path = decodeURI((req.url ?? '/').split('?')[0]!);
		// Browsers ask every site for one.
		if (path === '/favicon.ico') return void res.writeHead(204).end();
		const own = written.get(path);
		if (own) return void res.setHeader('Content-Type', own.type).end(own.body);
		void answer(path).then((found) => {
			if (!found) return res.writeHead(404).end();
			const type = TYPES[found.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
			res.setHeader('Content-Type', `${type}; charset=utf-8`);
			if (path === '/strict.html') res.setHeader('Content-Security-Policy', strictPolicy(site));
			return res.end(found.text.replaceAll('http://site.example', site));
		});
	});

	async function answer(path: string): Promise<{ name: string; text: string } | null> {
		// A copy of the script as another site may have kept it.
		if (path === '/kept/embed.js') {
			const kept = await (await fetch(`${site}/embed.js`)).text();
			return { name: 'embed.js', text: `/* kept */ ${kept}` };
		}
		const [, app, rest = ''] = /^\/(react|vue)\/(.*)$/.exec(path) ?? [];
		const folder = app ? await hostApp(app as 'react' | 'vue') : join(HERE, 'pages');
		const name = app ? rest || 'index.html' : path.slice(1);
		const file = join(folder, name);
		if (!file.startsWith(folder) || !existsSync(file) || name === '') return null;
		return { name, text: readFileSync(file, 'utf8') };
	}

	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		put: (path, file) => void written.set(path, file),
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
