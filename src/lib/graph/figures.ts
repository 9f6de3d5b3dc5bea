/**
 * Figures that a text may show without typing them: `[#ramps]` in content becomes "nine", counted from the
 * Graph. Pure.
 */
import { certaintyRank } from './graph';
import { ramps, returnLanes } from './ramps';
import { MECHANISMS } from './types';
import type { Graph, NodeKind } from './types';
import { inWords } from './words';

const kind = (graph: Graph, of: NodeKind): number =>
	graph.nodes.filter((n) => n.kind === of).length;
const claims = (graph: Graph, certainty: string): number =>
	graph.claims.filter((c) => c.draw !== 'untested' && c.certainty === certainty).length;

const FIGURES = {
	/** Roads arriving at a condition (rule 4). */
	ramps: (graph) => ramps(graph).length,
	'ramps-above-low': (graph) =>
		ramps(graph).filter((r) => certaintyRank(r.certainty) > certaintyRank('low')).length,
	mechanisms: () => MECHANISMS.length,
	'return-lanes': (graph) => returnLanes(graph).length,
	conditions: (graph) => kind(graph, 'condition'),
	'conditions-with-ramp': (graph) => new Set(ramps(graph).map((r) => r.end)).size,
	messengers: (graph) => kind(graph, 'mediator'),
	claims: (graph) => graph.claims.length,
	'claims-high': (graph) => claims(graph, 'high'),
	'claims-moderate': (graph) => claims(graph, 'moderate'),
	'claims-low': (graph) => claims(graph, 'low'),
	'claims-very-low': (graph) => claims(graph, 'very-low'),
	'claims-animals-only': (graph) => graph.claims.filter((c) => c.species === 'animal').length,
	'null-claims': (graph) =>
		graph.claims.filter((c) => c.draw !== 'untested' && c.sign === 'none').length,
	'untested-claims': (graph) => graph.claims.filter((c) => c.draw === 'untested').length,
	links: (graph) => graph.links.length,
	'contested-links': (graph) => graph.links.filter((l) => l.contested).length
} satisfies Record<string, (graph: Graph) => number>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(FIGURES, name);

export const figure = (name: FigureName, graph: Graph): number => FIGURES[name](graph);

/** As it stands in a sentence: small numbers in words, "none" for nothing. */
export const figureWords = (name: FigureName, graph: Graph): string => inWords(figure(name, graph));
