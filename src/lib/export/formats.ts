/** The files we give away, in words: what each holds and who reads it. Pure. */

export interface DataFile {
	/** File name under `/data/`. */
	readonly name: string;
	/** What it holds: "Nodes". */
	readonly holds: string;
	/** Its format: "CSV". */
	readonly format: string;
}

export const FORMATS = {
	JSON: 'Everything, with all fields, for programs. Its JSON Schema says what each field means.',
	CSV: 'A table, for spreadsheets and statistics. Several values in one cell are parted by a semicolon.',
	BibTeX: 'References, for LaTeX and most reference managers.',
	RIS: 'References, for reference managers such as Zotero, EndNote and Mendeley.',
	'CSL-JSON': 'References, for Pandoc, Zotero and programs that cite.',
	GraphML: 'The network, for Gephi, yEd, igraph and NetworkX.',
	'Cytoscape JSON': 'The network, for Cytoscape and Cytoscape.js.'
} as const;

export type Format = keyof typeof FORMATS;

/** All files, those that are made elsewhere included. The names are addresses: permanent. */
export const DATA_FILES = [
	{ name: 'graph.json', holds: 'Nodes, links and claims', format: 'JSON' },
	{ name: 'graph.schema.json', holds: 'What the fields of graph.json mean', format: 'JSON' },
	{ name: 'evidence.json', holds: 'Studies, with figures', format: 'JSON' },
	{ name: 'evidence.schema.json', holds: 'What the fields of evidence.json mean', format: 'JSON' },
	{ name: 'nodes.csv', holds: 'Nodes', format: 'CSV' },
	{ name: 'links.csv', holds: 'Links', format: 'CSV' },
	{ name: 'claims.csv', holds: 'Claims, with their studies', format: 'CSV' },
	{ name: 'studies.csv', holds: 'Studies', format: 'CSV' },
	{ name: 'studies.bib', holds: 'References to all studies', format: 'BibTeX' },
	{ name: 'studies.ris', holds: 'References to all studies', format: 'RIS' },
	{ name: 'studies.csl.json', holds: 'References to all studies', format: 'CSL-JSON' },
	{ name: 'checks.json', holds: 'Popular statements, checked', format: 'JSON' },
	{ name: 'checks.schema.json', holds: 'What the fields of checks.json mean', format: 'JSON' },
	{ name: 'checks.csv', holds: 'Popular statements, checked', format: 'CSV' },
	{ name: 'microbes.json', holds: 'Lists of microbes, from BugSigDB', format: 'JSON' },
	{ name: 'microbes.schema.json', holds: 'What the fields of microbes.json mean', format: 'JSON' },
	{ name: 'microbes.csv', holds: 'Microbes, one row for each in a list', format: 'CSV' },
	{ name: 'network.graphml', holds: 'Nodes and links', format: 'GraphML' },
	{ name: 'network.cyjs', holds: 'Nodes and links', format: 'Cytoscape JSON' }
] as const satisfies readonly (DataFile & { readonly format: Format })[];

export type FileName = (typeof DATA_FILES)[number]['name'];

export const MIME: Readonly<Record<Format, string>> = {
	JSON: 'application/json',
	CSV: 'text/csv;charset=utf-8',
	BibTeX: 'application/x-bibtex;charset=utf-8',
	RIS: 'application/x-research-info-systems;charset=utf-8',
	'CSL-JSON': 'application/vnd.citationstyles.csl+json',
	GraphML: 'application/graphml+xml;charset=utf-8',
	'Cytoscape JSON': 'application/json'
};

/** "12 kB", "1.4 MB": decimal, as file managers and browsers count. */
export function fileSize(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
	return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${unit}`;
}
