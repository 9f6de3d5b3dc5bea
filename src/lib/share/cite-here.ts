/**
 * The citation of a page that the build wrote none for: lists, lessons, the overview. Small enough for the browser;
 * a test reads it back with the library that writes the others (`export/cite.ts`). Pure.
 */
import type { Citation } from '../export/cite';

export interface Cited {
	/** Path inside the site: `/matrix/`. */
	readonly path: string;
	readonly title: string;
	readonly site: { readonly title: string; readonly version: string };
	/** In full, where the site knows it. */
	readonly address: string | undefined;
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'–': '--',
	'—': '---',
	'“': '``',
	'”': "''",
	'’': "'",
	'‘': '`'
};
const tex = (text: string): string =>
	text.replace(/[\\~^–—“”’‘]|[&%$#_{}]/g, (c) => TEX[c] ?? `\\${c}`);

export function citeHere({ path, title, site, address }: Cited): Citation {
	const id = ['gut-skin', ...path.split('/').filter(Boolean)].join('-');
	const note = `Version ${site.version}. CC BY 4.0.`;
	const bibtex = [
		`author = {{${tex(site.title)}}}`,
		`note = {${note}}`,
		`title = {{${tex(title)}}}`,
		...(address ? [`url = {${address}}`] : [])
	];
	const ris = [
		'TY  - ELEC',
		// A group without a comma would be taken for first names and a family name.
		`AU  - ${site.title},`,
		`ID  - ${id}`,
		`N1  - ${note}`,
		`TI  - ${title}`,
		...(address ? [`UR  - ${address}`] : []),
		`JF  - ${site.title}`,
		'ER  - '
	];
	const stop = /[.?!]$/.test(title) ? '' : '.';
	return {
		id: 'page',
		title: 'This page',
		text: `${site.title}. ${title}${stop} Version ${site.version}.${address ? ` ${address}` : ''}`,
		bibtex: `@misc{${id},\n${bibtex.map((line) => `\t${line},\n`).join('')}}\n`,
		ris: `${ris.join('\n')}\n`
	};
}
