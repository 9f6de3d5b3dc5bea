/**
 * `npm run bench`: what our diagram costs a modest computer, beside a floor and two well-known libraries.
 * Never part of `npm test`: times depend on the machine. Only the ratios inside one run mean something.
 *
 * Method
 * - Chromium, processor slowed 4 times, 10 Mbit/s, 40 ms latency, empty cache, 1440 x 900, files gzipped as any
 *   host would. Five rounds; in each every page is visited once, the order turned by one, so that a busy
 *   moment of the machine hits all of them alike. Shown are medians over the rounds.
 * - ours: the first page of the production build. floor: a bare static page with the SVG that our page shows
 *   (taken from the prerendered HTML) and the style rules that apply to it; a click toggles one class.
 *   cytoscape, xyflow: the graph of `data/graph.json` (every node and link; ours opens with a summary of them),
 *   at positions worked out beforehand, so that their layout time is a gift to them. A click there focuses the
 *   node as their own examples do: it and its neighbours stay, the rest fades.
 * - painted: from navigation until the first frame that holds the diagram, whole, is on the screen (the presentation
 *   time that the browser gives long frames), for all four pages alike.
 * - blocking: total blocking time as web.dev and Lighthouse define it, the part beyond 50 ms of every long task from
 *   the first paint until the page is at rest. "all" counts from navigation, for information: whoever paints late
 *   has a long "all" and a short "blocking", and even the floor has no short "all".
 * - click: interaction to next paint, that is the longer of the waits for a frame after the press and after the
 *   release of a button held 80 ms; 75th percentile of 20 clicks on nodes. Ours goes to another page with every
 *   click; "focus" is when the scene of the new page is in place, for information.
 */
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_ARGS, ensureChrome } from '../lib/chrome.mjs';
import { ensureBuilt } from '../lib/project.mjs';
import { Problem, ROOT, runMain } from '../lib/run.mjs';
import { serve } from '../serve.mjs';
import { measure } from './measure.mjs';
import { CACHE, VARIANTS, prepare } from './prepare.mjs';

/** @typedef {Awaited<ReturnType<typeof measure>>} Result */

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

/** @type {readonly (keyof Result)[]} */
const COLUMNS = ['painted', 'blocking', 'all', 'click', 'focus'];

/** @param {number[]} values */
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (/** @type {number} */ index) => sorted[index] ?? NaN;
	const middle = (sorted.length - 1) / 2;
	return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
}

/** @param {number} ms */
const show = (ms) => (Number.isNaN(ms) ? '-' : String(Math.round(ms)));

/** @param {Map<string, Result[]>} results */
function medians(results) {
	return new Map(
		[...results].map(([name, rounds]) => [
			name,
			/** @type {Result} */ (
				Object.fromEntries(COLUMNS.map((key) => [key, median(rounds.map((r) => r[key]))]))
			)
		])
	);
}

/** @param {Map<string, Result>} table */
function printTable(table) {
	console.log(`\n  ${'median, ms'.padEnd(12)}${COLUMNS.map((c) => c.padStart(10)).join('')}`);
	for (const [name, row] of table) {
		console.log(`  ${name.padEnd(12)}${COLUMNS.map((c) => show(row[c]).padStart(10)).join('')}`);
	}
}

/**
 * The aims, each as a number and the most it may be.
 *
 * @param {Map<string, Result>} table
 */
function printAims(table) {
	const get = (/** @type {string} */ name) => /** @type {Result} */ (table.get(name));
	const [ours, floor, cytoscape] = [get('ours'), get('floor'), get('cytoscape')];
	const aims = [
		{ what: 'painted, times the floor', value: ours.painted / floor.painted, most: 1.3 },
		{ what: 'blocking, ms', value: ours.blocking, most: 100 },
		{ what: 'click, times the floor', value: ours.click / floor.click, most: 1.5 },
		{ what: "click, times cytoscape's", value: ours.click / cytoscape.click, most: 0.25 }
	];
	console.log('\n  aim                            ours    at most');
	for (const { what, value, most } of aims) {
		const verdict = value <= most ? 'met' : 'NOT MET';
		console.log(
			`  ${what.padEnd(28)}${value.toFixed(2).padStart(8)}${String(most).padStart(9)}  ${verdict}`
		);
	}
}

await runMain(async () => {
	await ensureBuilt();
	if (!existsSync(join(ROOT, 'build', 'data', 'graph.json'))) {
		throw new Problem('The build holds no data/graph.json, which the peers draw.');
	}
	const browser = await chromium.launch({
		executablePath: await ensureChrome(),
		args: CHROME_ARGS
	});
	/** @type {Awaited<ReturnType<typeof serve>>[]} */
	const servers = [];
	try {
		console.log('Preparing the pages …');
		await prepare(browser);
		for (const name of VARIANTS) servers.push(await serve({ dir: join(CACHE, name), port: 0 }));

		/** @type {Map<string, Result[]>} */
		const results = new Map(VARIANTS.map((name) => [name, []]));
		for (let round = 0; round < ROUNDS; round++) {
			for (let turn = 0; turn < VARIANTS.length; turn++) {
				const index = (round + turn) % VARIANTS.length;
				const name = /** @type {typeof VARIANTS[number]} */ (VARIANTS[index]);
				const url = /** @type {{ url: string }} */ (servers[index]).url;
				const result = await measure(browser, name, url);
				results.get(name)?.push(result);
				const words = COLUMNS.map((c) => `${c} ${show(result[c])}`).join(', ');
				console.log(`  round ${round + 1} of ${ROUNDS}, ${name}: ${words}`);
			}
		}
		const table = medians(results);
		printTable(table);
		printAims(table);
	} finally {
		await browser.close();
		for (const server of servers) await server.close();
	}
});
