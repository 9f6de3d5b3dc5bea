/**
 * A page in ASCII alone, so that browsers read it without widening: one curly quote in 60 kB of text makes a browser
 * keep all of it in two bytes a character, and on a slowed processor that costs what laying out a paragraph does.
 */

/** Scripts and styles are left alone: there a reference would be text, and their hashes are listed already. */
const VERBATIM_OR_NOT_ASCII = /<(script|style)\b[\s\S]*?<\/\1>|[^\0-\x7f]/giu;

/** @param html a whole page; @returns the same page, with what is not ASCII as numeric character references */
export const asciiText = (html: string): string =>
	html.replace(VERBATIM_OR_NOT_ASCII, (found, verbatim?: string) =>
		verbatim ? found : `&#${found.codePointAt(0)};`
	);
