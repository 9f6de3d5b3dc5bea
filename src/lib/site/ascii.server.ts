/**
 * A page in ASCII alone, so that browsers read it without widening: one curly quote in 60 kB of text makes a browser
 * keep all of it in two bytes a character, and on a slowed processor that costs what laying out a paragraph does.
 */

/** Scripts and styles are left alone: there a reference would be text, and their hashes are listed already. */
const VERBATIM = /(<(script|style)\b[\s\S]*?<\/\2>)/i;

/** @param html a whole page; @returns the same page, with what is not ASCII as numeric character references */
export function asciiText(html: string): string {
	return html
		.split(VERBATIM)
		.map((piece, i) =>
			i % 3 === 0 ? piece.replace(/[^\0-\x7f]/gu, reference) : i % 3 === 1 ? piece : ''
		)
		.join('');
}

const reference = (character: string): string => `&#${character.codePointAt(0)};`;
