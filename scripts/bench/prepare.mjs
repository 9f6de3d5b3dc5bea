/** Makes the four sites that the benchmark compares, each a folder of static files under `.cache/bench`. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { parse } from 'node-html-parser';
import { build } from 'vite';
import { ROOT } from '../lib/run.mjs';
import { serve } from '../serve.mjs';

/** @typedef {'ours' | 'floor' | 'cytoscape' | 'xyflow'} Variant */

/** @type {readonly Variant[]} */
export const VARIANTS = ['ours', 'floor', 'cytoscape', 'xyflow'];
export const CACHE = join(ROOT, '.cache', 'bench');
const BUILD = join(ROOT, 'build');

/** Distance between the columns and rows in which the peers' nodes stand. */
const COLUMN = 260;
const ROW = 56;
/** Columns of the peers, as a signal goes. Kinds not named here go last. */
const ORDER = ['driver', 'gut-state', 'mechanism', 'mediator', 'skin-effect', 'condition'];

/** @param {import('@playwright/test').Browser} browser */
export async function prepare(browser) {
	rmSync(CACHE, { recursive: true, force: true });
	mkdirSync(CACHE, { recursive: true });
	cpSync(BUILD, join(CACHE, 'ours'), { recursive: true });
	await makeFloor(browser);
	writeFileSync(join(CACHE, 'graph.json'), JSON.stringify(peerGraph()));
	for (const name of ['cytoscape', 'xyflow']) await bundlePeer(name);
	for (const name of VARIANTS) compress(join(CACHE, name));
}

/**
 * The floor: our picture and nothing else. Its style rules are found by loading our page without scripts and
 * keeping those that match something in the picture or around it.
 *
 * @param {import('@playwright/test').Browser} browser
 */
async function makeFloor(browser) {
	const site = await serve({ dir: BUILD, port: 0 });
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.route('**/*.js', (route) => route.abort());
	await page.goto(site.url);
	const { id, css, width } = await page.evaluate(() => {
		const scenes = [...document.querySelectorAll('svg.scene')];
		const shown = scenes.findIndex((svg) => svg.getBoundingClientRect().height > 0);
		const svg = /** @type {SVGElement} */ (scenes[shown]);
		/** @type {Element[]} */
		const parts = [svg, ...svg.querySelectorAll('*')];
		for (let up = svg.parentElement; up; up = up.parentElement) parts.push(up);
		const applies = (/** @type {string} */ selector) => {
			// States such as :hover never match a page at rest, but belong to the picture all the same.
			const bare = selector.replace(
				/:(hover|focus|focus-visible|focus-within|active|visited)\b/g,
				''
			);
			try {
				return parts.some((part) => part.matches(bare));
			} catch {
				return false;
			}
		};
		/** @type {(rules: CSSRuleList) => string} */
		const keep = (rules) =>
			[...rules]
				.map((rule) => {
					if (rule instanceof CSSStyleRule) return applies(rule.selectorText) ? rule.cssText : '';
					if (rule instanceof CSSMediaRule)
						return `@media ${rule.conditionText}{${keep(rule.cssRules)}}`;
					// The typeface is left out: the floor may use what the system has.
					return '';
				})
				.join('\n');
		const css = [...document.styleSheets].map((sheet) => keep(sheet.cssRules)).join('\n');
		return { id: shown, css, width: svg.getBoundingClientRect().width };
	});
	await page.close();
	await site.close();

	const html = readFileSync(join(BUILD, 'index.html'), 'utf8');
	const svg = parse(html).querySelectorAll('svg.scene')[id]?.outerHTML ?? '';
	mkdirSync(join(CACHE, 'floor'));
	writeFileSync(
		join(CACHE, 'floor', 'index.html'),
		`<!doctype html><html lang="en" class="js"><meta charset="utf-8"><title>Floor</title>
<style>${css}
.figure { width: ${Math.round(width)}px } .picked { opacity: 0.5 }</style>
<div class="figure diagram">${svg}</div>
<script>
	document.querySelector('svg').addEventListener('click', (event) => {
		event.preventDefault();
		event.target.closest('a.node')?.classList.toggle('picked');
	});
</script></html>`
	);
}

/** The public graph with a place for every node: one column a kind, wrapped where it would get too tall. */
function peerGraph() {
	const { nodes, links } = JSON.parse(readFileSync(join(BUILD, 'data', 'graph.json'), 'utf8'));
	const linked = new Set(links.flatMap((/** @type {any} */ link) => [link.source, link.target]));
	const rank = (/** @type {string} */ kind) =>
		(ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1);
	/** @type {Map<number, number>} */
	const filled = new Map();
	return {
		nodes: nodes
			.filter((/** @type {any} */ node) => linked.has(node.id))
			.map((/** @type {any} */ { id, label, kind }) => {
				const column = ORDER.includes(kind) ? rank(kind) - 1 : ORDER.length;
				const row = filled.get(column) ?? 0;
				filled.set(column, row + 1);
				return { id, label, x: column * COLUMN, y: row * ROW };
			}),
		links: links.map((/** @type {any} */ { id, source, target }) => ({ id, source, target }))
	};
}

/** @param {string} name */
async function bundlePeer(name) {
	await build({
		root: join(ROOT, 'scripts', 'bench', 'peers', name),
		configFile: false,
		logLevel: 'error',
		base: './',
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { 'bench-graph': join(CACHE, 'graph.json') } },
		build: { outDir: join(CACHE, name), emptyOutDir: true, target: 'es2022' }
	});
}

/**
 * Puts a gzipped twin beside every text file, for the server to send.
 *
 * @param {string} folder
 */
function compress(folder) {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(html|js|css|json|svg)$/.test(name)) continue;
		const file = join(folder, name);
		writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
	}
}
