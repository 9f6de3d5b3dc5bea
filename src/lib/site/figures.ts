/** The collection in figures, counted from the Graph. Pure. */
import { studyById } from '$lib/graph/studies';
import type { Certainty, Graph } from '$lib/graph/types';
import { CERTAINTIES_DOWN } from '$lib/graph/words';

export interface Figures {
	readonly studies: number;
	readonly claims: number;
	readonly links: number;
	readonly nodes: number;
	/** Links on which studies of the same question disagree. */
	readonly contested: number;
	/** Claims that someone looked for an effect and found none. */
	readonly nulls: number;
	/** Claims that are popular and that no study tested. */
	readonly untested: number;
	/** Tested claims, the surest first. */
	readonly byCertainty: readonly { readonly level: Certainty; readonly claims: number }[];
}

export function figures(graph: Graph): Figures {
	const tested = graph.claims.filter((claim) => claim.draw !== 'untested');
	return {
		studies: studyById.size,
		claims: graph.claims.length,
		links: graph.links.length,
		nodes: graph.nodes.length,
		contested: graph.links.filter((link) => link.contested).length,
		nulls: tested.filter((claim) => claim.sign === 'none').length,
		untested: graph.claims.length - tested.length,
		byCertainty: CERTAINTIES_DOWN.map((level) => ({
			level,
			claims: tested.filter((claim) => claim.certainty === level).length
		}))
	};
}
