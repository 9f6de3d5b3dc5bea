/** The data behind what a View shows, in the formats of the whole. Runs in the browser, in a chunk of its own. */
import type { Graph } from '../graph/types';
import type { PublicEvidence, PublicGraph } from '../site/public-data';
import { cutBibtex, cutGraph, cutLinks, cutRis, studyIds } from './cut';
import { MIME, type FileName, type Format } from './formats';
import { cytoscapeJson, graphml, networkOf } from './network';
import { claimsCsv, cutCsv } from './tables';
import type { CslItem } from './csl';

export interface ViewFile {
	readonly id: string;
	readonly label: string;
	readonly ending: string;
	readonly format: Format;
}

export const VIEW_FILES: readonly ViewFile[] = [
	{ id: 'json', label: 'JSON', ending: '.json', format: 'JSON' },
	{ id: 'claims', label: 'Claims, CSV', ending: '-claims.csv', format: 'CSV' },
	{ id: 'studies', label: 'Studies, CSV', ending: '-studies.csv', format: 'CSV' },
	{ id: 'bibtex', label: 'BibTeX', ending: '.bib', format: 'BibTeX' },
	{ id: 'ris', label: 'RIS', ending: '.ris', format: 'RIS' },
	{ id: 'csl', label: 'CSL-JSON', ending: '.csl.json', format: 'CSL-JSON' },
	{ id: 'graphml', label: 'GraphML', ending: '.graphml', format: 'GraphML' },
	{ id: 'cytoscape', label: 'Cytoscape JSON', ending: '.cyjs', format: 'Cytoscape JSON' }
];

export const typeOfFile = (file: ViewFile): string => MIME[file.format];

/** The same, for studies alone. */
export const STUDY_FILES: readonly ViewFile[] = VIEW_FILES.filter(({ id }) =>
	['json', 'studies', 'bibtex', 'ris', 'csl'].includes(id)
);

/** Reads one of the files of the whole. Rejects where it cannot be read. */
export type Read = (name: FileName) => Promise<string>;

export interface Shown {
	/** After the evidence bar. */
	readonly graph: Graph;
	readonly focus: string | null;
	/** What the network is called. */
	readonly name: string;
	readonly version: string;
	readonly read: Read;
}

/** The text of one file about these studies. */
export async function studiesFile(
	id: string,
	ids: ReadonlySet<string>,
	read: Read
): Promise<string> {
	switch (id) {
		case 'studies':
			return `${cutCsv((await read('studies.csv')).trimEnd(), ids)}\n`;
		case 'bibtex':
			return cutBibtex(await read('studies.bib'), ids);
		case 'ris':
			return cutRis(await read('studies.ris'), ids);
		case 'csl': {
			const all = JSON.parse(await read('studies.csl.json')) as CslItem[];
			return `${JSON.stringify(all.filter((item) => ids.has(item.id)))}\n`;
		}
		default: {
			const all = JSON.parse(await read('evidence.json')) as PublicEvidence;
			return JSON.stringify({ ...all, studies: all.studies.filter((s) => ids.has(s.id)) });
		}
	}
}

/** The text of one file about a part of the collection. */
export async function partFile(
	id: string,
	part: PublicGraph,
	{ name, version, read }: Pick<Shown, 'name' | 'version' | 'read'>
): Promise<string> {
	switch (id) {
		case 'json':
			return JSON.stringify(part);
		case 'claims':
			return `${claimsCsv(part)}\n`;
		case 'graphml':
			return graphml(networkOf(part));
		case 'cytoscape':
			return cytoscapeJson(networkOf(part), { name, version, licence: part.licence });
		default:
			return studiesFile(id, studyIds(part), read);
	}
}

/** The text of one file about what a View shows. */
export async function viewFile(id: string, shown: Shown): Promise<string> {
	const whole = JSON.parse(await shown.read('graph.json')) as PublicGraph;
	return partFile(id, cutGraph(whole, shown.graph, shown.focus), shown);
}

/** The text of one file about some links, such as those of the paths on the page. */
export async function linksFile(
	id: string,
	links: ReadonlySet<string>,
	shown: Omit<Shown, 'focus'>
): Promise<string> {
	const whole = JSON.parse(await shown.read('graph.json')) as PublicGraph;
	return partFile(id, cutLinks(whole, shown.graph, links), shown);
}
