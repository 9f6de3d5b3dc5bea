/** The glossary and the list of everything, from A to Z. Pure. */
import { studyName } from '$lib/graph/study-name';
import { KIND_WORDS } from '$lib/graph/words';
import type { Graph } from '$lib/graph/types';
import type { GlossaryTerm } from '../content/content';

/** The letter something is filed under: without accents; anything but a letter under "#". */
export function letterOf(label: string): string {
	const first = label
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.charAt(0)
		.toUpperCase();
	return /[A-Z]/.test(first) ? first : '#';
}

export interface Letter<T> {
	readonly letter: string;
	readonly items: readonly T[];
}

/** Sorted as a reader expects ("IL-17" before "Insulin"), and cut into letters. */
export function byLetter<T>(items: readonly T[], label: (item: T) => string): Letter<T>[] {
	const sorted = [...items].sort((a, b) =>
		label(a).localeCompare(label(b), 'en', { sensitivity: 'base', numeric: true })
	);
	const letters = [...new Set(sorted.map((item) => letterOf(label(item))))].sort();
	return letters.map((letter) => ({
		letter,
		items: sorted.filter((item) => letterOf(label(item)) === letter)
	}));
}

export interface Entry {
	readonly id: string;
	readonly term: string;
	readonly text: string;
	readonly also: readonly string[];
	/** Claims and studies behind it. */
	readonly sources: readonly { readonly label: string; readonly path: string }[];
	readonly page?: { readonly label: string; readonly path: string };
}

/** A term with its sources as links, and the fuller page where there is one. */
export function entryOf(term: GlossaryTerm, graph: Graph): Entry {
	const sources = term.cites.flatMap((id) => {
		const claim = graph.claimById.get(id);
		// The content check made sure that whatever is not a claim is a study.
		if (!claim) return [{ label: studyName(id, graph), path: `/evidence/${id}` }];
		const { label, path } = graph.nodeById.get(claim.subject)!;
		return { label: `claim on ${label}`, path: `${path}#${id}` };
	});
	const node = term.node === undefined ? undefined : graph.nodeById.get(term.node);
	return {
		id: term.id,
		term: term.term,
		text: term.text,
		also: otherNames(term.term, term.aliases),
		sources,
		...(node && { page: { label: node.label, path: node.path } })
	};
}

/** Aliases worth showing: not plurals and other forms that begin like the term itself. */
function otherNames(term: string, aliases: readonly string[]): string[] {
	const stem = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^a-z0-9]/g, '')
			.slice(0, 5);
	const seen = new Set([stem(term)]);
	return aliases.filter((alias) => !seen.has(stem(alias)) && seen.add(stem(alias)));
}

/** Every node as a line of the A-Z. */
export const allNodes = (graph: Graph) =>
	graph.nodes.map(({ label, path, kind }) => ({ label, path, kind: KIND_WORDS[kind].one }));
