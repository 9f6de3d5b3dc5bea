/**
 * The marks of our prose: `[@claim]`, `[[node|words]]` and glossary terms. Plain JavaScript, because
 * `svelte.config.js` imports it and Node loads that file as it is.
 *
 * The marks become components after mdsvex has run, not before: mdsvex takes a paragraph that begins
 * with a component for a block of HTML and leaves the Markdown in it alone, and its curly quotes
 * would get into the components' attributes.
 */

/** @typedef {{ readonly id: string, readonly term: string, readonly aliases: readonly string[] }} TermName */
/**
 * `text` is the explanation, plain words.
 * @typedef {TermName & { readonly text: string }} Term
 */
/**
 * `words` is what `[[id]]` shows in the middle of a sentence.
 * @typedef {{ readonly id: string, readonly label: string, readonly words: string }} NodeName
 */
/** @typedef {{ readonly glossary: readonly Term[], readonly nodes: readonly NodeName[] }} Terms */
/** @typedef {{ readonly id: string, readonly words: string | undefined, readonly offset: number }} Link */
/** @typedef {{ readonly id: string, readonly offset: number }} Citation */

const LINK = /\[\[\s*([^\]|]*?)\s*(?:\|([^\]]*))?\]\]/g;
const CITE = /\[@([^\]]*)\]/g;
const FIGURE = /\[#([^\]]*)\]/g;

/**
 * Every `[[id]]` and `[[id|words]]` of a text, in order.
 *
 * @param {string} text
 * @returns {Link[]}
 */
export function linksIn(text) {
	return [...text.matchAll(LINK)].map((m) => ({
		id: m[1] ?? '',
		words: m[2],
		offset: m.index
	}));
}

/**
 * Every id cited by `[@id]` or `[@a; @b]`, in order.
 *
 * @param {string} text
 * @returns {Citation[]}
 */
export function citesIn(text) {
	return [...text.matchAll(CITE)].flatMap((m) =>
		citedIds(m[1] ?? '').map((id) => ({ id, offset: m.index }))
	);
}

/**
 * Every figure named by `[#name]`, in order: the site counts it.
 *
 * @param {string} text
 * @returns {{ readonly name: string, readonly offset: number }[]}
 */
export function figuresIn(text) {
	return [...text.matchAll(FIGURE)].map((m) => ({ name: (m[1] ?? '').trim(), offset: m.index }));
}

/** @param {string} inside what stands between `[@` and `]` */
const citedIds = (inside) =>
	inside.split(';').map((part) => part.trim().replace(/^@/, ''));

/**
 * Finds glossary terms in plain text: whole words, longest first, in any case. A name written all in
 * capitals ("SCFA", "OR") must be in capitals in the text too, or every "or" would be explained.
 *
 * @param {readonly TermName[]} glossary
 * @returns {(text: string, found: (id: string, word: string) => string) => string} replaces each
 *   occurrence by what `found` returns
 */
export function termFinder(glossary) {
	/** @type {Map<string, { id: string, name: string }>} */
	const byName = new Map();
	for (const { id, term, aliases } of glossary) {
		for (const name of [term, ...aliases]) {
			if (!byName.has(key(name))) byName.set(key(name), { id, name });
		}
	}
	if (byName.size === 0) return (text) => text;
	const names = [...byName.values()].map((t) => t.name).sort((a, b) => b.length - a.length);
	const any = new RegExp(
		`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${names.map(pattern).join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
		'giu'
	);
	return (text, found) =>
		text.replace(any, (word) => {
			const hit = byName.get(key(word));
			if (!hit || (isCapitals(hit.name) && word !== hit.name)) return word;
			return found(hit.id, word);
		});
}

/** @param {string} name */
const key = (name) => name.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
/** @param {string} name */
const pattern = (name) =>
	name
		.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
		.replace(/['’]/g, "['’]")
		.replace(/\s+/g, '\\s+');
/** @param {string} name */
const isCapitals = (name) => name === name.toUpperCase() && name !== name.toLowerCase();

/**
 * How a label reads in the middle of a sentence: "Gut barrier" becomes "gut barrier", but names
 * ("Mediterranean diet", "IL-17") keep their capital. The node's `quantity`, which is written in the
 * middle of a sentence, tells which is which.
 *
 * @param {string} label
 * @param {string} quantity
 * @returns {string}
 */
export function inlineLabel(label, quantity) {
	const plain = label.replace(/\s*\([^)]*\)\s*$/, '');
	const first = /^[\p{L}\p{N}-]+/u.exec(plain)?.[0] ?? '';
	const isName = /\p{Lu}|\p{N}/u.test(first.slice(1)) || quantity.includes(first);
	return isName ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
}

const PROTECTED =
	/<(h[1-6]|a|code|pre|script|style)\b[^>]*>[\s\S]*?<\/\1>|<\/?[a-z][^>]*>|\[\[[^\]]*\]\]|\[[@#][^\]]*\]/gi;

/**
 * Turns the marks in HTML made by mdsvex into components.
 *
 * @param {string} html
 * @param {Terms} terms
 * @param {string} [self] id of the page's own node: a term that is that node is not explained there
 * @returns {{ html: string, components: string[] }} the components it uses, by name
 */
export function markProse(html, terms, self) {
	const nodes = new Map(terms.nodes.map((n) => [n.id, n]));
	const glossary = new Map(terms.glossary.map((t) => [t.id, t]));
	const own = nodes.get(self ?? '');
	const find = termFinder(terms.glossary.filter((t) => !isNode(t, own)));
	/** @type {Set<string>} */
	const components = new Set();
	/** @type {Set<string>} */
	const explained = new Set();

	/** @param {string} name @param {string} rest */
	const component = (name, rest) => {
		components.add(name);
		return `<${name} ${rest}`;
	};
	/**
	 * The explanation travels with the prose that needs it: no page carries the whole glossary.
	 *
	 * @param {string} id @param {string} word
	 */
	const term = (id, word) => {
		explained.add(id);
		const { term: name = '', text = '' } = glossary.get(id) ?? {};
		return component(
			'Term',
			`id="${id}" term="${attribute(name)}" text="${attribute(plainText(text))}">${word}</Term>`
		);
	};
	/** @param {string} text without marks */
	const explain = (text) =>
		find(text, (id, word) => {
			return explained.has(id) ? word : term(id, word);
		});
	/** @param {string} text */
	const marks = (text) =>
		text
			.replace(LINK, (all, /** @type {string} */ id, /** @type {string | undefined} */ words) => {
				const node = nodes.get(id);
				if (node) return component('NodeLink', `id="${id}">${words ?? node.words}</NodeLink>`);
				const entry = glossary.get(id);
				return entry ? term(id, words ?? entry.term) : (words ?? id);
			})
			.replace(CITE, (all, /** @type {string} */ inside) => {
				const ids = citedIds(inside).map((id) => `'${id.replace(/[^\w-]/g, '')}'`);
				return component('Cite', `ids={[${ids.join(', ')}]} />`);
			})
			.replace(FIGURE, (all, /** @type {string} */ name) =>
				component('Figure', `of="${name.replace(/[^a-z-]/g, '')}" />`)
			);

	// Markdown takes `[[a]] [@b]` for one reference and drops the space between.
	const text = html.replace(/\]\](?=\[@)/g, ']] ');
	let out = '';
	let at = 0;
	for (const match of text.matchAll(PROTECTED)) {
		out += explain(text.slice(at, match.index));
		const [whole, tag] = match;
		out += !tag ? marks(whole) : /^h\d$/i.test(tag) ? marks(whole) : whole;
		at = match.index + whole.length;
	}
	out += explain(text.slice(at));
	return { html: out, components: [...components].sort() };
}

/**
 * Text as the value of a quoted attribute of a component.
 *
 * @param {string} text
 */
const attribute = (text) =>
	text.replace(/[&"<>{}]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/\s+/g, ' ');

/**
 * Without marks: links become their words, citations go.
 *
 * @param {string} text
 */
const plainText = (text) =>
	text
		.replace(LINK, (_, /** @type {string} */ id, /** @type {string | undefined} */ words) => words ?? id.replace(/-/g, ' '))
		.replace(CITE, '')
		.replace(FIGURE, '')
		.replace(/ +([.,;])/g, '$1');

/**
 * Whether a glossary term is just another name of a node.
 *
 * @param {TermName} term
 * @param {NodeName | undefined} node
 */
function isNode(term, node) {
	if (!node) return false;
	const names = [key(node.label), key(node.words), node.id.replace(/-/g, ' ')];
	return [term.term, ...term.aliases].some((name) => names.includes(key(name).replace(/-/g, ' ')));
}

/**
 * @param {readonly string[]} components by name
 * @param {string} [more] code for the end of the script
 */
function scriptOf(components, more = '') {
	const lines = components.map((name) => `\timport ${name} from '$lib/panel/prose/${name}.svelte';`);
	if (more) lines.push(`\t${more}`);
	return lines.length > 0 ? `<script>\n${lines.join('\n')}\n</script>\n\n` : '';
}

/**
 * A lesson is shown step by step: its component takes the number of a step, from 0, and shows that step's
 * words, without the heading. Each step explains its own terms, since it may be met alone.
 *
 * @param {string} html made by mdsvex
 * @param {Terms} terms
 */
function stepsCode(html, terms) {
	const steps = html
		.split(/<h2\b[^>]*>[\s\S]*?<\/h2>/)
		.slice(1)
		.map((words) => markProse(words, terms));
	const components = [...new Set(steps.flatMap((s) => s.components))].sort();
	const shown = steps.map((s, i) => `{${i === 0 ? '#' : ':else '}if step === ${i}}${s.html}`).join('');
	return `${scriptOf(components, 'let { step } = $props();')}${shown}${shown ? '{/if}' : ''}`;
}

/** Where mdsvex puts the front matter. Pages get their facts from `getContent()`, checked. */
const METADATA = /<script (?:context="module"|module)>\s*export const metadata[\s\S]*?<\/script>\s*/;

/**
 * A Svelte preprocessor for `content/**\/*.md`. It belongs after mdsvex in the list.
 *
 * @param {Terms | (() => Terms)} terms a function is asked for every file, so that new terms are
 *   seen while the site is being written
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function proseMarkup(terms) {
	return {
		name: 'prose-markup',
		markup({ content, filename = '' }) {
			const place = /(?:^|[\\/])content[\\/](?:([\w-]+)[\\/])?([\w-]+)\.md$/.exec(filename);
			if (!place) return undefined;
			const known = typeof terms === 'function' ? terms() : terms;
			if (place[1] === 'lessons') return { code: stepsCode(content.replace(METADATA, ''), known) };
			const { html, components } = markProse(content.replace(METADATA, ''), known, place[2]);
			return { code: scriptOf(components) + html };
		}
	};
}
