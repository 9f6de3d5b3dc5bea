/**
 * A static web server for the built site, as any plain host would behave: no rewriting, no single-page
 * fallback. Used by `npm start`, the end-to-end tests and the benchmark.
 *
 *     node scripts/serve.mjs [folder] [--port 4173] [--host 127.0.0.1] [--base /some/path]
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** How many ports after the wanted one are tried before the system picks any. */
const NEIGHBOURS = 10;

/**
 * @typedef {object} ServeOptions
 * @property {string} dir folder to serve
 * @property {string} [host] address to listen on; `0.0.0.0` lets other machines in
 * @property {number} [port] wanted port; 0 means any free one
 * @property {boolean} [strictPort] fail when the port is taken instead of taking another
 * @property {string} [base] path prefix under which the folder appears, such as `/some/base`
 */

/**
 * Serves a folder until `close()` is called.
 *
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
	dir,
	host = '127.0.0.1',
	port = 4173,
	strictPort = false,
	base = ''
}) {
	const server = createServer(makeHandler(resolve(dir), base.replace(/\/+$/, '')));
	const actual = await listen(server, host, port, strictPort);
	const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	return {
		url: `http://${name.includes(':') ? `[${name}]` : name}:${actual}${base.replace(/\/+$/, '')}/`,
		port: actual,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {string} dir
 * @param {string} base without a slash at its end
 * @returns {import('node:http').RequestListener}
 */
function makeHandler(dir, base) {
	const notFound = join(dir, '404.html');
	const files = sirv(dir, {
		// Files are looked up on every request, so a rebuild while serving never sends a stale length.
		dev: true,
		etag: true,
		// Only the benchmark writes .gz files; without them this costs one look-up.
		gzip: true,
		setHeaders(res, pathname) {
			// These names carry a hash of their content: they never change.
			const immutable = pathname.includes('/_app/immutable/');
			if (immutable) res.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
			// A module and data that pages of other sites may import and read.
			if (/\/(gut-skin-diagram\.js|data\/[^/]+)$/.test(pathname))
				res.setHeader('Access-Control-Allow-Origin', '*');
			res.setHeader('X-Content-Type-Options', 'nosniff');
		}
	});

	return (req, res) => {
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [rawPath = '/', query] = (req.url ?? '/').split(/\?(.*)/s);
		// One leading slash only: a redirect to `//x/` would lead to another host.
		const path = rawPath.replace(/^\/+/, '/');
		const search = query === undefined ? '' : `?${query}`;

		if (path === base && base !== '') {
			res.writeHead(308, { Location: `${base}/${search}` }).end();
			return;
		}
		if (!path.startsWith(`${base}/`)) return sendNotFound(req, res, undefined);

		const inside = path.slice(base.length);
		if (!inside.endsWith('/') && isFolderPage(dir, inside)) {
			// Pages are folders and name their files by relative paths: without the slash these would break.
			res.writeHead(308, { Location: `${path}/${search}` }).end();
			return;
		}
		req.url = inside + search;
		files(req, res, () => sendNotFound(req, res, notFound));
	};
}

/**
 * @param {string} dir
 * @param {string} path
 */
function isFolderPage(dir, path) {
	try {
		const folder = join(dir, decodeURIComponent(path));
		return folder.startsWith(dir) && existsSync(join(folder, 'index.html'));
	} catch {
		return false;
	}
}

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {string | undefined} page the site's own 404 page
 */
function sendNotFound(req, res, page) {
	const own = page !== undefined && existsSync(page) ? readFileSync(page) : undefined;
	res.writeHead(404, {
		'Content-Type': own ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
		'Cache-Control': 'no-cache'
	});
	res.end(req.method === 'HEAD' ? undefined : (own ?? 'Not found\n'));
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} wanted
 * @param {boolean} strict
 * @returns {Promise<number>} the port in use
 */
async function listen(server, host, wanted, strict) {
	const neighbours =
		strict || wanted === 0 ? [] : Array.from({ length: NEIGHBOURS }, (_, i) => wanted + 1 + i);
	const candidates = [wanted, ...neighbours.filter((p) => p < 65536), ...(strict ? [] : [0])];
	for (const port of candidates) {
		try {
			await new Promise((done, fail) => {
				server.once('error', fail);
				server.listen(port, host, () => {
					server.off('error', fail);
					done(undefined);
				});
			});
			return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
		} catch (error) {
			const code = /** @type {NodeJS.ErrnoException} */ (error).code;
			if (code === 'EADDRINUSE' && port !== candidates.at(-1)) continue;
			throw new Error(listenProblem(code, host, port), { cause: error });
		}
	}
	throw new Error('no port tried');
}

/**
 * @param {string | undefined} code
 * @param {string} host
 * @param {number} port
 */
function listenProblem(code, host, port) {
	if (code === 'EADDRINUSE') {
		return `Port ${port} is taken by another program. Stop that program or choose another port with PORT=… .`;
	}
	if (code === 'EACCES')
		return `This system does not let you use port ${port}. Choose one above 1024.`;
	if (code === 'EADDRNOTAVAIL') return `This machine has no address "${host}".`;
	return `Could not listen on ${host}, port ${port} (${code}).`;
}

/** Command line. */
async function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			port: { type: 'string', default: process.env.PORT ?? '4173' },
			host: { type: 'string', default: '127.0.0.1' },
			base: { type: 'string', default: '' }
		}
	});
	const dir = positionals[0] ?? 'build';
	if (!existsSync(dir) || !statSync(dir).isDirectory()) {
		throw new Error(`There is no folder "${dir}" to serve. Build the site first: npm run build`);
	}
	const strictPort = process.argv.some((a) => a.startsWith('--port'));
	const { host, base } = values;
	const site = await serve({ dir, host, base, port: Number(values.port), strictPort });
	console.log(`Serving ${dir} at ${site.url}`);
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.on(signal, () => void site.close().then(() => process.exit(0)));
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	main().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
