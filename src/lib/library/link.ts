/** Where a node's studies stand in the library, for nodes it can be asked about. Pure. */
import type { GraphNode } from '../graph/types';

export const libraryPath = ({ id, kind }: Pick<GraphNode, 'id' | 'kind'>): string | null =>
	kind === 'condition' || kind === 'mechanism' || kind === 'solution'
		? `/evidence?${kind}=${id}`
		: null;
