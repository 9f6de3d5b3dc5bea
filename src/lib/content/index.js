/** What `svelte.config.js` needs to know of the content, read without the schema. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inlineLabel } from './prose.js';

/** @typedef {import('./prose.js').Terms} Terms */

/** Folders of articles that are not nodes. */
const NOT_NODES = ['pages', 'horizon', 'lessons', 'standards', 'microbes'];

/** @type {Map<string, { stamp: string, terms: Terms }>} */
const cache = new Map();

/**
 * Glossary terms and node names. Read again only when a file has changed. Mistakes in the files are
 * left to the content check, which explains them; here a broken file counts as absent.
 *
 * @param {string} [dir]
 * @returns {Terms}
 */
export function readTerms(dir = 'content') {
	const files = nodeFiles(dir);
	const glossaryFile = join(dir, 'glossary.yaml');
	const stamp = [glossaryFile, ...files].map(changed).join();
	const cached = cache.get(dir);
	if (cached?.stamp === stamp) return cached.terms;
	const terms = {
		glossary: list(read(glossaryFile)).flatMap(toTerm),
		nodes: files.flatMap((file) => toNode(read(file)))
	};
	cache.set(dir, { stamp, terms });
	return terms;
}

/** @param {string} dir */
function nodeFiles(dir) {
	return readdirSync(dir, { withFileTypes: true })
		.filter((d) => d.isDirectory() && !NOT_NODES.includes(d.name))
		.flatMap((d) =>
			readdirSync(join(dir, d.name))
				.filter((f) => f.endsWith('.md'))
				.map((f) => join(dir, d.name, f))
		)
		.sort();
}

/** @param {string} file */
const changed = (file) => (existsSync(file) ? `${file}@${statSync(file).mtimeMs}` : '');

/**
 * @param {string} file
 * @returns {unknown}
 */
function read(file) {
	if (!existsSync(file)) return undefined;
	const text = readFileSync(file, 'utf8');
	const yaml = file.endsWith('.md') ? (/^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '') : text;
	try {
		return parse(yaml);
	} catch {
		return undefined;
	}
}

/** @param {unknown} x @returns {unknown[]} */
const list = (x) => (Array.isArray(x) ? x : []);
/** @param {unknown} x */
const text = (x) => (typeof x === 'string' ? x : '');

/** @param {unknown} raw */
function toTerm(raw) {
	const entry = /** @type {Record<string, unknown>} */ (raw ?? {});
	const { id, term, aliases } = entry;
	if (!text(id) || !text(term)) return [];
	return [
		{
			id: text(id),
			term: text(term),
			aliases: list(aliases).map(text).filter(Boolean),
			text: text(entry.text)
		}
	];
}

/** @param {unknown} raw */
function toNode(raw) {
	const { id, label, quantity } = /** @type {Record<string, unknown>} */ (raw ?? {});
	if (!text(id) || !text(label)) return [];
	return [{ id: text(id), label: text(label), words: inlineLabel(text(label), text(quantity)) }];
}
