/** What `npm start`, `npm test` and `npm run build` share: an installed, freshly built project. */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedUntilDone, staleness } from './fresh.mjs';
import { Problem, ROOT, run, runTool, seconds } from './run.mjs';

const BUILD = join(ROOT, 'build');
const INDEX = join(BUILD, 'index.html');
const STAMP = join(ROOT, '.cache', 'build.json');
/** Beside the build, which is emptied on the way. */
const UNFINISHED = join(ROOT, '.cache', 'build-unfinished');
const PRERENDERED = join(ROOT, '.svelte-kit', 'output', 'prerendered', 'pages');

/** What a build is made of. A change to any of these makes it stale. */
const SOURCES = [
	'src',
	'content',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/** Settings that change what is built. */
const SETTINGS = ['BASE_PATH', 'SITE_URL', 'REPORT_URL', 'WORKSHEETS'];

/** Installs the dependencies unless exactly those of the lock file are there. */
export async function ensureInstalled() {
	const missing = missingPackages();
	if (missing === 0) return;
	console.log(
		missing === Infinity
			? 'Installing what the project needs (once; this takes a minute) …'
			: `${missing} packages are missing or out of date. Installing …`
	);
	const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (code === 0) return;
	throw new Problem(
		'npm could not install the dependencies; its own words are above.\n' +
			'Is this machine online? Behind a proxy, npm needs to know it: npm config set proxy http://…'
	);
}

/** How many packages of the lock file are not installed as it says; all of them (Infinity) on a fresh clone. */
function missingPackages() {
	const record = join(ROOT, 'node_modules', '.package-lock.json');
	if (!existsSync(record)) return Infinity;
	try {
		const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
		const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
		// Optional packages are for other systems than this one: npm leaves them out.
		return Object.entries(wanted).filter(
			([path, p]) =>
				path !== '' && !p.optional && !p.devOptional && installed[path]?.version !== p.version
		).length;
	} catch {
		return Infinity;
	}
}

/** Builds the site unless the build is whole and newer than all it is made of. */
export async function ensureBuilt({ force = false, previews = true } = {}) {
	const reason = force ? 'as asked' : staleness(facts());
	if (reason === undefined) {
		console.log('The build is up to date.');
		return;
	}
	console.log(`Building the site (${reason}) …`);
	const started = Date.now();
	const progress = setInterval(reportProgress(), 1000);
	const code = await build(['--logLevel', 'error'], {
		env: previews ? {} : { PREVIEWS: 'off' }
	});
	clearInterval(progress);
	if (code !== 0 || !existsSync(INDEX)) {
		throw new Problem('The site could not be built; the reason stands above.');
	}
	console.log(`Built ${countPages(BUILD)} pages in ${seconds(Date.now() - started)}.`);
}

/**
 * Builds the site. One that fails or is broken off leaves a mark, so that nobody takes a part of it for the whole.
 *
 * @param {string[]} args for Vite
 * @param {Parameters<typeof runTool>[2]} [options]
 * @returns {Promise<number>} the exit code
 */
export const build = (args, options) =>
	markedUntilDone(UNFINISHED, async () => {
		const code = await runTool('vite', ['build', ...args], options);
		if (code === 0 && existsSync(INDEX)) {
			writeFileSync(STAMP, JSON.stringify({ settings: settings(), built: builtAt() }));
		}
		return code;
	});

/** When the present build was written; undefined if there is none. */
const builtAt = () => (existsSync(INDEX) ? statSync(INDEX).mtimeMs : undefined);

/** @returns {import('./fresh.mjs').Facts} */
function facts() {
	const built = builtAt();
	const before = stampedSettings(built);
	const now = settings();
	return {
		built,
		unfinished: existsSync(UNFINISHED),
		settings: SETTINGS.filter((_, i) => before[i] !== now[i]),
		sources: SOURCES.map((name) => ({ name, changed: newest(join(ROOT, name)) }))
	};
}

/**
 * The settings of the present build, if `build` made it; those of a plain `vite build` otherwise.
 *
 * @param {number | undefined} built
 * @returns {string[]}
 */
function stampedSettings(built) {
	try {
		const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
		if (stamp.built === built) return stamp.settings;
	} catch {
		// No stamp: someone ran `vite build` by hand.
	}
	return SETTINGS.map(() => '');
}

const settings = () => SETTINGS.map((name) => process.env[name] ?? '');

/**
 * Latest change of a file or of anything in a folder; folders count, so that a deleted file is noticed.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
	if (!existsSync(path)) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return readdirSync(path).reduce(
		(latest, name) => Math.max(latest, newest(join(path, name))),
		stats.mtimeMs
	);
}

/** Says now and then how many pages have been written: prerendering is the long part. */
function reportProgress() {
	const started = Date.now();
	const before = countPages(PRERENDERED);
	let told = 0;
	return () => {
		const pages = countPages(PRERENDERED);
		const now = Date.now();
		if (now - told < (process.stdout.isTTY ? 1000 : 10_000)) return;
		told = now;
		const stage = pages === before || pages === 0 ? 'compiling' : `${pages} pages written`;
		const line = `  ${stage}, ${Math.round((now - started) / 1000)} s`;
		if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(40)}\r`);
		else console.log(line);
	};
}

/**
 * @param {string} folder
 * @returns {number} how many index.html it holds
 */
function countPages(folder) {
	if (!existsSync(folder)) return 0;
	return readdirSync(folder, { withFileTypes: true }).reduce(
		(sum, entry) =>
			sum +
			(entry.isDirectory()
				? countPages(join(folder, entry.name))
				: Number(entry.name === 'index.html')),
		0
	);
}
