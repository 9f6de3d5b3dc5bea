/** Markdown of ours as plain words: for counting, for reading grades and for search. */

/** Paragraphs, list items and headings of a text, with the line each starts on. */
export interface Block {
	readonly kind: 'heading' | 'text';
	readonly text: string;
	/** Counted from `firstLine`. */
	readonly line: number;
}

/** Splits Markdown into blocks at blank lines, headings and list items. */
export function blocksOf(markdown: string, firstLine = 1): Block[] {
	const blocks: Block[] = [];
	let open: { text: string[]; line: number } | undefined;
	const close = () => {
		if (open) blocks.push({ kind: 'text', text: open.text.join('\n'), line: open.line });
		open = undefined;
	};
	markdown.split(/\r?\n/).forEach((row, i) => {
		const line = firstLine + i;
		if (row.trim() === '') close();
		else if (/^#{1,6}\s/.test(row)) {
			close();
			blocks.push({ kind: 'heading', text: row.replace(/^#+\s*/, ''), line });
		} else if (!open || /^\s*(?:[-*+]|\d+\.)\s/.test(row)) {
			close();
			open = { text: [row], line };
		} else open.text.push(row);
	});
	close();
	return blocks;
}

/**
 * The words of a text as a reader sees them: citations gone, links replaced by their words, marks of
 * emphasis and lists removed.
 *
 * @param nameOf what a link without words shows
 */
export function plainWords(markdown: string, nameOf: (id: string) => string = spoken): string {
	return markdown
		.replace(/\s*\[@[^\]]*\]/g, '')
		// A figure is a number word: one short word.
		.replace(/\[#[^\]]*\]/g, 'some')
		.replace(/\[\[\s*([^\]|]*?)\s*(?:\|([^\]]*))?\]\]/g, (_, id: string, words?: string) =>
			words === undefined ? nameOf(id) : words
		)
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^\s*(?:[-*+]|\d+\.|>)\s+/gm, '')
		.replace(/[*_`]/g, '');
}

const spoken = (id: string): string => id.replace(/-/g, ' ');

/** How many words a reader reads, headings included. */
export function countWords(markdown: string): number {
	return plainWords(markdown.replace(/^#+\s*/gm, ''))
		.split(/\s+/)
		.filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
}

/** The sentences of a block. Good enough for our own short sentences; not for all of English. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?]["')\]]*)\s+(?=["'([]*[\p{Lu}\p{N}[])/u)
		.map((s) => s.trim())
		.filter(Boolean);
}
