/** What only paper needs: margins, and a line at the foot of each page where the browser can. Pure. */

/** A string of CSS. */
const quoted = (text: string): string =>
	`"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r<]/g, (c) => `\\${c.codePointAt(0)!.toString(16)} `)}"`;

/**
 * The size is not set: a reader's printer knows its paper, and the maker of our PDFs says which it wants.
 *
 * @param foot said on every page
 */
export const paperCss = (foot: string): string =>
	`@page{margin:11mm 14mm 15mm;` +
	`@bottom-left{content:${quoted(foot)};width:80%;text-align:left;vertical-align:top;padding-top:2.5mm;font:7.5pt/1.3 var(--font,sans-serif);color:#333}` +
	`@bottom-right{content:"Page " counter(page) " of " counter(pages);text-align:right;vertical-align:top;padding-top:2.5mm;font:7.5pt/1.3 var(--font,sans-serif);color:#333}}`;
