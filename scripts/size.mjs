/**
 * `npm run size`: how much the first page makes a browser fetch before it works, and whether anything is in
 * its scripts that has no business there. Fails over budget.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Problem, ROOT, runMain } from './lib/run.mjs';

const BUILD = join(ROOT, 'build');
/** Paths in the build are addresses as well: with forward slashes on every system. */
const { dirname, relative } = posix;

/** All budgets and all that must stay out of the first page's scripts. */
const CONFIG = {
	page: 'index.html',
	/** kB (1000 bytes) after gzip. */
	budget: { script: 80 },
	/** What other sites load, by its name or the start of it: each is one file with all it needs. */
	embeds: [
		{ file: 'embed.js', budget: 3 },
		{ file: 'gut-skin-diagram.js', budget: 70 },
		{ file: '_app/immutable/embed/frame.', budget: 70 }
	],
	/**
	 * Words that survive minification (error texts, names of error classes) and so give a library away.
	 * @type {{ what: string, markers: string[] }[]}
	 */
	forbidden: [
		{ what: 'zod (schemas are for the build)', markers: ['ZodError', 'invalid_union'] },
		{
			what: 'yaml (content is read by the build)',
			markers: ['YAMLParseError', 'YAMLSemanticError']
		},
		{ what: 'minisearch (search loads at its first use)', markers: ['MiniSearch'] }
	],
	/** Folders of content whose prose belongs to pages of their own. */
	prose: 'content',
	/** The home page's own words. */
	ownProse: ['content/pages/']
};

/** @param {string} path relative to the build */
const read = (path) => readFileSync(join(BUILD, path));
/** @param {Buffer} bytes */
const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * The files a page names, as paths in the build.
 *
 * @param {string} html
 * @param {RegExp} pattern whose first group is the address
 */
function named(html, pattern) {
	const folder = dirname(CONFIG.page);
	const paths = [...html.matchAll(pattern)].map(([, url = '']) =>
		posix.join(folder, url.split('?')[0] ?? '')
	);
	return [...new Set(paths)].filter((path) => existsSync(join(BUILD, path)));
}

/**
 * Everything a script imports statically, and what that imports, and so on. Dynamic imports stay out: they
 * are fetched when they are needed.
 *
 * @param {string[]} entries
 */
function withImports(entries) {
	const seen = new Set(entries);
	for (const path of seen) {
		const code = read(path).toString();
		const imports = code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g);
		for (const [, target = ''] of imports) seen.add(posix.join(dirname(path), target));
	}
	return [...seen];
}

/** Scripts the page loads at once: named, preloaded, or imported by its inline start script. */
function initialScripts(/** @type {string} */ html) {
	const scripts = named(html, /<script[^>]+src="([^"]+)"/g);
	// The start script names what it imports and what it asks for beforehand.
	const started = named(html, /"([^"]*\b_app\/[^"]+\.js)"/g);
	return withImports([...new Set([...scripts, ...started])]);
}

/**
 * Three stretches of plain words from every page's prose. All three must turn up: one alone may be a sentence
 * that a claim or a summary says as well.
 *
 * @returns {{ what: string, markers: string[] }[]}
 */
function proseMarkers() {
	const files = readdirSync(join(ROOT, CONFIG.prose), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(CONFIG.prose, name).replaceAll('\\', '/'));
	return files
		.filter((file) => !CONFIG.ownProse.some((own) => file.startsWith(own)))
		.flatMap((file) => {
			const prose = readFileSync(join(ROOT, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
			const plain = prose.match(/[A-Za-z][A-Za-z ,]{28,46}[a-z]/g) ?? [];
			const markers = [plain[0], plain[plain.length >> 1], plain.at(-1)].filter(
				(m) => m !== undefined
			);
			return markers.length === 3 ? [{ what: `prose of ${file}`, markers }] : [];
		});
}

/**
 * @param {string[]} paths
 * @param {(path: string) => string} label
 */
function table(paths, label) {
	const rows = paths.map((path) => ({ path, raw: read(path).length, gzip: gzipped(read(path)) }));
	rows.sort((a, b) => b.gzip - a.gzip);
	for (const { path, raw, gzip } of rows) {
		console.log(`  ${kB(gzip).padStart(8)}  ${kB(raw).padStart(8)}  ${label(path)}`);
	}
	return rows.reduce((sum, row) => sum + row.gzip, 0);
}

/** What is wrong with the files that other sites load; prints their sizes. */
function embedProblems() {
	console.log('  Embeds');
	return CONFIG.embeds.flatMap(({ file, budget }) => {
		const folder = dirname(file);
		const path = existsSync(join(BUILD, folder))
			? readdirSync(join(BUILD, folder))
					.map((name) => posix.join(folder, name))
					.find((name) => name.startsWith(file) && name.endsWith('.js'))
			: undefined;
		if (path === undefined) return [`There is no ${file} in the build.`];
		const size = table([path], (name) => `${name} (of ${budget} kB)`);
		return size > budget * 1000 ? [`${path} is over its ${budget} kB.`] : [];
	});
}

await runMain(async () => {
	if (!existsSync(join(BUILD, CONFIG.page))) {
		throw new Problem('There is no build to weigh. Build the site first: npm run build');
	}
	const html = read(CONFIG.page).toString();
	const scripts = initialScripts(html);
	const styles = named(html, /<link[^>]+href="([^"]+\.css)"/g);
	const fonts = named(html, /<link[^>]+href="([^"]+\.woff2)"/g);
	const short = (/** @type {string} */ path) => relative('_app/immutable', path);

	console.log('      gzip       raw  (kB)\n  Scripts');
	const script = table(scripts, short);
	console.log('  Styles');
	const style = table(styles, short);
	console.log('  Preloaded fonts (not compressed further)');
	table(fonts, short);
	console.log('  Page');
	const page = table([CONFIG.page], (path) => path);
	console.log(
		`\n  Scripts ${kB(script)} kB of ${CONFIG.budget.script} kB; styles ${kB(style)} kB, page ${kB(page)} kB.`
	);

	const embeds = embedProblems();

	const code = scripts.map((path) => read(path).toString()).join('\n');
	const there = (/** @type {string} */ marker) => code.includes(marker);
	const intruders = [
		...CONFIG.forbidden.filter(({ markers }) => markers.some(there)),
		...proseMarkers().filter(({ markers }) => markers.every(there))
	];
	const problems = intruders.map(({ what }) => `The first page's scripts hold ${what}.`);
	problems.push(...embeds);
	if (scripts.length === 0) problems.push('No script found: does the page still start as it did?');
	if (script > CONFIG.budget.script * 1000) {
		const over = kB(script - CONFIG.budget.script * 1000);
		problems.push(
			`Scripts are ${over} kB over budget. Import what is not needed at once dynamically.`
		);
	}
	if (problems.length > 0) throw new Problem(problems.join('\n'));
});
