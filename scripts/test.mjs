/**
 * `npm test`: everything that must hold, in one command. Goes on after a failure to report all of them,
 * and ends with one line: `N passed, N failed`. A part that counts no tests of its own counts as one.
 *
 *     npm test                    all parts
 *     npm test -- unit e2e        only these (see PARTS)
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { browserFailures, unitFailures } from './lib/failures.mjs';
import { ensureBuilt, ensureInstalled } from './lib/project.mjs';
import { Problem, ROOT, bold, run, runMain, runTool, seconds } from './lib/run.mjs';

/** @typedef {import('./lib/failures.mjs').Failure} Failure */
/** @typedef {{ passed: number, failed: number, failures?: Failure[] }} Count */
/** @typedef {{ name: string, title: string, run: () => Promise<Count> }} Part */

const REPORTS = join(ROOT, '.cache', 'reports');

/** @type {Part[]} */
const PARTS = [
	{
		name: 'types',
		title: 'Types',
		run: types
	},
	{
		name: 'format',
		title: 'Format',
		run: async () => one(await runTool('prettier', ['--check', '--log-level=warn', '.']))
	},
	{
		name: 'lint',
		title: 'Lint',
		run: async () => one(await runTool('eslint', ['--max-warnings=0', '.']))
	},
	{
		name: 'content',
		title: 'Content',
		run: async () => one(await runTool('tsx', ['scripts/content-check.ts', '--strict']))
	},
	{ name: 'unit', title: 'Unit and component tests', run: unit },
	{ name: 'build', title: 'Build', run: async () => one(await ensureBuilt().then(() => 0)) },
	{
		name: 'size',
		title: 'Size of the first page',
		run: async () => one(await run(process.execPath, ['scripts/size.mjs']))
	},
	{ name: 'e2e', title: 'End-to-end tests', run: e2e }
];

/** Parts that look at the built site. */
const NEED_BUILD = new Set(['size', 'e2e']);

/** @param {number} exitCode */
const one = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 });

/** The site, then the scripts around it. */
async function types() {
	const site = await run('npm', ['run', '-s', 'check']);
	const scripts = await runTool('tsc', ['-p', 'scripts/tsconfig.json']);
	return one(site || scripts);
}

async function unit() {
	const file = freshReport('unit.json');
	const code = await runTool('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const report = readReport(file);
	return {
		...count(code, report?.numPassedTests, report?.numFailedTests),
		failures: report && unitFailures(report, ROOT)
	};
}

async function e2e() {
	const { ensureChrome } = await import('./lib/chrome.mjs');
	const file = freshReport('e2e.json');
	const code = await runTool('playwright', ['test', '--reporter=list,json'], {
		env: {
			CHROME_PATH: await ensureChrome(),
			E2E_PORT: String(await freePort()),
			PLAYWRIGHT_JSON_OUTPUT_NAME: file
		}
	});
	const report = readReport(file);
	const stats = report?.stats;
	return {
		...count(code, stats && stats.expected + stats.flaky, stats?.unexpected),
		failures: report && browserFailures(report, ROOT)
	};
}

/**
 * A suite that ended badly counts as a failure even if none of its tests did (it may not have started).
 *
 * @param {number} exitCode
 * @param {number} [passed]
 * @param {number} [failed]
 * @returns {Count}
 */
function count(exitCode, passed = 0, failed = 0) {
	const bad = exitCode !== 0 || passed + failed === 0;
	return { passed, failed: bad ? Math.max(1, failed) : failed };
}

/** @param {string} name */
function freshReport(name) {
	mkdirSync(REPORTS, { recursive: true });
	const file = join(REPORTS, name);
	rmSync(file, { force: true });
	return file;
}

/** @param {string} file */
const readReport = (file) =>
	existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/** @returns {Promise<number>} a port nobody uses, so that two runs on one machine do not meet */
function freePort() {
	return new Promise((done, fail) => {
		const probe = createServer();
		probe.once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
			probe.close(() => done(port));
		});
	});
}

/** The parts asked for, with the build where one of them needs it. */
function chosenParts() {
	const asked = process.argv.slice(2);
	const unknown = asked.find((name) => !PARTS.some((part) => part.name === name));
	if (unknown !== undefined) {
		throw new Problem(
			`There is no part "${unknown}". Parts: ${PARTS.map((p) => p.name).join(', ')}`
		);
	}
	if (asked.length === 0) return PARTS;
	const wanted = new Set(asked);
	if (asked.some((name) => NEED_BUILD.has(name))) wanted.add('build');
	return PARTS.filter((part) => wanted.has(part.name));
}

/**
 * @param {Part} part
 * @returns {Promise<Count>}
 */
async function runPart(part) {
	try {
		return await part.run();
	} catch (error) {
		console.error(error instanceof Problem ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}

await runMain(async () => {
	const parts = chosenParts();
	await ensureInstalled();

	/** @type {(Count & { title: string, ms: number })[]} */
	const results = [];
	for (const part of parts) {
		console.log(`\n${bold(`── ${part.title} `.padEnd(72, '─'))}`);
		const started = Date.now();
		const noBuild =
			NEED_BUILD.has(part.name) && results.some((r) => r.title === 'Build' && r.failed > 0);
		if (noBuild) console.log('Not possible: the site was not built.');
		const outcome = noBuild ? { passed: 0, failed: 1 } : await runPart(part);
		results.push({ ...outcome, title: part.title, ms: Date.now() - started });
	}

	console.log(`\n${bold('── Summary '.padEnd(72, '─'))}`);
	for (const { title, passed, failed, ms } of results) {
		const mark = failed > 0 ? 'FAILED' : 'ok';
		console.log(
			`${mark.padEnd(8)}${title.padEnd(28)}${`${passed} passed, ${failed} failed`.padEnd(28)}${seconds(ms)}`
		);
	}
	// Again at the end: who sees only the last lines, as of a log, should not have to run it all to know what it was.
	for (const { file, name, message } of results.flatMap(({ failures = [] }) => failures)) {
		console.log(`\n${bold(`✗ ${file}: ${name}`)}\n${message.replace(/^/gm, '  ')}`);
	}
	const total = (/** @type {'passed' | 'failed'} */ key) =>
		results.reduce((sum, r) => sum + r[key], 0);
	console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
	if (total('failed') > 0) process.exitCode = 1;
});
