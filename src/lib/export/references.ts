/**
 * References as BibTeX and RIS, by Citation.js; at build time only, the browser gets the finished files (and cuts
 * out of them what a view shows, see `cut.ts`).
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl';

/** Our ids are the keys; a name with accents is written so that every BibTeX reads it. */
Object.assign(plugins.config.get('@bibtex').format, {
	useIdAsLabel: true,
	checkLabel: false,
	asciiOnly: true
});

const note = (...parts: readonly (string | false | undefined)[]): { note?: string } => {
	const text = parts.filter(Boolean).join(' ');
	return text ? { note: text } : {};
};

const entry = (item: object): Cite => new Cite([item], { generateGraph: false });

/** One entry, its key the study's id. BibTeX has no field for PubMed's number; styles print notes. */
export function bibtexOf(item: CslItem): string {
	const { PMID, PMCID: _, note: said, ...rest } = item;
	const text = entry({ ...rest, ...note(said, PMID && `PMID: ${PMID}.`) }).format('bibtex');
	// The library says an address twice.
	return `${text.replace(/^\thowpublished = .*\n/m, '').trim()}\n`;
}

/** Plain text: RIS knows no markup. */
const plain = (title: string): string => title.replace(/<\/?(?:i|b|sub|sup)>/g, '');

/**
 * One record. The library turns CSL fields into tags; lines are put together here because it folds them after
 * 70 characters, in the middle of words, shortens ids, and leaves out the DOI of articles.
 */
export function risOf(item: CslItem): string {
	const [fields] = entry({ ...item, title: plain(item.title) }).format('ris', {
		spec: 'new',
		format: 'object'
	}) as Record<string, string | string[]>[];
	const { TY, DA: _, ...tags } = fields!;
	// A group without a comma would be taken for first names and a family name.
	const groups = new Set(item.author?.flatMap((name) => name.literal ?? []));
	const all: Record<string, string | readonly string[] | undefined> = {
		TY,
		...tags,
		...(tags.AU && { AU: [tags.AU].flat().map((name) => (groups.has(name) ? `${name},` : name)) }),
		ID: item.id,
		// Some programs look for the journal here.
		JF: item['container-title'],
		DO: item.DOI,
		AN: item.PMID
	};
	const lines = Object.entries(all).flatMap(([tag, value]) =>
		(typeof value === 'string' ? [value] : (value ?? [])).map(
			(one) => `${tag}  - ${one.replace(/\s+/g, ' ')}`
		)
	);
	return [...lines, 'ER  - '].join('\n') + '\n';
}

export const bibtexFile = (items: readonly CslItem[]): string => items.map(bibtexOf).join('\n');
export const risFile = (items: readonly CslItem[]): string => items.map(risOf).join('\n');
