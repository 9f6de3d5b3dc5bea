/** The files of the whole, made while building: the same content always gives the same bytes. */
import type { Content } from '../content/content';
import { authorsText } from '../content/study-names';
import type { Graph } from '../graph/types';
import { publicEvidence, publicGraph } from '../site/public-data';
import { publicChecks } from '../site/public-checks';
import { publicMicrobes } from '../site/public-microbes';
import {
	checksDataSchema,
	evidenceDataSchema,
	graphDataSchema,
	jsonSchema,
	microbesDataSchema
} from '../site/public-schema';
import { cslOf } from './csl';
import { DATA_FILES, MIME, type FileName } from './formats';
import { cytoscapeJson, graphml, networkOf } from './network';
import { bibtexFile, risFile } from './references';
import { checksCsv, claimsCsv, linksCsv, microbesCsv, nodesCsv, studiesCsv } from './tables';

export interface Whole {
	readonly graph: Graph;
	readonly content: Content;
	/** Of the software that made the files. */
	readonly version: string;
	readonly title: string;
	readonly siteUrl?: string | undefined;
}

/** A table ends with a line break, as text files do. */
const lines = (csv: string): string => `${csv}\n`;

const MAKERS: Readonly<Record<FileName, (whole: Whole) => string>> = {
	'graph.json': ({ graph, content, siteUrl }) =>
		JSON.stringify(publicGraph(graph, content, siteUrl)),
	'graph.schema.json': () => JSON.stringify(jsonSchema(graphDataSchema)),
	'evidence.json': ({ content, siteUrl }) => JSON.stringify(publicEvidence(content, siteUrl)),
	'evidence.schema.json': () => JSON.stringify(jsonSchema(evidenceDataSchema)),
	'nodes.csv': (w) => lines(nodesCsv(publicGraph(w.graph, w.content, w.siteUrl))),
	'links.csv': (w) => lines(linksCsv(publicGraph(w.graph, w.content, w.siteUrl))),
	'claims.csv': (w) => lines(claimsCsv(publicGraph(w.graph, w.content, w.siteUrl))),
	'studies.csv': ({ content, siteUrl }) => {
		const authors = new Map(content.studies.map((s) => [s.id, authorsText(s)]));
		return lines(studiesCsv(publicEvidence(content, siteUrl), (s) => authors.get(s.id) ?? ''));
	},
	'studies.bib': ({ content }) => bibtexFile(content.studies.map(cslOf)),
	'studies.ris': ({ content }) => risFile(content.studies.map(cslOf)),
	'studies.csl.json': ({ content }) => `${JSON.stringify(content.studies.map(cslOf))}\n`,
	'checks.json': ({ content, siteUrl }) => JSON.stringify(publicChecks(content, siteUrl)),
	'checks.schema.json': () => JSON.stringify(jsonSchema(checksDataSchema)),
	'checks.csv': ({ content, siteUrl }) => lines(checksCsv(publicChecks(content, siteUrl))),
	'microbes.json': ({ content }) => JSON.stringify(publicMicrobes(content)),
	'microbes.schema.json': () => JSON.stringify(jsonSchema(microbesDataSchema)),
	'microbes.csv': ({ content }) => lines(microbesCsv(publicMicrobes(content))),
	'network.graphml': (w) => graphml(networkOf(publicGraph(w.graph, w.content, w.siteUrl))),
	'network.cyjs': (w) =>
		cytoscapeJson(networkOf(publicGraph(w.graph, w.content, w.siteUrl)), {
			name: w.title,
			version: w.version,
			licence: 'CC-BY-4.0'
		})
};

export const makeFile = (name: FileName, whole: Whole): string => MAKERS[name](whole);

export const isFileName = (name: string): name is FileName =>
	DATA_FILES.some((file) => file.name === name);

export const mimeOf = (name: FileName): string =>
	MIME[DATA_FILES.find((file) => file.name === name)!.format];
