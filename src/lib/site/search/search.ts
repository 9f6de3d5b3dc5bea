/** The site's search, without its looks: how texts are cut into terms, found, and grouped. Pure. */
import MiniSearch from 'minisearch';
import { KIND_WORDS } from '$lib/graph/words';
import type { NodeKind } from '$lib/graph/types';

/** What can be found: every kind of node, and the things that are parts of other pages. */
export type FoundKind = NodeKind | 'glossary' | 'horizon' | 'check' | 'study';

/** One thing that can be found, as `/data/search.json` lists it. */
export interface SearchDoc {
	readonly id: string;
	readonly kind: FoundKind;
	readonly label: string;
	/** Its address, without base path. */
	readonly path: string;
	readonly aliases?: readonly string[];
	readonly summary?: string;
	/** Studies only. */
	readonly title?: string;
	readonly authors?: readonly string[];
}

export interface SearchGroup {
	readonly kind: FoundKind;
	readonly label: string;
	readonly shown: readonly SearchDoc[];
	/** How many there are, shown or not. */
	readonly total: number;
}

export interface SearchResult {
	readonly groups: readonly SearchGroup[];
	readonly total: number;
	/** The whole query was not found; these have some of its words, or nearly. */
	readonly loose: boolean;
}

const PART_WORDS = {
	glossary: 'Glossary',
	horizon: 'On the horizon',
	check: 'Popular statements',
	study: 'Studies'
} as const;

export const groupLabel = (kind: FoundKind): string =>
	kind in PART_WORDS
		? PART_WORDS[kind as keyof typeof PART_WORDS]
		: KIND_WORDS[kind as NodeKind].many;

const PER_GROUP = 6;
const GREEK: Record<string, string> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa' };
const WORD = /[\p{L}\p{N}]+(?:[-‐‑–/'’.][\p{L}\p{N}]+)*/gu;
const JOINT = /[-‐‑–/'’.]/;

/** Small letters, no accents, Greek letters spelt out. */
const fold = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[αβγδκ]/g, (letter) => GREEK[letter]!)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');

/** For the index: "IL-17" is found as "il", as "17" and as "il17". */
export function indexTerms(text: string): string[] {
	return (fold(text).match(WORD) ?? []).flatMap((word) => {
		const parts = word.split(JOINT);
		return parts.length === 1 ? parts : [...parts, parts.join('')];
	});
}

/** For a query: a joint with a digit at it is one name ("il-17"), any other is two words ("leaky-gut"). */
export function queryTerms(text: string): string[] {
	return (fold(text).match(WORD) ?? []).flatMap((word) => {
		const parts = word.split(JOINT);
		return parts.length > 1 && /\d/.test(word) ? [parts.join('')] : parts;
	});
}

/** Searches a fixed list of documents. */
export class SiteSearch {
	readonly #index: MiniSearch<SearchDoc>;
	readonly #byId: ReadonlyMap<string, SearchDoc>;
	readonly #rank: ReadonlyMap<FoundKind, number>;

	constructor(docs: readonly SearchDoc[]) {
		const key = ({ kind, id }: SearchDoc) => `${kind}/${id}`;
		this.#byId = new Map(docs.map((doc) => [key(doc), doc]));
		this.#rank = new Map([...new Set(docs.map((doc) => doc.kind))].map((kind, i) => [kind, i]));
		this.#index = new MiniSearch<SearchDoc>({
			idField: 'key',
			fields: ['label', 'aliases', 'title', 'authors', 'summary'],
			extractField: (doc, field) => {
				if (field === 'key') return key(doc);
				const value = doc[field as keyof SearchDoc];
				return Array.isArray(value) ? value.join(' , ') : ((value as string | undefined) ?? '');
			},
			tokenize: indexTerms,
			processTerm: (term) => term
		});
		this.#index.addAll(docs);
	}

	/** Groups, the one with the best hit first; within a group the best hit first. */
	find(query: string): SearchResult {
		const strict = this.#run(query, 'AND', 0.2);
		if (strict.length > 0) return this.#grouped(strict, false);
		return this.#grouped(this.#run(query, 'OR', 0.34), true);
	}

	/** Documents of some kinds in their own order, to offer before anything is typed. */
	ofKinds(kinds: readonly FoundKind[]): SearchDoc[] {
		return [...this.#byId.values()].filter((doc) => kinds.includes(doc.kind));
	}

	#run(query: string, combineWith: 'AND' | 'OR', fuzzy: number): SearchDoc[] {
		if (queryTerms(query).length === 0) return [];
		const folded = fold(query.trim());
		const hits = this.#index.search(query, {
			tokenize: queryTerms,
			combineWith,
			prefix: (term) => term.length > 1,
			// Short terms have too many neighbours: "il17" must not find "il10".
			fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? fuzzy : false),
			boost: { label: 5, aliases: 3, authors: 2, title: 1.4, summary: 1 },
			weights: { fuzzy: 0.25, prefix: 0.5 },
			boostDocument: (id) => {
				const doc = this.#byId.get(id as string)!;
				// Typing the very name, or one of the names, of a thing means that thing.
				const names = [doc.label, ...(doc.aliases ?? [])].map(fold);
				const named = names.includes(folded) ? 6 : 1;
				return named * (doc.kind === 'study' ? 0.5 : doc.kind === 'glossary' ? 0.8 : 1);
			}
		});
		return hits.map((hit) => this.#byId.get(hit.id as string)!);
	}

	#grouped(docs: readonly SearchDoc[], loose: boolean): SearchResult {
		const kinds = [...new Set(docs.map((doc) => doc.kind))];
		// The kind of the best hit leads; the others keep the order of the list, so that they stay findable.
		const [first, ...rest] = kinds;
		rest.sort((a, b) => this.#rank.get(a)! - this.#rank.get(b)!);
		const groups = (first ? [first, ...rest] : []).map((kind) => {
			const all = docs.filter((doc) => doc.kind === kind);
			return { kind, label: groupLabel(kind), shown: all.slice(0, PER_GROUP), total: all.length };
		});
		return { groups, total: docs.length, loose: loose && docs.length > 0 };
	}
}

/** What a screen reader is told after each change: how many, of what. */
export function announce(query: string, result: SearchResult): string {
	if (queryTerms(query).length === 0) return '';
	if (result.total === 0) return `Nothing found for ${query.trim()}.`;
	const groups = result.groups.map((g) => `${g.total} in ${g.label.toLowerCase()}`).join(', ');
	const what = result.total === 1 ? '1 result' : `${result.total} results`;
	return `${result.loose ? 'No exact match. Nearest: ' : ''}${what}: ${groups}.`;
}
