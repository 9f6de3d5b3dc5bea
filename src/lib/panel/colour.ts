/** Which of the design's colours belongs to what. Colour is never the only cue. */
import type { GraphNode, Route } from '../graph/types';

const ROAD: Record<Route, string> = {
	'immune-activation': 'immune',
	'scfas-and-metabolites': 'scfa',
	'hormonal-imbalance': 'hormone',
	'barrier-cross-talk': 'barrier',
	none: 'unknown'
};

/** The token of a road: `var(--immune)`; `soft` for the tint behind text. */
export const roadColour = (route: Route, soft = false): string =>
	`var(--${ROAD[route]}${soft ? '-soft' : ''})`;

/** The colour a node's page carries: its road, its organ, or that of what people try. */
export function nodeColour(node: Pick<GraphNode, 'id' | 'kind' | 'home'>): string {
	switch (node.kind) {
		case 'mechanism':
			return roadColour(node.id as Route);
		case 'mediator':
			return roadColour(node.home ?? 'none');
		case 'driver':
		case 'gut-state':
			return 'var(--gut-ink)';
		case 'skin-effect':
		case 'condition':
		case 'related-condition':
			return 'var(--skin-ink)';
		case 'solution':
			return 'var(--solution)';
		default:
			return 'var(--accent-ink)';
	}
}
