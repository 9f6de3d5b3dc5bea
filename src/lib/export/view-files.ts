/** The data behind what a View shows, in the formats of the whole. Runs in the browser, in a chunk of its own. */
import type { Graph } from '../graph/types';
import type { PublicGraph } from '../site/public-data';
import { cutBibtex, cutGraph, cutRis, studyIds } from './cut';
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

export interface Shown {
	/** After the evidence bar. */
	readonly graph: Graph;
	readonly focus: string | null;
	/** What the network is called. */
	readonly name: string;
	readonly version: string;
	/** Reads one of the files of the whole. */
	readonly read: (name: FileName) => Promise<string>;
}

/** The text of one file about what is shown. Rejects where a file of the whole cannot be read. */
export async function viewFile(id: string, shown: Shown): Promise<string> {
	const whole = JSON.parse(await shown.read('graph.json')) as PublicGraph;
	const part = cutGraph(whole, shown.graph, shown.focus);
	const ids = studyIds(part);
	switch (id) {
		case 'claims':
			return `${claimsCsv(part)}\n`;
		case 'studies':
			return `${cutCsv((await shown.read('studies.csv')).trimEnd(), ids)}\n`;
		case 'bibtex':
			return cutBibtex(await shown.read('studies.bib'), ids);
		case 'ris':
			return cutRis(await shown.read('studies.ris'), ids);
		case 'csl': {
			const all = JSON.parse(await shown.read('studies.csl.json')) as CslItem[];
			return `${JSON.stringify(all.filter((item) => ids.has(item.id)))}\n`;
		}
		case 'graphml':
			return graphml(networkOf(part));
		case 'cytoscape':
			return cytoscapeJson(networkOf(part), {
				name: shown.name,
				version: shown.version,
				licence: part.licence
			});
		default:
			return JSON.stringify(part);
	}
}
